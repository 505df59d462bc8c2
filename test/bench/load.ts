/** The load generator as a process of its own: a job as JSON on stdin, its result as JSON on stdout. */
import { type Line, line, request, type Step, type Target, type Write } from "./wire.ts";

export interface LoadJob {
  target: Target;
  connections: number;
  /** Every chat takes every step once, in order: all chats the first step, then all the second, … */
  steps: Step[];
  chats: { first: number; count: number };
  firstUpdate: number;
}

export interface LoadResult {
  acknowledged: number;
  refused: number;
  /** Milliseconds of the wall clock, comparable with the stub's. */
  startedAt: number;
  finishedAt: number;
}

/** One connection and its own share of the chats, so that a chat never has two updates in flight. */
async function person(job: LoadJob, writes: Write[], share: number, next: () => number) {
  let acknowledged = 0;
  let refused = 0;
  let step = 0;
  let chat = share;
  const { promise, resolve } = Promise.withResolvers<void>();
  const connection: Line = await line(job.target.url, (status) => {
    if (status === 200) acknowledged++;
    else refused++;
    if (status === 0 || !speak()) resolve();
  });

  function speak(): boolean {
    if (chat >= job.chats.count) {
      chat = share;
      step++;
    }
    const write = writes[step];
    if (!write || chat >= job.chats.count) return false;
    connection.write(write(next(), job.chats.first + chat));
    chat += job.connections;
    return true;
  }

  return {
    async run() {
      if (speak()) await promise;
      connection.close();
      return { acknowledged, refused };
    },
  };
}

async function load(job: LoadJob): Promise<LoadResult> {
  let update = job.firstUpdate;
  const next = () => update++;
  const writes = job.steps.map((step) => request(job.target, step));
  const shares = Array.from({ length: job.connections }, (_, share) => person(job, writes, share, next));
  const persons = await Promise.all(shares);
  const startedAt = Date.now();
  const results = await Promise.all(persons.map((one) => one.run()));
  return {
    acknowledged: results.reduce((sum, one) => sum + one.acknowledged, 0),
    refused: results.reduce((sum, one) => sum + one.refused, 0),
    startedAt,
    finishedAt: Date.now(),
  };
}

if (import.meta.main) {
  // Safe: the job was written by `drive.ts`.
  const job = (await Bun.stdin.json()) as LoadJob;
  process.stdout.write(JSON.stringify(await load(job)));
}
