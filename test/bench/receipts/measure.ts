import { likenessOf, looksLike } from "../../../src/lib/likeness/likeness.ts";
import { openBrowser } from "../../support/browser.ts";
import { changesOf } from "./changes.ts";
import { receiptsOf } from "./drawing.ts";
import { LOOKS } from "./looks.ts";

/**
 * `bun test/bench/receipts/measure.ts [earlier] [later] [looks]`: how many receipts are taken for one of so many
 * earlier ones of the same look, and how many are found again when they come changed.
 */
const [earlier = 200, later = 40] = process.argv.slice(2, 4).map(Number);
const looks = process.argv[4]?.split(",") ?? Object.keys(LOOKS);
const CHANGED = 5;

const browser = await openBrowser();
const context = await browser.newContext({ viewport: { width: 360, height: 780 }, deviceScaleFactor: 2 });
const page = await context.newPage();
const kept = async (bytes: Uint8Array) => (await likenessOf(bytes)).kept;
const found = new Map<string, number>();
const time = { seeing: 0, seen: 0, comparing: 0, compared: 0 };
let flagged = 0;

for (const look of looks) {
  const known: string[] = [];
  let own = 0;
  for await (const receipt of receiptsOf(page, look, earlier + later)) {
    const began = performance.now();
    const likeness = await kept(receipt);
    time.seeing += performance.now() - began;
    time.seen++;
    if (known.length >= earlier && isAmong(known.slice(-earlier), likeness)) own++;
    known.push(likeness);
    if (known.length <= CHANGED) await change(receipt, likeness);
  }
  flagged += own;
  say(`${look}: ${own} of ${later} look like one of ${earlier} earlier ones`);
}
await browser.close();

say(`in all: ${flagged} of ${later * looks.length}`);
for (const [name, times] of found) say(`${name}: ${times} of ${CHANGED * looks.length} found again`);
const perLook = (time.seeing / time.seen).toFixed(0);
say(`${perLook} ms to look at one, ${(time.comparing / time.compared).toFixed(2)} ms to compare two`);

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function isAmong(known: string[], likeness: string): boolean {
  const began = performance.now();
  const count = known.filter(looksLike([likeness])).length;
  time.comparing += performance.now() - began;
  time.compared += known.length;
  return count > 0;
}

async function change(receipt: Uint8Array, likeness: string): Promise<void> {
  const isLike = looksLike([likeness]);
  for await (const [name, changed] of changesOf(page, receipt))
    found.set(name, (found.get(name) ?? 0) + Number(isLike(await kept(changed))));
}
