import { type Contestant, grammyOnBun, grammyOnNode, ours } from "../contestants.ts";
import { fresh, type Stub } from "../drive.ts";
import { compared, type Options, type Row } from "../report.ts";
import { quantile } from "../stats.ts";
import { warm } from "../warming.ts";

export interface Delays {
  p50: number[];
  p99: number[];
}

/** P3: from the update to its reply at the Bot API, one update at a time. */
export async function replies(stub: Stub, options: Options): Promise<Row[]> {
  const bun = await grammyOnBun(stub);
  const rival = options.peersOnly ? await grammyOnNode(stub, options.folder) : await ours(stub);
  const results = await delays(stub, [rival, bun], options);
  await Promise.all([rival, bun].map((one) => one.running.stop()));
  const target = options.peersOnly ? {} : { atMost: 2 };
  return delayRows("P3", results, rival, bun, target);
}

export function delayRows(
  name: string,
  results: Map<Contestant, Delays>,
  mine: Contestant,
  theirs: Contestant,
  target: { atMost?: number },
): Row[] {
  return (["p50", "p99"] as const).map((share) =>
    compared({
      measure: `${name} reply ${share}, 1 connection`,
      unit: "ms",
      ours: { name: mine.name, samples: results.get(mine)?.[share] ?? [] },
      peer: { name: theirs.name, samples: results.get(theirs)?.[share] ?? [] },
      ...target,
    }),
  );
}

/** The quantiles of each round, once everybody is warm. */
export async function delays(stub: Stub, contestants: Contestant[], { rounds, delayChats }: Options) {
  const results = new Map<Contestant, Delays>(contestants.map((one) => [one, { p50: [], p99: [] }]));
  for (const contestant of contestants) await warm(() => once(stub, contestant, delayChats));
  for (let round = 0; round < rounds; round++)
    for (const contestant of contestants) {
      const samples = await once(stub, contestant, delayChats);
      results.get(contestant)?.p50.push(quantile(samples, 0.5));
      results.get(contestant)?.p99.push(quantile(samples, 0.99));
    }
  return results;
}

async function once(stub: Stub, { target, scenario }: Contestant, count: number): Promise<number[]> {
  const steps = scenario.enter.length + scenario.timed.length;
  const { firstChat, firstUpdate } = fresh({ chats: count, updates: count * steps });
  const { samples } = await stub.latency({
    target,
    enter: scenario.enter,
    timed: scenario.timed,
    chats: { first: firstChat, count },
    repeats: 1,
    firstUpdate,
  });
  return samples;
}
