import { join } from "node:path";
import { payButton } from "../../../src/features/shop/buttons.ts";
import { unlock } from "../../../src/lib/crypto.ts";
import { type Contestant, environment, executable, KEY, ours } from "../contestants.ts";
import { fresh, type Stub, startLoad } from "../drive.ts";
import { cpuSeconds, start } from "../processes.ts";
import { compared, type Options, type Row } from "../report.ts";
import { seeds } from "../seed.ts";
import { BALANCES, waitingSeeds } from "../seed-money.ts";
import { fill } from "../seeding.ts";
import { interleaved, series } from "./turns.ts";

const CONNECTIONS = 64;
const PATIENCE = 60_000;
const FAR = new Date(Date.UTC(2100, 0, 1));
/** The first person of `seed.ts`. */
const FIRST = 2_000_000_001;

/** Purchases from the own balance: settled, posted, delivered and committed with each; beside our plainest turn. */
export async function purchases(stub: Stub, options: Options): Promise<Row[]> {
  if (options.peersOnly) return [];
  const buyers = options.chats * (options.rounds + 1);
  const shop = await waiting(stub, options.folder, buyers);
  const plain = await ours(stub, { name: "a plain turn" });
  const rate: number[] = [];
  const cpu: number[] = [];
  for (let round = 0; round <= options.rounds; round++) {
    const figures = await bought(stub, shop, round * options.chats, options.chats);
    if (round === 0) continue;
    rate.push(figures.rate);
    cpu.push(figures.cpu);
  }
  const turns = series(await interleaved(stub, [plain], options), plain);
  await Promise.all([shop, plain].map((one) => one.running.stop()));
  const row = (measure: string, unit: string, samples: number[], peer: number[]) =>
    compared({
      measure,
      unit,
      ours: { name: shop.name, samples },
      peer: { name: plain.name, samples: peer },
    });
  return [
    row("purchases from the balance, durable", "/s", rate, turns.rate),
    row("purchases, CPU of each", "ms", cpu, turns.cpu),
  ];
}

async function waiting(stub: Stub, parent: string, buyers: number): Promise<Contestant> {
  const folder = join(parent, "purchases");
  const env = environment(stub.apiRoot);
  const first = await start({ command: [executable], env, readyAt: "/health", folder });
  await first.stop();
  unlock([KEY]);
  fill(join(folder, "data/maktab.db"), [...seeds, ...waitingSeeds(FAR)], buyers, [BALANCES]);
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
