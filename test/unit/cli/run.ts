import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MAIN = join(import.meta.dir, "../../../src/main.ts");
export const KEY = Buffer.alloc(32, 7).toString("base64url");
export const TOKEN = "123456:abcdefghijklmnopqrstuvwxyz-0123456";

export interface Ended {
  code: number;
  said: string;
  complained: string;
}

/** A folder of its own, and the environment of a school in it that reaches nobody. */
export async function emptySchool() {
  const folder = await mkdtemp(join(tmpdir(), "maktab-cli-"));
  const env: Record<string, string> = {
    BOT_TOKEN: TOKEN,
    OWNER_ID: "9001",
    ENCRYPTION_KEY: KEY,
    DATA_DIR: join(folder, "data"),
    TELEGRAM_API_ROOT: "http://127.0.0.1:9",
    BOT_MODE: "polling",
    HOST: "127.0.0.1",
    LOG_FORMAT: "json",
  };
  return { folder, env, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Begins `maktab …` with this environment alone. */
export function begin(args: string[], env: Record<string, string> = {}) {
  const { PATH = "", HOME = "" } = process.env;
  return Bun.spawn([process.execPath, MAIN, ...args], {
    cwd: tmpdir(),
    env: { PATH, HOME, ...env },
    stdin: "ignore",
    stdout: "pipe",
    stderr: "pipe",
  });
}

export async function maktab(args: string[], env: Record<string, string> = {}): Promise<Ended> {
  const child = begin(args, env);
  const [said, complained, code] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  return { code, said, complained };
}
