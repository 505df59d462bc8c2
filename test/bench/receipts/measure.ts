import { likenessOf, looksLike } from "../../../src/lib/likeness/likeness.ts";
import { openBrowser } from "../../support/browser.ts";
import { changesOf } from "./changes.ts";
import { receiptsOf } from "./drawing.ts";
import { LOOKS } from "./looks.ts";

/**
 * `bun test/bench/receipts/measure.ts [seed] [earlier] [later] [changed] [looks]`: how many receipts of a look are
 * taken for one of so many earlier ones of it, and how many are found again when they come changed.
 */
const [seed = 1, earlier = 200, later = 40, changed = 34] = process.argv.slice(2, 6).map(Number);
const looks = process.argv[6]?.split(",") ?? Object.keys(LOOKS);

const browser = await openBrowser();
const context = await browser.newContext({ viewport: { width: 360, height: 780 }, deviceScaleFactor: 2 });
const page = await context.newPage();
const found = new Map<string, number>();
const micros = { seeing: 0, seen: 0, comparing: 0, compared: 0 };
const flagged = { later: 0, changed: 0 };
let bytes = 0;

for (const look of looks) await measure(look);
await browser.close();

say(`taken for an earlier one: ${flagged.later} of ${later * looks.length}`);
const times = [...found.values()].reduce((sum, count) => sum + count, 0);
for (const [name, count] of found) say(`${name}: ${count} of ${changed * looks.length} found again`);
say(`in all: ${times} of ${found.size * changed * looks.length}`);
say(`changed ones taken for another one: ${flagged.changed}`);
say(`${(micros.seeing / micros.seen / 1000).toFixed(0)} ms of CPU to look at one`);
say(`${(micros.comparing / micros.compared).toFixed(0)} µs of CPU to compare two`);
say(`${(bytes / micros.seen).toFixed(0)} characters kept of each`);

async function measure(look: string): Promise<void> {
  const known: string[] = [];
  const again: { own: number; name: string; likeness: string }[] = [];
  let own = 0;
  for await (const receipt of receiptsOf(page, look, earlier + later, seed)) {
    const likeness = await kept(receipt);
    if (known.length >= earlier && among(known.slice(-earlier), likeness).length > 0) own++;
    known.push(likeness);
    if (known.length > changed) continue;
    for await (const [name, bytes] of changesOf(page, receipt))
      again.push({ own: known.length - 1, name, likeness: await kept(bytes) });
  }
  for (const { own, name, likeness } of again) {
    const isFound = looksLike([likeness])(known[own] ?? "");
    found.set(name, (found.get(name) ?? 0) + Number(isFound));
    if (!isFound) say(`${look} ${own} ${name}: missed`);
    const others = known.slice(0, earlier + 1).filter((_, at) => at !== own);
    if (among(others, likeness).length > 0) {
      flagged.changed++;
      say(`${look} ${own} ${name}: taken for another one`);
    }
  }
  flagged.later += own;
  say(`${look}: ${own} of ${later} look like one of ${earlier} earlier ones`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function kept(picture: Uint8Array): Promise<string> {
  const began = process.cpuUsage();
  const likeness = await likenessOf(picture);
  micros.seeing += since(began);
  micros.seen++;
  bytes += likeness.kept.length;
  return likeness.kept;
}

function among(known: string[], likeness: string): string[] {
  const began = process.cpuUsage();
  const alike = known.filter(looksLike([likeness]));
  micros.comparing += since(began);
  micros.compared += known.length;
  return alike;
}

function since(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began);
  return user + system;
}
