import { afterAll, beforeAll, beforeEach, describe, expect, test } from "bun:test";
import { exportButton, historyButton } from "../../src/features/account/buttons.ts";
import { categories, products } from "../../src/features/shop/schema.ts";
import { clearing, REVENUE, walletOf } from "../../src/features/wallet/accounts.ts";
import { creditsOf, giveCredits, takeCredits } from "../../src/features/wallet/credits.ts";
import { hold } from "../../src/features/wallet/holds.ts";
import { post } from "../../src/features/wallet/ledger.ts";
import { givePass } from "../../src/features/wallet/passes.ts";
import { verify } from "../../src/features/wallet/verify.ts";
import type { Person } from "../../src/simulator/index.ts";
import type { Act } from "../../src/turn/act.ts";
import { contentOf } from "../support/files.ts";
import { readAloud } from "../support/reading.ts";
import { personRecord, troubles } from "../support/records.ts";
import { DAY, HOUR, School } from "../support/school.ts";

let school: School;
let ali: Person;
let id = 0;
let count = 0;
beforeAll(async () => {
  school = await School.open();
});
afterAll(async () => {
  expect(await troubles(school)).toEqual([]);
  expect((await verify(school.app.kernel.db.read)).wrong).toBe(0);
  await school.close();
});
beforeEach(async () => {
  ali = school.person();
  await ali.says("/start");
  id = (await personRecord(school, ali))?.id ?? 0;
});

const act = <T>(work: (act: Act) => Promise<T>) => school.app.kernel.act(work);
const why = (kind: string) => ({ kind, source: kind, externalId: `${++count}` });
const gives = (credits: number) => act((doing) => giveCredits(doing, id, credits, why("pack")));
const uses = async (credits: number) => {
  await act((doing) => takeCredits(doing, id, credits, why("message")));
  await school.app.settle();
};
const moves = (kind: string, from: "card" | "revenue", amount: number, more: object = {}) =>
  act((act) =>
    post(act, {
      ...why(kind),
      ...more,
      personId: id,
      postings: [
        { account: from === "card" ? clearing("card") : REVENUE, currency: "USD", amount: -amount },
        { account: walletOf(id), currency: "USD", amount },
      ],
    }),
  );
const screen = () => readAloud(ali.screen);
const looks = async () => {
  await ali.says("/balance");
  return screen();
};

describe("the balance card", () => {
  test("says honestly how one is off: never bought, plenty, low, nothing", async () => {
    expect(await looks()).toMatch(/🟨🟨⬜{8} 3 credits\nEnough for now[\s\S]*do not expire/u);
    await gives(30);
    expect(await looks()).toMatch(/🟩{10} 33 credits\nYou have plenty[\s\S]*stays yours/u);
    await uses(31);
    expect(await looks()).toMatch(/🟥⬜{9} 2 credits\nNearly used up[\s\S]*before you run out/u);
    await uses(2);
    expect(await looks()).toMatch(/⬜{10} 0 credits\nNothing left[\s\S]*write to us again/u);
  });

  test("tells from one's own pace how long it lasts", async () => {
    await gives(57);
    await uses(30);
    expect(await looks()).toMatch(/30 credits[\s\S]*lasts for about 30 days/);
    await school.passes(31 * DAY);
    expect(await looks()).not.toMatch(/pace/);
  });

  test("shows a pass, and warns before it ends", async () => {
    await act((act) => givePass(act, id, { source: `p:${id}`, days: 7 }));
    expect(await looks()).toMatch(
      /🟩{10} 3 credits\n.*cost you nothing[\s\S]*Unlimited messages until[\s\S]*stay untouched/u,
    );
    await school.passes(4 * DAY + HOUR);
    expect(await looks()).toMatch(/pass ends soon/);
    await school.passes(3 * DAY);
    expect(await looks()).not.toMatch(/Unlimited/);
  });

  test("does not warn of a day's pass that has just begun", async () => {
    await act((act) => givePass(act, id, { source: `day:${id}`, days: 1 }));
    expect(await looks()).toMatch(/stay untouched/);
    await school.passes(13 * HOUR);
    expect(await looks()).toMatch(/pass ends soon/);
  });

  test("shows money of each currency, and what is set aside", async () => {
    await moves("payment", "card", 2550);
    await act((act) => hold(act, { key: `h${id}`, personId: id, amount: 550, currency: "USD" }));
    expect(await looks()).toMatch(/On your balance: \$20\n⏳ Set aside: \$5.50/);
    expect(ali.buttons).toEqual(["🛍 Shop", "+ Top up", "🧾 History", "📦 My purchases", "🏠 Menu"]);
    await ali.taps("Menu");
    await ali.taps("⋯ More");
    await ali.taps("💳 Balance");
    expect(screen()).toMatch(/Your balance/);
  });

  test("sells the pack of 25 with one tap to who has nearly nothing, here and on the main menu", async () => {
    await sells25();
    await ali.says("/start");
    expect(ali.buttons.join()).not.toMatch(/⚡/);
    await uses(2);
    await looks();
    expect(readAloud(ali.buttons[0] ?? "")).toBe("⚡ 25 credits · $4.99");
    await ali.says("/start");
    expect(readAloud(ali.buttons.join())).toContain("⚡ 25 credits · $4.99");
  });
});

describe("few credits", () => {
  const warned = () => ali.heard(/credits? left/).length;

  test("are warned of at most once a day, and not while a pass makes them needless", async () => {
    await uses(1);
    expect(warned()).toBe(1);
    await uses(1);
    expect(warned()).toBe(1);
    await school.passes(DAY);
    await uses(1);
    expect(warned()).toBe(2);
    expect(ali.screen).toMatch(/no credits left/);
    await gives(2);
    await school.passes(DAY);
    await act((act) => givePass(act, id, { source: `w:${id}`, days: 1 }));
    await uses(1);
    expect(warned()).toBe(2);
  });

  test("are nothing to warn of while there are enough", async () => {
    await gives(10);
    await uses(5);
    expect(warned()).toBe(0);
  });
});

describe("the history", () => {
  test("is in words, newest first, with what was spent", async () => {
    await moves("payment", "card", 2500);
    await moves("purchase", "revenue", -1200, { source: "order", externalId: `O${id}` });
    await moves("refund", "revenue", 200);
    await ali.says("/history");
    expect(screen()).toMatch(/Spent this month: \$10\nBought in all: \$10/);
    expect(screen()).toMatch(
      new RegExp(
        `Refund\\n\\+\\$2[\\s\\S]*Order O${id}\\n−\\$12[\\s\\S]*Payment received\\n\\+\\$25[\\s\\S]*Welcome gift\\n\\+3 credits`,
      ),
    );
    await school.passes(40 * DAY);
    await ali.says("/history");
    expect(screen()).not.toMatch(/this month/);
    expect(screen()).toMatch(/Bought in all: \$10/);
  });

  test("turns its pages both ways", async () => {
    for (let number = 1; number <= 17; number++) await moves("payment", "card", number * 100);
    await ali.says("/history");
    expect(screen()).toMatch(/\+\$17[\s\S]*\+\$10\n/);
    await ali.taps("Next");
    expect(screen()).toMatch(/\+\$9[\s\S]*\+\$2\n/);
    await ali.taps("Next");
    expect(screen()).toMatch(/\+\$1[\s\S]*Welcome gift/);
    expect(ali.buttons).not.toContain("Next ▶️");
    await ali.taps("Previous");
    expect(screen()).toMatch(/\+\$9[\s\S]*\+\$2\n/);
    await ali.taps("Previous");
    expect(ali.buttons).not.toContain("◀️ Previous");
    await ali.taps("Back");
    expect(screen()).toMatch(/Your balance/);
  });

  test("comes as a file: all of it, and only one's own", async () => {
    const maryam = school.person({ first_name: "Maryam" });
    await maryam.says("/start");
    await moves("payment", "card", 123_456);
    await moves("purchase", "revenue", -50, { source: "order", externalId: `=X${id}` });
    await ali.says("/history");
    await ali.taps("Export");
    const { document, caption } = ali.messages.at(-1) ?? {};
    expect(caption).toMatch(/Your history/);
    expect(document).toMatchObject({ file_name: "history.csv", mime_type: "text/csv" });
    const csv = await contentOf(school, document?.file_id ?? "");
    expect(csv.split("\r\n").map((row) => row.replace(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/, "<at>"))).toEqual([
      "\ufeffWhen,What,Amount,Currency",
      `<at>,Order =X${id},-0.5,USD`,
      "<at>,Payment received,1234.56,USD",
      "<at>,Welcome gift,3,credits",
      "",
    ]);
    await maryam.forgesTap(exportButton.pack());
    const theirs = await contentOf(school, maryam.messages.at(-1)?.document?.file_id ?? "");
    expect(theirs).not.toContain("Payment");
    await maryam.forgesTap(historyButton.pack({ from: 999_999 }));
    expect(maryam.screen).not.toMatch(/Payment/);
  });

  test("that Telegram refuses is not waited for in vain", async () => {
    const recovers = school.telegram.faults.add(
      { kind: "error", code: 400, description: "Bad Request: wrong file" },
      { method: "sendDocument" },
    );
    await ali.says("/history");
    await ali.taps("Export");
    recovers();
    expect(ali.heard(/The table could not be sent/)).toHaveLength(1);
  });

  test("is there in every language", async () => {
    const leila = school.person({ language_code: "fa" });
    await leila.says("/history");
    expect(leila.screen).toMatch(/تاریخچه[\s\S]*هدیهٔ خوش‌آمد/);
    await leila.taps(school.says("fa", "history-export"));
    const csv = await contentOf(school, leila.messages.at(-1)?.document?.file_id ?? "");
    expect(csv).toMatch(/^\ufeffزمان,شرح,مبلغ,واحد\r\n/);
  });
});

async function sells25() {
  const now = school.clock.now();
  await school.app.kernel.db.tx(async (tx) => {
    const [category] = await tx
      .insert(categories)
      .values({ name: { en: "Credits" }, position: 1 })
      .returning();
    await tx.insert(products).values({
      ...{
        categoryId: category?.id ?? 0,
        kind: "pack",
        name: { en: "25 credits" },
        description: {},
        worth: 25,
      },
      ...{ price: 499, currency: "USD", position: 1, stock: "unlimited", createdAt: now, updatedAt: now },
    });
  });
  expect(await creditsOf(school.app.kernel.db.read, id)).toBe(3);
}
