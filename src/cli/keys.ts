import { readConfig } from "../configuration.ts";
import { sealedColumns } from "../db/columns.ts";
import type { Db } from "../db/db.ts";
import { countOlder, reseal, rewrite } from "../db/reseal.ts";
import { databaseBytes } from "../db/size.ts";
import type { Feature } from "../feature.ts";
import { keysThere } from "../jobs/presence.ts";
import type { Kernel } from "../kernel.ts";
import { currentKey } from "../lib/crypto.ts";
import { Refused } from "../lib/errors.ts";
import { EXIT, type Exit } from "./exit.ts";
import { columns, complain, say, sayJson } from "./output.ts";
import { refuseNone, withKernel } from "./school.ts";
import { told } from "./told.ts";
import type { Given } from "./verb.ts";

const BATCH = 200;

/** While a larger file is rewritten, a server beside would have to wait too long. */
const MOST_BESIDE_BYTES = 200_000_000;

export async function run(given: Given): Promise<Exit> {
  const config = readConfig();
  await refuseNone(config);
  const { counts, left, isClean } = await withKernel(config, async (kernel) => {
    const rotated = await rotate(kernel);
    return { ...rotated, isClean: rotated.left === 0 && (await clean(kernel)) };
  });
  if (given.has("json")) sayJson({ rotated: Object.fromEntries(counts), left, clean: isClean });
  else say(columns(counts.map(([what, count]) => [what, String(count)])));
  if (left > 0) {
    complain(
      `${left} values still have an older key: restart the server with the new ENCRYPTION_KEY, then rotate again.`,
    );
    return EXIT.failed;
  }
  if (!isClean)
    complain(
      "What older keys have sealed may still stand in free pages of the database: stop the server and rotate once more.",
    );
  if (!given.has("json"))
    say("Everything has the first key now; older keys are needed only to restore older copies.");
  return EXIT.ok;
}

/** What was sealed with an older key is overwritten, not only not used any more. */
async function clean({ db, clock }: Kernel): Promise<boolean> {
  const beside = (await keysThere(db.read, clock.now())).length > 0;
  if (beside && (await databaseBytes(db.read, db.dialect)) > MOST_BESIDE_BYTES) return false;
  return rewrite(db).catch((error) => {
    complain(told(error));
    return false;
  });
}

/** What a server cannot open it cannot send, and it seals its own with an older key. Throws a Refused. */
async function refuseBesideOthers({ db, clock }: Kernel): Promise<void> {
  const first = currentKey();
  const other = (await keysThere(db.read, clock.now())).find(([inFront]) => inFront !== first);
  if (!other) return;
  const why = other.includes(first)
    ? `has another key in front (${other[0]}; here it is ${first}), and goes on sealing with that`
    : `lacks the first key of ENCRYPTION_KEY (${first}; it has ${other.join(", ")}), and could not open what is sealed with it`;
  throw new Refused(
    `A server is running that ${why}. Restart it with this ENCRYPTION_KEY, then rotate; one that was killed is forgotten after three minutes.`,
  );
}

/** Seals every sealed column again and computes every blind index anew, and tells how many of each had an older key. */
export async function rotate(kernel: Kernel): Promise<{ counts: [string, number][]; left: number }> {
  await refuseBesideOthers(kernel);
  const { db, features } = kernel;
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
