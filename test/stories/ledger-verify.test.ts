import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { eq, sql } from "drizzle-orm";
import { clearing, walletOf } from "../../src/features/wallet/accounts.ts";
import { ledgerButton, proveButton } from "../../src/features/wallet/buttons.ts";
import { hold } from "../../src/features/wallet/holds.ts";
import { post } from "../../src/features/wallet/ledger.ts";
import {
  holds,
  ledgerAccounts,
  ledgerEntries,
  ledgerPostings,
  proofs,
} from "../../src/features/wallet/schema.ts";
import { verify } from "../../src/features/wallet/verify.ts";
import { metricsText } from "../../src/lib/metrics.ts";
import type { Act } from "../../src/turn/act.ts";
import { readAloud } from "../support/reading.ts";
import { troubles } from "../support/records.ts";
import { DAY, HOUR, School } from "../support/school.ts";

let school: School;
beforeEach(async () => {
  school = await School.open();
});
afterEach(() => school.close());

const act = <T>(work: (act: Act) => Promise<T>) => school.app.kernel.act(work);
const report = () => verify(school.app.kernel.db.read);
const now = () => school.clock.now();

/** Money comes in for somebody, as a provider would send it. */
const paysIn = (id: number, amount: number, externalId: string, currency = "USD") =>
  act((act) =>
    post(act, {
      ...{ kind: "payment", source: "paid:card", externalId, personId: id },
      postings: [
        { account: clearing("card"), currency, amount: -amount },
        { account: walletOf(id), currency, amount },
      ],
    }),
  );

describe("the proof", () => {
  test("counts everything and finds nothing in a ledger that nobody tampered with", async () => {
    await paysIn(1, 500, "a");
    await paysIn(2, 700, "b");
    await act((act) => hold(act, { key: "h", personId: 1, amount: 200, currency: "USD" }));
    expect(await report()).toMatchObject({
      ...{ entries: 3, postings: 6, accounts: 4, holds: 1, wrong: 0, worst: [] },
      totals: [
        { account: "wallet", currency: "USD", amount: 1000 },
        { account: "held", currency: "USD", amount: 200 },
        { account: "provider:card", currency: "USD", amount: -1200 },
      ],
    });
  });

  test("finds a balance that was changed past its postings, and a wallet below zero", async () => {
    await paysIn(1, 500, "a");
    await act(({ tx }) =>
      tx.update(ledgerAccounts).set({ balance: -3 }).where(eq(ledgerAccounts.name, "wallet:1")),
    );
    await act(({ tx }) =>
      tx.update(ledgerAccounts).set({ balance: -499 }).where(eq(ledgerAccounts.name, "provider:card")),
    );
    expect(await report()).toMatchObject({
      wrong: 3,
      worst: [
        { flaw: "balance", subject: "wallet:1", currency: "USD", off: -503 },
        { flaw: "overdrawn", subject: "wallet:1", off: -3 },
        { flaw: "balance", subject: "provider:card", off: 1 },
      ],
    });
  });

  test("finds entries with one side, with too much on one, without a rate, and reversals that are none", async () => {
    const entry = await paysIn(1, 500, "a");
    const values = { at: now(), kind: "forged", source: "forged" };
    const forge = (externalId: string, amounts: [string, number, string?][], reverses?: number) =>
      act(async ({ tx }) => {
        const [row] = await tx
          .insert(ledgerEntries)
          .values({ ...values, externalId, reverses: reverses ?? null })
          .returning();
        for (const [name, amount, currency = "USD"] of amounts) {
          await tx.insert(ledgerAccounts).values({ name, currency, balance: 0 }).onConflictDoNothing();
          const [account] = await tx
            .select()
            .from(ledgerAccounts)
            .where(sql`${ledgerAccounts.name} = ${name} and ${ledgerAccounts.currency} = ${currency}`);
          if (!row || !account) throw new Error("nothing was forged");
          await tx.insert(ledgerPostings).values({ entryId: row.id, accountId: account.id, amount });
          await tx
            .update(ledgerAccounts)
            .set({ balance: sql`${ledgerAccounts.balance} + ${amount}` })
            .where(eq(ledgerAccounts.id, account.id));
        }
        return row?.id;
      });
    const lonely = await forge("1", [["revenue", 0]]);
    const heavy = await forge("2", [
      ["revenue", 40],
      ["corrections", -30],
    ]);
    const unrated = await forge("3", [
      ["exchange", 7],
      ["revenue", -7],
      ["exchange", 5, "XTR"],
      ["revenue", -5, "XTR"],
    ]);
    const inexact = await forge(
      "4",
      [
        ["provider:card", 400],
        ["corrections", -400],
      ],
      entry,
    );
    const found = (await report()).worst.map(({ flaw, subject, off }) => [flaw, subject, off]);
    expect(found).toContainEqual(["one-sided", `entry:${lonely}`, 1]);
    expect(found).toContainEqual(["unbalanced", `entry:${heavy}`, 10]);
    expect(found).toContainEqual(["unrated", `entry:${unrated}`, 2]);
    expect(found).toContainEqual(["reversal", `entry:${inexact}`, 500]);
    expect(found.filter(([flaw]) => flaw === "balance")).toEqual([]);
  });

  test("finds money that is set aside for no hold, and a hold without money", async () => {
    await paysIn(1, 500, "a");
    await act((act) => hold(act, { key: "h", personId: 1, amount: 200, currency: "USD" }));
    await act(({ tx }) => tx.update(holds).set({ amount: 150 }));
    const lost = { key: "i", personId: 2, amount: 9, currency: "EUR", state: "held" as const };
    await act(({ tx }) => tx.insert(holds).values(lost));
    expect((await report()).worst).toEqual([
      { flaw: "held", subject: "held:1", currency: "USD", off: 50 },
      { flaw: "held", subject: "held:2", currency: "EUR", off: -9 },
    ]);
  });
});

describe("every night at 3:40", () => {
  /** From half past eleven to four in the morning, and twice to learn of the slot. */
  const untilFour = async () => {
    await school.passes(16.5 * HOUR);
  };

  test("it is proven; what is wrong is measured, and the owner called once for the same", async () => {
    const { owner } = school;
    await owner.says("/start");
    await paysIn(71, 500, "a");
    await untilFour();
    expect(await school.app.kernel.db.read.select().from(proofs)).toMatchObject([{ wrong: 0 }]);
    expect(owner.heard(/does not balance/)).toEqual([]);
    expect(await metricsText()).toMatch(/^maktab_ledger_imbalance 0$/m);

    await act(({ tx }) =>
      tx.update(ledgerAccounts).set({ balance: 501 }).where(eq(ledgerAccounts.name, "wallet:71")),
    );
    await school.passes(DAY);
    await school.passes(DAY);
    expect(owner.heard(/does not balance[\s\S]*wallet:71[\s\S]*not the sum/)).toHaveLength(1);
    expect(await metricsText()).toMatch(/^maktab_ledger_imbalance 1$/m);
    const seconds = now().getTime() / 1000;
    const [, told] = /^maktab_ledger_last_verified_timestamp (\S+)$/m.exec(await metricsText()) ?? [];
    expect(seconds - Number(told)).toBeLessThan(3600);

    await act(({ tx }) =>
      tx.update(ledgerAccounts).set({ balance: 502 }).where(eq(ledgerAccounts.name, "wallet:71")),
    );
    await school.passes(DAY);
    expect(owner.heard(/does not balance/)).toHaveLength(2);
  });

  test("an owner who comes later is called then", async () => {
    await paysIn(71, 500, "a");
    await act(({ tx }) =>
      tx.update(ledgerAccounts).set({ balance: 501 }).where(eq(ledgerAccounts.name, "wallet:71")),
    );
    await untilFour();
    await school.passes(DAY);
    const { owner } = school;
    await owner.says("/start");
    await school.passes(DAY);
    await school.passes(DAY);
    expect(owner.heard(/does not balance/)).toHaveLength(1);
  });
});

describe("the owner's screen", () => {
  test("shows totals and the last proof, and proves on demand", async () => {
    const { owner } = school;
    await owner.says("/admin");
    await owner.taps("💰 Billing");
    await owner.taps("📒 Ledger");
    expect(owner.screen).toMatch(/Nobody has proven it yet/);
    await paysIn(1, 50_000, "a");
    await owner.taps("Prove it now");
    expect(owner.toasts.at(-1)?.text).toMatch(/being proven/);
    expect(owner.screen).toMatch(/Everything balances/);
    await owner.taps("Open the ledger");
    expect(readAloud(owner.screen)).toMatch(
      /In people’s wallets: \$500\n[\s\S]*Received through Card to card: \$500/,
    );
    await owner.taps("Back");
    expect(owner.screen).toMatch(/What would you like to open/);
    expect(await troubles(school)).toEqual([]);
  });

  test("is nobody else's", async () => {
    const ali = school.person();
    await ali.says("/start");
    for (const data of [ledgerButton.pack(), proveButton.pack()]) await ali.forgesTap(data);
    expect(ali.toasts.map(({ text }) => text).join()).toMatch(/do not have permission[\s\S]*permission/);
    expect(ali.heard(/Ledger/)).toEqual([]);
  });
});
