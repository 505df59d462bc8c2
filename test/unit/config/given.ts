import { afterAll } from "bun:test";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ConfigError, type Env, type ReadOptions } from "../../../src/config/index.ts";
import { readConfig } from "../../../src/configuration.ts";

export const TOKEN = "7123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1";
export const KEY = Buffer.alloc(32, 7);
export const ENOUGH = { BOT_TOKEN: TOKEN, OWNER_ID: "5", ENCRYPTION_KEY: KEY.toString("base64url") };

export const dir = mkdtempSync(join(tmpdir(), "maktab-config-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

export function given(env: Env, options?: ReadOptions) {
  return readConfig({ ...ENOUGH, ...env }, options);
}

export function mistakes(env: Env, options?: ReadOptions): readonly string[] {
  try {
    readConfig(env, options);
  } catch (error) {
    if (error instanceof ConfigError) return error.mistakes;
    throw error;
  }
  return [];
}

export function file(name: string, text: string) {
  mkdirSync(dir, { recursive: true });
  const path = join(dir, name);
  writeFileSync(path, text);
  return path;
}
