import { lookalike } from "../../../src/features/payments/receipts/pictures.ts";
import { receiptPictures, receipts } from "../../../src/features/payments/receipts/schema.ts";
import { likenessOf } from "../../../src/lib/likeness/likeness.ts";
import { openBrowser } from "../../support/browser.ts";
import { cardSchool, sendsReceipt } from "../../support/receipts.ts";
import { receiptsOf } from "./drawing.ts";
import { LOOKS } from "./looks.ts";

/**
 * `bun test/bench/receipts/many.ts [earlier]`: what it costs to compare a receipt with so many earlier ones, of which
 * four in five have its look, and for how long nothing else had its turn meanwhile.
 */
const earlier = Number(process.argv[2] ?? 5000);
const DRAWN = 40;
const SAME = 4 / 5;
const AT_ONCE = 500;
const ROUNDS = 3;

const [look = "", ...others] = Object.keys(LOOKS);
const same = await drawn(look, DRAWN + 1);
const other = (await Promise.all(others.map((name) => drawn(name, DRAWN / 5)))).flat();
const mine = same.pop() ?? "";

const stage = await cardSchool();
const { db } = stage.school.app.kernel;
const first = await sendsReceipt(stage);
const second = await sendsReceipt(stage);
const [known] = await db.read.select().from(receipts).limit(1);
const last = (await db.read.select().from(receipts)).at(-1);
if (!known || !last) throw new Error(`receipts ${first.id} and ${second.id} are not there`);
await fill(known);
for (let round = 0; round < ROUNDS; round++) await measure({ ...last, id: Number.MAX_SAFE_INTEGER });
await stage.school.close();

async function drawn(name: string, count: number): Promise<string[]> {
  const browser = await openBrowser();
  const context = await browser.newContext({ viewport: { width: 360, height: 780 }, deviceScaleFactor: 2 });
  const kept: string[] = [];
  for await (const receipt of receiptsOf(await context.newPage(), name, count))
    kept.push((await likenessOf(receipt)).kept);
  await browser.close();
  return kept;
}

async function fill({ id: _, ...receipt }: typeof receipts.$inferSelect): Promise<void> {
  for (let from = 0; from < earlier; from += AT_ONCE)
    await db.tx(async (tx) => {
      const rows = Array.from({ length: AT_ONCE }, () => ({ ...receipt, status: "approved" as const }));
      const kept = await tx.insert(receipts).values(rows).returning({ id: receipts.id });
      const pictures = kept.map(({ id }) => ({
        receiptId: id,
        fileId: `file ${id}`,
        fileUniqueId: `${id}`,
        kind: "photo" as const,
        likeness: oneOf(id % 100 < 100 * SAME ? same : other, id),
      }));
      await tx.insert(receiptPictures).values(pictures);
    });
}

function oneOf(list: string[], number: number): string {
  return list[number % list.length] ?? "";
}

async function measure(receipt: typeof receipts.$inferSelect): Promise<void> {
  let [longest, last] = [0, process.cpuUsage()];
  const began = last;
  const timer = setInterval(() => {
    longest = Math.max(longest, millis(last));
    last = process.cpuUsage();
  }, 1);
  const found = await lookalike(db.read, receipt, [mine]);
  const cpu = millis(began).toFixed(0);
  clearInterval(timer);
  const result = found ? `looks like ${found}` : "looks like none";
  process.stdout.write(`${result} of ${earlier}: ${cpu} ms of CPU, ${longest.toFixed(0)} ms of it at once\n`);
}

function millis(from: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
