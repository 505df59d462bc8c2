import { afterEach, beforeEach, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { giveCredits } from "../../../src/features/wallet/credits.ts";
import { ledgerAccounts } from "../../../src/features/wallet/schema.ts";
import { School } from "../../support/school.ts";
import { emptySchool, KEY, maktab } from "./run.ts";

let school: School;
beforeEach(async () => {
  school = await School.open();
});
afterEach(() => school.close());

function itsEnv(): Record<string, string> {
  const { bot, data } = school.app.kernel.config;
  const { database } = data;
  return {
    BOT_TOKEN: bot.token,
    TELEGRAM_API_ROOT: bot.apiRoot,
    ENCRYPTION_KEY: KEY,
    DATA_DIR: data.dir,
    DATABASE_URL: database.dialect === "sqlite" ? database.path : database.url,
  };
}

test("a ledger that balances ends with 0, beside the running server; one that was changed with 1", async () => {
  const { act, db } = school.app.kernel;
  await act((doing) => giveCredits(doing, 1, 5, { kind: "gift", source: "gift", externalId: "1" }));
  const right = await maktab(["ledger", "verify"], itsEnv());
  expect(right).toMatchObject({
    code: 0,
    said: "1 entries, 2 postings, 2 accounts, 0 holds.\nEverything balances.\n",
  });

  await db.tx((tx) =>
    tx.update(ledgerAccounts).set({ balance: 7 }).where(eq(ledgerAccounts.name, "wallet:1")),
  );
  const wrong = await maktab(["ledger"], itsEnv());
  expect(wrong.code).toBe(1);
  expect(wrong.complained).toMatch(/^balance +wallet:1 +2 credits$/m);
  const { code, said } = await maktab(["ledger", "verify", "--json"], itsEnv());
  expect(code).toBe(1);
  expect(JSON.parse(said)).toMatchObject({
    wrong: 1,
    worst: [{ flaw: "balance", subject: "wallet:1", currency: "credits", off: 2 }],
  });
});

test("before the first start there is nothing to prove, and nothing is made", async () => {
  const { env, remove } = await emptySchool();
  expect(await maktab(["ledger", "verify"], env)).toMatchObject({ code: 0 });
  await remove();
});
