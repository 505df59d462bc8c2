import { join } from "node:path";
import { payButton } from "../../../src/features/shop/buttons.ts";
import { unlock } from "../../../src/lib/crypto.ts";
import { type Contestant, environment, executable, grammyOnBun, KEY, ours } from "../contestants.ts";
import { fresh, type Stub, startLoad } from "../drive.ts";
import { cpuSeconds, start } from "../processes.ts";
import { compared, type Options, type Row } from "../report.ts";
import { seedsOf } from "../seed.ts";
import { BALANCES, waitingSeeds } from "../seed-money.ts";
import { fill } from "../seeding.ts";
import { warm } from "../warming.ts";
import { type Turns, turnsOf } from "./turns.ts";

const CONNECTIONS = 64;
const PATIENCE = 60_000;
const FAR = new Date(Date.UTC(2100, 0, 1));
/** The first person of `seed.ts`. */
const FIRST = 2_000_000_001;

/** Purchases buy themselves warm at most so many times, for everybody who buys has to be there. */
const WARMING_ROUNDS = 4;

/** P9: purchases from the own balance, each settled, posted, delivered and committed; beside one update of grammY. */
export async function purchases(stub: Stub, { peersOnly, folder, chats, rounds }: Options): Promise<Row[]> {
  if (peersOnly) return [];
  const shop = await waiting(stub, folder, chats * (rounds + WARMING_ROUNDS));
  const bun = await grammyOnBun(stub);
  let round = 0;
  const buy = () => bought(stub, shop, chats * round++, chats);
  await warm(buy, WARMING_ROUNDS);
  await warm(() => turnsOf(stub, bun, chats));
  const mine: Turns = { rate: [], cpu: [] };
  const theirs: Turns = { rate: [], cpu: [] };
  for (let counted = 0; counted < rounds; counted++) {
    note(mine, await buy());
    note(theirs, await turnsOf(stub, bun, chats));
  }
  await Promise.all([shop, bun].map((one) => one.running.stop()));
  const row = (measure: string, unit: string, of: keyof Turns, target: { atMost?: number } = {}) =>
    compared({
      measure,
      unit,
      ours: { name: shop.name, samples: mine[of] },
      peer: { name: bun.name, samples: theirs[of] },
      ...target,
    });
  return [
    row("purchases from the balance, durable", "/s", "rate"),
    row("P9 CPU of a purchase, against an update", "ms", "cpu", { atMost: 17 }),
  ];
}

function note(series: Turns, { rate, cpu }: { rate: number; cpu: number }) {
  series.rate.push(rate);
  series.cpu.push(cpu);
}

async function waiting(stub: Stub, parent: string, buyers: number): Promise<Contestant> {
  const folder = join(parent, "purchases");
  const env = environment(stub.apiRoot);
  const first = await start({ command: [executable], env, readyAt: "/health", folder });
  await first.stop();
  unlock([KEY]);
  fill(join(folder, "data/maktab.db"), [...seedsOf(buyers), ...waitingSeeds(FAR)], buyers, [BALANCES]);
  return ours(stub, { name: "purchases", folder });
}

async function bought(stub: Stub, { target, running }: Contestant, skip: number, count: number) {
  const order = (at: number) => skip + at + 1;
  const taps = Array.from({ length: count }, (_, at) =>
    payButton.pack({ order: order(at), by: "wallet", monthly: false }),
  );
  const first = FIRST + skip;
  await stub.reset();
  const before = await cpuSeconds(running.pid);
  const { startedAt, finishedAt, acknowledged } = await startLoad({
    target,
    connections: CONNECTIONS,
    steps: [{ taps, first, message: 1 }],
    chats: { first, count },
    firstUpdate: fresh({ updates: count, chats: 0 }).firstUpdate,
  });
  const stats = await stub.wait(REPLIES * count, PATIENCE);
  const used = (await cpuSeconds(running.pid)) - before;
  if (stats.replies !== REPLIES * acknowledged)
    throw new Error(`${acknowledged} purchases were acknowledged, ${stats.replies} messages arrived`);
  const seconds = (Math.max(finishedAt, stats.lastReplyAt) - startedAt) / 1000;
  return { rate: acknowledged / seconds, cpu: (used * 1000) / acknowledged };
}

/** The paid order in place of the ways to pay, and the goods below it. */
const REPLIES = 2;
