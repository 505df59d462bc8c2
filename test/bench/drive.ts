import { join } from "node:path";
import type { Call, Stats } from "./botapi.ts";
import type { LatencyJob, LatencyResult } from "./latency.ts";
import type { LoadJob, LoadResult } from "./load.ts";
import { run } from "./processes.ts";

const here = (file: string) => join(import.meta.dir, file);

/** The stub's control endpoints, as calls. */
export interface Stub {
  apiRoot: string;
  reset(): Promise<void>;
  kept(): Promise<Call[]>;
  webhook(token: string): Promise<{ url: string; secret_token?: string } | null>;
  wait(replies: number, ms: number): Promise<Stats>;
  latency(job: LatencyJob): Promise<LatencyResult>;
  stop(): Promise<void>;
}

export async function startStub(): Promise<Stub> {
  const child = Bun.spawn([process.execPath, here("stub.ts")], { stdout: "pipe", stderr: "inherit" });
  const { value } = await child.stdout.getReader().read();
  const apiRoot = `http://127.0.0.1:${new TextDecoder().decode(value).trim()}`;
  const ask = async (control: string, body: object = {}) => {
    const response = await fetch(`${apiRoot}/control/${control}`, {
      method: "POST",
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(600_000),
    });
    if (!response.ok) throw new Error(`the stub could not do ${control}: ${await response.text()}`);
    return response.json();
  };
  return {
    apiRoot,
    reset: () => ask("reset"),
    kept: () => ask("kept"),
    webhook: (token) => ask("webhook", { token }),
    wait: (replies, ms) => ask("wait", { replies, ms }),
    latency: (job) => ask("latency", { job }),
    async stop() {
      child.kill();
      await child.exited;
    },
  };
}

/** Runs the load generator, in its own process, to the end of its job. */
export async function startLoad(job: LoadJob): Promise<LoadResult> {
  const said = await run([process.execPath, here("load.ts")], { input: JSON.stringify(job) });
  const result: LoadResult = JSON.parse(said);
  if (result.refused > 0) throw new Error(`${result.refused} updates were not answered 200`);
  return result;
}

let updates = 100_000_000;
let chats = 1_000_000_000;

/** Update ids and chats that nobody has used before in this run. */
export function fresh(count: { updates: number; chats: number }) {
  const range = { firstUpdate: updates, firstChat: chats };
  updates += count.updates;
  chats += count.chats;
  return range;
}
