import { configuration } from "../config/index.ts";
import { unreached } from "../lib/unreached.ts";
import { EXIT, type Exit } from "./exit.ts";
import { complain, say, sayJson } from "./output.ts";
import type { Given } from "./verb.ts";

const PATIENCE_MS = 4000;

/** Needs no secret and no feature, so it runs wherever HOST and PORT are known. */
export async function run(given: Given): Promise<Exit> {
  const { host, port } = configuration({}).readConfig(undefined, { demo: true }).intake;
  const address = `http://${reachable(host)}:${port}${given.has("ready") ? "/health" : "/health/live"}`;
  const { well, answer } = await ask(address);
  if (given.has("json")) sayJson({ address, well, answer });
  else if (well) say(`${address} is well.`);
  else complain(`${address} is not well: ${typeof answer === "string" ? answer : JSON.stringify(answer)}`);
  return well ? EXIT.ok : EXIT.unhealthy;
}

/** A server that listens everywhere is asked on the loopback. */
export function reachable(host: string): string {
  if (host === "0.0.0.0" || host === "") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

async function ask(address: string): Promise<{ well: boolean; answer: unknown }> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return { well: response.ok, answer: await response.json() };
  } catch (error) {
    return { well: false, answer: unreached(error) };
  }
}
