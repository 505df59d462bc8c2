import { readConfig } from "../configuration.ts";
import { sealedColumns } from "../db/columns.ts";
import type { Db } from "../db/db.ts";
import { countOlder, reseal } from "../db/reseal.ts";
import type { Feature } from "../feature.ts";
import type { Kernel } from "../kernel.ts";
import { EXIT, type Exit } from "./exit.ts";
import { columns, complain, say, sayJson } from "./output.ts";
import { refuseNone, withKernel } from "./school.ts";
import type { Given } from "./verb.ts";

const BATCH = 200;

export async function run(given: Given): Promise<Exit> {
  const config = readConfig();
  await refuseNone(config);
  const { counts, left } = await withKernel(config, rotate);
  if (given.has("json")) sayJson({ rotated: Object.fromEntries(counts), left });
  else say(columns(counts.map(([what, count]) => [what, String(count)])));
  if (left > 0) {
    complain(
      `${left} values still have an older key: restart the server with the new ENCRYPTION_KEY, then rotate again.`,
    );
    return EXIT.failed;
  }
  if (!given.has("json"))
    say("Everything has the first key now; older keys are needed only to restore older copies.");
  return EXIT.ok;
}

/** Seals every sealed column again and computes every blind index anew, and tells how many of each had an older key. */
export async function rotate({
  db,
  features,
}: Kernel): Promise<{ counts: [string, number][]; left: number }> {
  const counts: [string, number][] = [];
  for (const { name, reindex } of features)
    if (reindex) counts.push([`${name} (indexes)`, await reindexAll(db, reindex)]);
  const labels = [...sealedColumns].sort();
  for (const label of labels) counts.push([label, await reseal(db, label)]);
  let left = 0;
  for (const label of labels) left += await countOlder(db, label);
  return { counts, left };
}

async function reindexAll(db: Db, reindex: NonNullable<Feature["reindex"]>): Promise<number> {
  let total = 0;
  for (let after: number | undefined = 0; after !== undefined; ) {
    const from: number = after;
    const { changed, last } = await db.tx((tx) => reindex(tx, from, BATCH));
    total += changed;
    after = last;
  }
  return total;
}
