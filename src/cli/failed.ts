import { countFailures, type Failure, failures, replay } from "../bot/failures.ts";
import type { Config } from "../config/index.ts";
import { readConfig } from "../configuration.ts";
import type { Db } from "../db/db.ts";
import { unlock } from "../lib/crypto.ts";
import type { Heard } from "../turn/outside.ts";
import { EXIT, type Exit, UsageError } from "./exit.ts";
import { columns, complain, say, sayJson } from "./output.ts";
import { isThere, refuseNone, withDatabase, withKernel } from "./school.ts";
import type { Given } from "./verb.ts";

export async function run(given: Given): Promise<Exit> {
  const config = readConfig();
  unlock(config.data.keys);
  return given.action === "replay" ? again(config, given) : list(config, given);
}

async function list(config: Config, given: Given): Promise<Exit> {
  const limit = Number(given.text("limit") ?? 50);
  if (!Number.isInteger(limit) || limit < 1) throw new UsageError("--limit needs a whole number above 0");
  const found = isThere(config)
    ? await withDatabase(config, async ({ read }) => ({
        count: await countFailures(read),
        shown: await failures(read, { limit, offset: 0 }),
      }))
    : { count: 0, shown: [] };
  if (given.has("json")) sayJson(found.shown);
  else say(inWords(found));
  return EXIT.ok;
}

function inWords({ count, shown }: { count: number; shown: Failure[] }): string {
  if (count === 0) return "No update waits to be replayed.";
  const rows = shown.map(({ errorId, failedAt, updateId, error }) => [
    errorId,
    failedAt.toISOString(),
    String(updateId),
    error.split("\n", 1)[0] ?? "",
  ]);
  const more = count > shown.length ? `\n… and ${count - shown.length} more (--limit)` : "";
  return columns([["ID", "FAILED", "UPDATE", "WHY"], ...rows]) + more;
}

async function again(config: Config, given: Given): Promise<Exit> {
  if ((given.operand === undefined) !== given.has("all"))
    throw new UsageError("maktab failed replay takes the id of one failure, or --all");
  await refuseNone(config);
  const outcomes = await withKernel(config, async ({ db, accept }) => {
    const ids = given.operand === undefined ? await oldestFirst(db) : [given.operand.toUpperCase()];
    const heard: { id: string; outcome: Heard | "unknown" }[] = [];
    for (const id of ids) heard.push({ id, outcome: (await replay(db, accept, id)) ?? "unknown" });
    return heard;
  });
  if (given.has("json")) sayJson(outcomes);
  else for (const { id, outcome } of outcomes) tell(id, outcome);
  if (!given.has("json") && outcomes.length === 0) say("No update waits to be replayed.");
  return outcomes.every(({ outcome }) => isGood(outcome)) ? EXIT.ok : EXIT.failed;
}

async function oldestFirst({ read }: Db): Promise<string[]> {
  const all = await failures(read, { limit: await countFailures(read), offset: 0 });
  return all.map(({ errorId }) => errorId).reverse();
}

const isGood = (outcome: Heard | "unknown") => outcome !== "failed" && outcome !== "unknown";

function tell(id: string, outcome: Heard | "unknown") {
  if (outcome === "unknown") complain(`${id}: no such failure waits; \`maktab failed list\` shows them.`);
  else if (outcome === "failed") complain(`${id}: failed again, under a new id (\`maktab failed list\`).`);
  else say(`${id}: ${outcome}.`);
}
