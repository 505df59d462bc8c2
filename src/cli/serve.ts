import { startApp } from "../app.ts";
import { type Config, configNotes } from "../config/index.ts";
import { readConfig } from "../configuration.ts";
import { holdAlone } from "../db/lock.ts";
import { plainly } from "../db/unusable.ts";
import { uncompiled } from "../lib/jit.ts";
import { log, openLog } from "../lib/log.ts";
import { intakeMeters } from "../lib/meters.ts";
import type { Exit } from "./exit.ts";
import { refuseUnsafePlace } from "./preflight.ts";
import { untilStopped } from "./running.ts";
import type { Given } from "./verb.ts";

export async function run(given: Given): Promise<Exit> {
  const config = readConfig(undefined, { overrides: { PORT: given.text("port") } });
  openLog(config.logs);
  for (const { name, text } of configNotes(config))
    log("config").warn("an advice on the configuration", { variable: name, advice: text });
  watchLooseEnds();
  await refuseUnsafePlace(config);
  const held = holdAlone(config.data.database);
  try {
    return await untilStopped(
      uncompiled(() => startApp(config)).catch((error) => refuseTaken(error, config)),
      ({ port }) => log("app").info("listening", { port }),
    );
  } finally {
    held.release();
  }
}

/** A promise that nobody waits for must not end the school: it is logged and counted. */
export function watchLooseEnds() {
  process.on("unhandledRejection", (error) => {
    intakeMeters.errors.inc({ type: "unhandledRejection" });
    log("app").error("a promise failed and nobody was waiting for it", { error });
  });
}

function refuseTaken(error: unknown, { intake, data }: Config): never {
  if (error instanceof Error && "code" in error && error.code === "EADDRINUSE")
    throw new Error(`PORT ${intake.port} (or MONITORING_PORT) is taken by another program: choose another.`);
  throw plainly(error, data.database);
}
