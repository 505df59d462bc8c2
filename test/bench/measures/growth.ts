import { join } from "node:path";
import { unlock } from "../../../src/lib/crypto.ts";
import { type Contestant, environment, executable, KEY, OWNER, ours } from "../contestants.ts";
import { fresh, type Stub } from "../drive.ts";
import { cpuSeconds, start } from "../processes.ts";
import { compared, type Options, type Row } from "../report.ts";
import { play } from "../scenario.ts";
import { reach, SCREENS, type Screen } from "../screens.ts";
import { seedsOf } from "../seed.ts";
import { BALANCES, moneySeeds } from "../seed-money.ts";
import { fill } from "../seeding.ts";
import { quantile } from "../stats.ts";
import { delayRows, delays } from "./replies.ts";
import { interleaved, series } from "./turns.ts";

const ATMOST = 1.3;
/** A list of nothing costs nothing to draw: screens are compared with a school that fills their pages. */
const SMALL_SCHOOL = 1_000;

/** P4, first part: the same turns and screens with very many people, against nobody. */
export async function growth(stub: Stub, options: Options): Promise<Row[]> {
  if (options.peersOnly) return [];
  const full = await school(stub, options.folder, options.people);
  const empty = await ours(stub, { name: "empty" });
  const rows = await turnRows(stub, full, empty, options);
  await empty.running.stop();
  const small = await school(stub, options.folder, SMALL_SCHOOL);
  for (const screen of SCREENS) rows.push(...(await screenRows(stub, screen, [full, small], options)));
  await Promise.all([full, small].map((one) => one.running.stop()));
  return rows;
}

/** Our executable on a database with that many people. It makes its tables itself, in a first start. */
async function school(stub: Stub, parent: string, people: number): Promise<Contestant> {
  const folder = join(parent, `school-${people}`);
  const first = await start({
    command: [executable],
    env: environment(stub.apiRoot),
    readyAt: "/health",
    folder,
  });
  await first.stop();
  unlock([KEY]);
  fill(join(folder, "data/maktab.db"), [...seedsOf(people), ...moneySeeds], people, [BALANCES]);
  return ours(stub, { name: `${people.toLocaleString("en")} people`, folder });
}

async function turnRows(stub: Stub, full: Contestant, empty: Contestant, options: Options): Promise<Row[]> {
  const results = await interleaved(stub, [full, empty], options);
  const [after, before] = [series(results, full), series(results, empty)];
  const cost = (measure: string, pick: (from: typeof after) => number[]) =>
    compared({
      measure,
      unit: "ms",
      ours: { name: full.name, samples: pick(after) },
      peer: { name: empty.name, samples: pick(before) },
      atMost: ATMOST,
    });
  return [
    cost("P4 time per turn, 64 connections", ({ rate }) => rate.map((each) => 1000 / each)),
    cost("P4 CPU per update", ({ cpu }) => cpu),
    ...delayRows("P4", await delays(stub, [full, empty], options), full, empty, { atMost: ATMOST }),
  ];
}

async function screenRows(
  stub: Stub,
  screen: Screen,
  schools: [Contestant, Contestant],
  options: Options,
): Promise<Row[]> {
  const [full, small] = [
    await viewing(stub, schools[0], screen, options),
    await viewing(stub, schools[1], screen, options),
  ];
  for (let round = 0; round <= options.rounds; round++)
    for (const each of [full, small]) await each.view({ counts: round > 0 });
  const row = (what: string, ours: number[], peer: number[]) =>
    compared({
      measure: `P4 ${screen.name}: ${what}`,
      unit: "ms",
      ours: { name: schools[0].name, samples: ours },
      peer: { name: schools[1].name, samples: peer },
      atMost: ATMOST,
    });
  // One figure for all rounds: the kernel counts CPU in hundredths of a second.
  return [row("reply p50", full.delays, small.delays), row("CPU", [sum(full.cpu)], [sum(small.cpu)])];
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

/** A member of staff who opens the screen again and again. */
async function viewing(stub: Stub, staff: Contestant, screen: Screen, options: Options) {
  const { target, running } = staff;
  const repeats = options.quick ? 100 : 400;
  const times = repeats * options.rounds;
  const delays: number[] = [];
  const cpu: number[] = [];
  await play(stub, target, OWNER, { type: "/start" });
  const step = await reach(stub, staff, OWNER, screen);

  async function view({ counts }: { counts: boolean }) {
    const before = await cpuSeconds(running.pid);
    const { firstUpdate } = fresh({ updates: repeats, chats: 0 });
    const chats = { first: OWNER, count: 1 };
    const { samples } = await stub.latency({ target, enter: [], timed: [step], chats, repeats, firstUpdate });
    if (!counts) return;
    delays.push(quantile(samples, 0.5));
    cpu.push((((await cpuSeconds(running.pid)) - before) * 1000) / times);
  }

  return { delays, cpu, view };
}
