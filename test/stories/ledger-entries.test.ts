import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import type { Person as Staff } from "../../src/bot/person.ts";
import { audit } from "../../src/features/people/schema.ts";
import { clearing, REVENUE, SUSPENSE, walletOf } from "../../src/features/wallet/accounts.ts";
import { correct } from "../../src/features/wallet/corrections.ts";
import { creditsOf, giveCredits, takeCredits } from "../../src/features/wallet/credits.ts";
import { hold, releaseHold, spendHold } from "../../src/features/wallet/holds.ts";
import { balanceOf, Imbalance, post, reverse } from "../../src/features/wallet/ledger.ts";
import { givePass, passUntil, revokePass } from "../../src/features/wallet/passes.ts";
import { corrections, ledgerEntries, ledgerPostings } from "../../src/features/wallet/schema.ts";
import { verify } from "../../src/features/wallet/verify.ts";
import { CREDITS } from "../../src/lib/money.ts";
import type { Act } from "../../src/turn/act.ts";
import { personRecord } from "../support/records.ts";
import { DAY, School } from "../support/school.ts";

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

const balance = (id: number, currency = "USD") =>
  balanceOf(school.app.kernel.db.read, walletOf(id), currency);

describe("an entry", () => {
  const entry = (amounts: number[]) => ({
    ...{ kind: "test", source: "test", externalId: "1" },
    postings: amounts.map((amount) => ({ account: SUSPENSE, currency: "USD", amount })),
  });

  test.each([
    ["makes money", [5, -4]],
    ["has one side", [0]],
    ["moves nothing", [0, 0]],
    ["has a fraction", [0.5, -0.5]],
    ["is beyond counting", [2 ** 53 - 1, 2 ** 53 - 1, -(2 ** 53 - 1), -(2 ** 53 - 1)]],
  ])("that %s is never written", async (_, amounts) => {
    await expect(act((act) => post(act, entry(amounts)))).rejects.toThrow(Imbalance);
    expect(await report()).toMatchObject({ entries: 0, accounts: 0 });
  });

  test("is written once, however often it is told", async () => {
    expect(await paysIn(1, 500, "a")).toBeNumber();
    expect(await paysIn(1, 500, "a")).toBeUndefined();
    expect(await balance(1)).toBe(500);
  });

  test("that takes more than there is leaves nothing of itself", async () => {
    await paysIn(1, 500, "a");
    const spend = act((act) =>
      post(act, {
        ...entry([]),
        postings: [
          { account: REVENUE, currency: "USD", amount: 501 },
          { account: walletOf(1), currency: "USD", amount: -501 },
        ],
      }),
    );
    await expect(spend).rejects.toThrow("balance-too-low");
    expect(await report()).toMatchObject({ entries: 1, wrong: 0 });
  });

  test("is taken back once, to the last unit", async () => {
    const id = (await paysIn(1, 500, "a")) ?? 0;
    const takeBack = (externalId: string) => act((act) => reverse(act, id, { source: "back", externalId }));
    expect(await takeBack("1")).toBeNumber();
    expect(await takeBack("2")).toBeUndefined();
    expect(await balance(1)).toBe(0);
    expect((await report()).wrong).toBe(0);
    await expect(act((act) => reverse(act, 999, { source: "back", externalId: "3" }))).rejects.toThrow(
      Imbalance,
    );
  });

  test.each(["update", "delete"] as const)(
    "and its postings: the database itself refuses to %s them",
    async (how) => {
      await paysIn(1, 500, "a");
      for (const table of [ledgerEntries, ledgerPostings]) {
        const forge = act(async ({ tx }) => {
          if (how === "delete") await tx.delete(table);
          else if (table === ledgerEntries) await tx.update(ledgerEntries).set({ kind: "forged" });
          else await tx.update(ledgerPostings).set({ amount: 7 });
        });
        await expect(forge).rejects.toThrow();
      }
      expect(await report()).toMatchObject({ entries: 1, postings: 2, wrong: 0 });
    },
  );
});

describe("a hold", () => {
  const holds200 = (key: string, amount = 200) =>
    act((act) => hold(act, { key, personId: 1, amount, currency: "USD" }));

  test("is spent or released, once, and never more than there is", async () => {
    await paysIn(1, 500, "a");
    expect(await holds200("h")).toBe(true);
    expect(await holds200("h")).toBe(false);
    expect(await balance(1)).toBe(300);
    await expect(holds200("i", 301)).rejects.toThrow("balance-too-low");
    expect(await act((act) => spendHold(act, "h", REVENUE))).toBe(true);
    expect(await act((act) => releaseHold(act, "h"))).toBe(false);
    expect(await balance(1)).toBe(300);
    expect(await report()).toMatchObject({ wrong: 0, holds: 1 });
  });

  test("of less than nothing would let go of another, so there is none", async () => {
    await paysIn(1, 500, "a");
    await holds200("h");
    for (const amount of [0, -100, 0.5]) await expect(holds200("i", amount)).rejects.toThrow(Imbalance);
    expect(await balance(1)).toBe(300);
  });

  test("is released, not reversed", async () => {
    await paysIn(1, 500, "a");
    await holds200("h");
    const [made] = await school.app.kernel.db.read
      .select()
      .from(ledgerEntries)
      .where(eq(ledgerEntries.kind, "hold"));
    const undo = act((act) => reverse(act, made?.id ?? 0, { source: "back", externalId: "1" }));
    await expect(undo).rejects.toThrow(Imbalance);
    expect((await report()).wrong).toBe(0);
  });
});

describe("credits and passes", () => {
  const why = (externalId: string) => ({ kind: "gift", source: "gift", externalId });
  const credits = () => creditsOf(school.app.kernel.db.read, 1);

  test("credits are given once for a reason, and never below nothing", async () => {
    expect(await act((doing) => giveCredits(doing, 1, 5, why("1")))).toBe(true);
    expect(await act((doing) => giveCredits(doing, 1, 5, why("1")))).toBe(false);
    await expect(act((doing) => takeCredits(doing, 1, 6, why("2")))).rejects.toThrow("balance-too-low");
    for (const amount of [-1, 1.5]) {
      await expect(act((doing) => giveCredits(doing, 1, amount, why("3")))).rejects.toThrow(Imbalance);
      await expect(act((doing) => takeCredits(doing, 1, amount, why("3")))).rejects.toThrow(Imbalance);
    }
    expect(await credits()).toBe(5);
  });

  test("of a pass that is taken back in its middle only what was left is gone, of one that is over nothing", async () => {
    const ali = school.person();
    await ali.says("/start");
    const id = (await personRecord(school, ali))?.id ?? 0;
    const begin = now().getTime();
    const give = (source: string, days: number) => act((act) => givePass(act, id, { source, days }));
    const until = () => passUntil(school.app.kernel.db.read, id, now());
    await give("over", 2);
    await give("middle", 10);
    await give("last", 5);
    await school.passes(6 * DAY);
    await act((act) => revokePass(act, "over"));
    expect(await until()).toEqual(new Date(begin + 17 * DAY));
    await act((act) => revokePass(act, "middle"));
    expect(await until()).toEqual(new Date(begin + 11 * DAY));
  });

  test("passes of one moment follow each other; a taken one makes room", async () => {
    const ali = school.person();
    await ali.says("/start");
    const id = (await personRecord(school, ali))?.id ?? 0;
    const begin = now().getTime();
    const give = (source: string, days: number) => act((act) => givePass(act, id, { source, days }));
    await Promise.all([give("a", 1), give("b", 7), give("c", 30)]);
    const until = () => passUntil(school.app.kernel.db.read, id, now());
    expect(await until()).toEqual(new Date(begin + 38 * DAY));
    expect(await give("b", 7)).toBeUndefined();
    expect(await act((act) => revokePass(act, "b"))).toBe(true);
    expect(await act((act) => revokePass(act, "b"))).toBe(false);
    expect(await until()).toEqual(new Date(begin + 31 * DAY));
    await school.passes(31 * DAY);
    expect(await until()).toBeUndefined();
  });
});

describe("a correction by staff", () => {
  const staff = (permissions: string[]): Staff => ({
    ...{
      id: 1,
      telegramId: 1,
      name: "Sara",
      language: "en",
      isNew: false,
      isBack: false,
      hasRoles: false,
      isBanned: false,
    },
    kind: "human" as const,
    via: "chat" as const,
    rights: new Set(permissions),
  });

  test("goes both ways, is audited with its reason kept, and told to whom it concerns", async () => {
    const ali = school.person();
    await ali.says("/start");
    const id = (await personRecord(school, ali))?.id ?? 0;
    const by = { ...staff(["balance.change"]), id: 99 };
    await act((doing) => correct(doing, by, id, { amount: 1000, currency: "USD" }, " cash at the desk "));
    await act((doing) => correct(doing, by, id, { amount: -300, currency: "USD" }, "typo"));
    await school.app.settle();
    expect(await balance(id)).toBe(700);
    expect(ali.heard(/corrected your balance: .*\+.*\$.*10/)).toHaveLength(1);
    expect(ali.heard(/corrected your balance: .*−.*\$.*3/)).toHaveLength(1);
    const { read } = school.app.kernel.db;
    expect(await read.select().from(corrections)).toMatchObject([
      { personId: id, amount: 1000, reason: "cash at the desk" },
      { amount: -300, reason: "typo" },
    ]);
    expect(await read.select().from(audit).where(eq(audit.action, "balance.corrected"))).toHaveLength(2);
    const takes = (amount: number) =>
      act((doing) => correct(doing, by, id, { amount, currency: "USD" }, "why"));
    await expect(takes(-701)).rejects.toThrow("balance-too-low");
    await expect(takes(0)).rejects.toThrow("correction-nothing");
    expect((await report()).wrong).toBe(0);
  });

  test("is nobody's without the right, without a reason, or about nobody", async () => {
    const money = { amount: 5, currency: CREDITS };
    const give = (by: Staff, reason = "why") => act((doing) => correct(doing, by, 77, money, reason));
    await expect(give(staff(["ledger.read"]))).rejects.toThrow("not-allowed");
    await expect(give(staff(["balance.change"]), "  ")).rejects.toThrow("correction-no-reason");
    await expect(give(staff(["balance.change"]))).rejects.toThrow("person-unknown");
    expect(await report()).toMatchObject({ entries: 0 });
  });
});
