import { readConfig } from "../configuration.ts";
import { verifyLedger } from "../features.ts";
import { unlock } from "../lib/crypto.ts";
import { decimalOf } from "../lib/money.ts";
import { EXIT, type Exit } from "./exit.ts";
import { columns, complain, say, sayJson } from "./output.ts";
import { isThere, withKernel } from "./school.ts";
import type { Given } from "./verb.ts";

type Report = Awaited<ReturnType<typeof verifyLedger>>;

export async function run(given: Given): Promise<Exit> {
  const config = readConfig();
  unlock(config.data.keys);
  const report = isThere(config) ? await withKernel(config, ({ db }) => verifyLedger(db.read)) : undefined;
  const isRight = (report?.wrong ?? 0) === 0;
  if (given.has("json")) sayJson(report ?? { wrong: 0, database: "none yet" });
  else if (!report) say("There is no database yet: the first start makes it.");
  else if (isRight) say(`${counted(report)}\nEverything balances.`);
  else complain(`${counted(report)}\n${wrongs(report)}`);
  return isRight ? EXIT.ok : EXIT.failed;
}

const counted = ({ entries, postings, accounts, holds }: Report) =>
  `${entries} entries, ${postings} postings, ${accounts} accounts, ${holds} holds.`;

function wrongs({ wrong, worst }: Report): string {
  const rows = worst.map(({ flaw, subject, currency, off }) => [
    flaw,
    subject,
    currency ? `${decimalOf({ amount: off, currency })} ${currency}` : String(off),
  ]);
  const more = wrong > worst.length ? `\n… and ${wrong - worst.length} more` : "";
  return columns([["WHAT", "WHERE", "OFF BY"], ...rows]) + more;
}
