import type { BotApi } from "./botapi.ts";
import { line, request, type Step, type Target } from "./wire.ts";

export interface LatencyJob {
  target: Target;
  /** Only the steps after these are timed. */
  enter: Step[];
  timed: Step[];
  /** Each of these chats enters and is timed; with one chat and many repeats it does the timed steps again and again. */
  chats: { first: number; count: number };
  repeats: number;
  firstUpdate: number;
}

export interface LatencyResult {
  /** Milliseconds from the update's first byte to the reply's arrival at the Bot API. */
  samples: number[];
  updates: number;
}

const PATIENCE = 5_000;

/** One connection, one update at a time: the next one leaves when this one has its answer and its reply is here. */
export async function measureLatency(api: BotApi, job: LatencyJob): Promise<LatencyResult> {
  const samples: number[] = [];
  let update = job.firstUpdate;
  let answered = (_: number): void => undefined;
  const connection = await line(job.target.url, (status) => answered(status));
  const enter = job.enter.map((step) => request(job.target, step));
  const timed = job.timed.map((step) => request(job.target, step));

  async function ask(text: string, chat: number): Promise<number> {
    const acknowledged = new Promise<number>((resolve) => {
      answered = resolve;
    });
    const replied = new Promise<number>((resolve) => {
      api.onReply = (to) => to === chat && resolve(performance.now());
    });
    const before = performance.now();
    connection.write(text);
    const [status, at] = await inTime(Promise.all([acknowledged, replied]), `update for chat ${chat}`);
    if (status !== 200) throw new Error(`an update was answered ${status}`);
    return at - before;
  }

  try {
    for (let chat = job.chats.first; chat < job.chats.first + job.chats.count; chat++) {
      for (const write of enter) await ask(write(update++, chat), chat);
      for (let repeat = 0; repeat < job.repeats; repeat++)
        for (const write of timed) samples.push(await ask(write(update++, chat), chat));
    }
  } finally {
    api.onReply = undefined;
    connection.close();
  }
  return { samples, updates: update - job.firstUpdate };
}

async function inTime<T>(work: Promise<T>, what: string): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`no answer or no reply in time: ${what}`)), PATIENCE);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
