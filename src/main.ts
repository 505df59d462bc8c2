import { startApp } from "./app.ts";
import { ConfigError, readConfig } from "./config/index.ts";
import { log, openLog } from "./lib/log.ts";

async function main() {
  const config = readConfig();
  openLog({ level: config.logs.level, format: config.logs.format, file: config.logs.file });
  const app = await startApp(config);
  log("app").info("listening", { port: app.port });
  process.once("SIGTERM", () => void app.stop().then(() => process.exit(0)));
  await app.introduced;
}

await main().catch((error) => {
  if (error instanceof ConfigError) process.stderr.write(`${error.mistakes.join("\n")}\n`);
  else process.stderr.write(`${error}\n`);
  process.exit(1);
});
