/** `bun run bench [p1 p3 p4 p7 p9 …] [--quick] [--peers] [--people=N]`: the figures of quality, as ratios measured side by side. */
import { rm } from "node:fs/promises";
import { parseArgs } from "node:util";
import { executable } from "./contestants.ts";
import { type Stub, startStub } from "./drive.ts";
import { fairness } from "./measures/fairness.ts";
import { growth } from "./measures/growth.ts";
import { purchases } from "./measures/purchases.ts";
import { replies } from "./measures/replies.ts";
import { startup } from "./measures/startup.ts";
import { turns } from "./measures/turns.ts";
import { stopAll, temporaryFolder } from "./processes.ts";
import { keep, type Options, type Row, table } from "./report.ts";

type Measure = (stub: Stub, options: Options) => Promise<Row[]>;

const MEASURES: Record<string, Measure> = {
  p1: turns,
  p3: replies,
  p4: growth,
  p7: startup,
  purchases,
  fairness,
};
/** One run gives both, and a figure of quality has its measure. */
const SAME: Record<string, string> = { p2: "p1", p9: "purchases" };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: "boolean", default: false },
    peers: { type: "boolean", default: false },
    people: { type: "string" },
  },
});

const size = values.quick
  ? { rounds: 3, chats: 1_000, delayChats: 200, starts: 5, people: 20_000 }
  : { rounds: 5, chats: 8_000, delayChats: 1_000, starts: 9, people: 1_000_000 };

const say = (text: string) => process.stdout.write(`${text}\n`);

function chosen(): string[] {
  const names = positionals.map((name) => SAME[name.toLowerCase()] ?? name.toLowerCase());
  const unknown = names.find((name) => !(name in MEASURES));
  if (unknown)
    throw new Error(`there is no measure ${unknown}; there are ${Object.keys(MEASURES).join(", ")}`);
  return names.length > 0 ? [...new Set(names)] : Object.keys(MEASURES);
}

async function measure(names: string[], options: Options): Promise<Row[]> {
  const stub = await startStub();
  try {
    const rows: Row[] = [];
    for (const name of names) {
      say(`${name} …`);
      rows.push(...((await MEASURES[name]?.(stub, options)) ?? []));
    }
    return rows;
  } finally {
    await stopAll();
    await stub.stop();
  }
}

if (!values.peers && !(await Bun.file(executable).exists())) {
  say("dist/maktab is missing: run `bun run build` first, or compare only the peers with --peers.");
  process.exit(2);
}
const options: Options = {
  ...size,
  ...(values.people ? { people: Number(values.people) } : {}),
  quick: values.quick,
  peersOnly: values.peers,
  folder: await temporaryFolder(),
};
try {
  const rows = await measure(chosen(), options);
  say(`\n${table(rows)}\n\n${await keep(rows, options, new Date())}`);
} finally {
  await rm(options.folder, { recursive: true, force: true });
}
