import { join } from "node:path";
import type { Stub } from "./drive.ts";
import { type Running, run, start } from "./processes.ts";
import { bare, type Scenario, scout } from "./scenario.ts";
import type { Target } from "./wire.ts";

export interface Contestant {
  name: string;
  running: Running;
  target: Target;
  scenario: Scenario;
}

export const root = join(import.meta.dir, "../..");
export const executable = join(root, "dist/maktab");
export const OWNER = 777;
export const KEY = Buffer.alloc(32, 7);
const SECRET = "bench-secret_0123456789";

const TOKEN = `1000000:${"AAbench".padEnd(35, "x")}`;

let tokens = 1_000_000;
/** Each bot has its own: the stub knows by it whose webhook is where. */
const token = () => TOKEN.replace(/^\d+/, String(++tokens));

interface Ours {
  name?: string;
  folder?: string;
  /** Over the environment that all have. */
  env?: Record<string, string>;
}

/** Our executable, alone in a directory (an empty one unless a folder with a database is given). */
export async function ours(
  stub: Stub,
  { name = "ours", folder = "", env = {} }: Ours = {},
): Promise<Contestant> {
  const botToken = token();
  const running = await start({
    command: [executable],
    env: { ...environment(stub.apiRoot), BOT_TOKEN: botToken, ...env },
    readyAt: "/health",
    ...(folder ? { folder } : {}),
  });
  const target = await webhook(stub, botToken);
  return { name, running, target, scenario: await scout(stub, target) };
}

/** The public names of the configuration: rates of sending are lifted, those of a person are not. */
export const environment = (apiRoot: string) => ({
  OWNER_ID: String(OWNER),
  ENCRYPTION_KEY: KEY.toString("base64url"),
  TELEGRAM_API_ROOT: apiRoot,
  BOT_MODE: "webhook",
  BOT_TOKEN: TOKEN,
  BOT_LOCALE: "fa",
  PUBLIC_URL: "http://127.0.0.1:{port}",
  WEBHOOK_SECRET: SECRET,
  HOST: "127.0.0.1",
  PORT: "{port}",
  DATA_DIR: "./data",
  SEND_PER_SECOND: "0",
  SEND_PER_CHAT_PER_SECOND: "0",
  SEND_PER_GROUP_PER_MINUTE: "0",
  LOG_LEVEL: "warn",
});

const peer = join(import.meta.dir, "peers/grammy.ts");

export const grammyOnBun = (stub: Stub) => grammy(stub, "grammY on Bun", [process.execPath, peer]);

export async function grammyOnNode(stub: Stub, folder: string): Promise<Contestant> {
  const bundle = join(folder, "grammy.mjs");
  await run([process.execPath, "build", peer, "--target=node", "--format=esm", `--outfile=${bundle}`]);
  return grammy(stub, "grammY on Node", ["node", bundle]);
}

async function grammy(stub: Stub, name: string, command: string[]): Promise<Contestant> {
  const botToken = token();
  const running = await start({
    command,
    env: {
      BOT_TOKEN: botToken,
      TELEGRAM_API_ROOT: stub.apiRoot,
      WEBHOOK_SECRET: SECRET,
      PORT: "{port}",
    },
    readyAt: "/",
  });
  return { name, running, target: await webhook(stub, botToken), scenario: bare };
}

/** Where the bot told Telegram to deliver. */
async function webhook(stub: Stub, botToken: string): Promise<Target> {
  for (let patience = 0; patience < 500; patience++) {
    const hook = await stub.webhook(botToken);
    if (hook) return { url: hook.url, secret: hook.secret_token ?? "" };
    await Bun.sleep(10);
  }
  throw new Error("the bot did not call setWebhook");
}
