import { type Contestant, grammyOnBun, grammyOnNode, ours } from "../contestants.ts";
import { fresh, type Stub, startLoad } from "../drive.ts";
import { cpuSeconds } from "../processes.ts";
import { compared, type Options, type Row } from "../report.ts";
import { warm } from "../warming.ts";
import type { Step } from "../wire.ts";

const CONNECTIONS = 64;
const SETTLE = 60_000;

export interface Turns {
  /** Updates a second: all acknowledged and all replies arrived. */
  rate: number[];
  /** Server CPU of one update, in milliseconds. */
  cpu: number[];
}

/** P1 and P2: durable turns against a bot that keeps nothing, in rounds that take turns. */
export async function turns(stub: Stub, options: Options): Promise<Row[]> {
  const bun = await grammyOnBun(stub);
  const node = await grammyOnNode(stub, options.folder);
  const maktab = options.peersOnly ? undefined : await ours(stub);
  const contestants = [...(maktab ? [maktab] : []), bun, node];
  const results = await interleaved(stub, contestants, options);
  await Promise.all(contestants.map((one) => one.running.stop()));
  return rows(results, [bun, node], maktab);
}

function rows(
  results: Map<Contestant, Turns>,
  [bun, node]: [Contestant, Contestant],
  maktab?: Contestant,
): Row[] {
  const [onBun, onNode] = [series(results, bun), series(results, node)];
  const control = compared({
    measure: "control: turns, grammY itself",
    unit: "/s",
    ours: { name: bun.name, samples: onBun.rate },
    peer: { name: node.name, samples: onNode.rate },
  });
  if (!maktab) return [control];
  const mine = series(results, maktab);
  const rate = { name: maktab.name, samples: mine.rate };
  const cpu = { name: maktab.name, samples: mine.cpu };
  return [
    compared({
      measure: "P1 durable turns",
      unit: "/s",
      ours: rate,
      peer: { name: bun.name, samples: onBun.rate },
      atLeast: 0.6,
    }),
    compared({
      measure: "P1 durable turns",
      unit: "/s",
      ours: rate,
      peer: { name: node.name, samples: onNode.rate },
      atLeast: 2,
    }),
    compared({
      measure: "P2 CPU per update",
      unit: "ms",
      ours: cpu,
      peer: { name: bun.name, samples: onBun.cpu },
      atMost: 2,
    }),
    control,
  ];
}

export function series(results: Map<Contestant, Turns>, contestant: Contestant): Turns {
  return results.get(contestant) ?? { rate: [], cpu: [] };
}

/** Each is warmed up; then one round of each, and the next round. */
export async function interleaved(stub: Stub, contestants: Contestant[], { rounds, chats }: Options) {
  const results = new Map<Contestant, Turns>(contestants.map((one) => [one, { rate: [], cpu: [] }]));
  for (const contestant of contestants) await warm(() => turnsOf(stub, contestant, chats));
  for (let round = 0; round < rounds; round++)
    for (const contestant of contestants) {
      const { rate, cpu } = await turnsOf(stub, contestant, chats);
      series(results, contestant).rate.push(rate);
      series(results, contestant).cpu.push(cpu);
    }
  return results;
}

/** One round: so many new chats go through the scenario, under load. */
export async function turnsOf(stub: Stub, { name, target, scenario, running }: Contestant, count: number) {
  const steps = scenario.enter.length + scenario.timed.length;
  const { firstChat, firstUpdate } = fresh({ chats: count, updates: count * steps });
  const go = async (part: Step[], replies: number, offset: number) => {
    await stub.reset();
    const done = await startLoad({
      target,
      connections: CONNECTIONS,
      steps: part,
      chats: { first: firstChat, count },
      firstUpdate: firstUpdate + offset,
    });
    return { ...done, stats: await stub.wait(replies * count, SETTLE) };
  };

  if (scenario.enter.length > 0) await go(scenario.enter, scenario.enterReplies, 0);
  const before = await cpuSeconds(running.pid);
  const { startedAt, finishedAt, acknowledged, stats } = await go(
    scenario.timed,
    scenario.timed.length,
    scenario.enter.length * count,
  );
  const cpu = (await cpuSeconds(running.pid)) - before;
  if (stats.replies !== acknowledged)
    throw new Error(`${name}: ${acknowledged} updates acknowledged, ${stats.replies} replies arrived`);
  const seconds = (Math.max(finishedAt, stats.lastReplyAt) - startedAt) / 1000;
  return { rate: acknowledged / seconds, cpu: (cpu * 1000) / acknowledged };
}
