import { afterEach, expect, test } from "bun:test";
import { toCard, toList } from "../../src/bot/desk/doors.ts";
import { migrate } from "../../src/db/migrate.ts";
import { settingDesk } from "../../src/features/control/settings/desk.ts";
import { trailDesk } from "../../src/features/control/trail/desk.ts";
import { payments } from "../../src/features/payments/core/schema.ts";
import { paying } from "../../src/features/payments/core/settings.ts";
import { starsPerValue } from "../../src/features/payments/ways/stars/settings.ts";
import { record } from "../../src/features/people/audit.ts";
import { settings } from "../../src/settings/schema.ts";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { School } from "../support/school.ts";
import { copied } from "../support/shopkeeping.ts";

let school: School;
afterEach(async () => {
  await school.endsWell();
});

test("topup-defaults: what is offered by default are sums that somebody would pay in that currency", async () => {
  school = await School.open({ env: { PAYMENT_SANDBOX: "1", PAY_CURRENCY: "IRT" } });
  const ali = school.person();
  await ali.says("/start");
  const offered = async (currency: string) => {
    await school.sets(paying.currency, currency);
    await ali.says("/topup");
    return ali.buttons.slice(0, 3).map(readAloud);
  };
  expect(await offered("IRT")).toEqual(["20,000", "50,000", "100,000"].map((sum) => `${sum} toman`));
  expect(await offered("UZS")).toEqual(["UZS 20,000", "UZS 50,000", "UZS 100,000"]);
  expect(await offered("USD")).toEqual(["$20", "$50", "$100"]);
  await school.sets(paying.currency, "IRT");
  await ali.says("/topup");
  await ali.taps("Another amount");
  await ali.says("۵۰ هزار تومان");
  expect(readAloud(ali.screen)).toMatch(/Adding 50,000 toman/);
});

test("whoever types a sum in another currency is told which one counts, and not to send the number alone", async () => {
  school = await School.open({ env: { PAYMENT_SANDBOX: "1", PAY_CURRENCY: "IRT" } });
  const zahra = school.person({ language_code: "fa" });
  await zahra.says("/start");
  await zahra.says("/topup");
  await zahra.says("۵۰۰٬۰۰۰ ریال");
  expect(readAloud(zahra.screen)).toMatch(/^واحد پول این‌جا تومان است/);
  await zahra.says("۱ میلیون و ۲۰۰ هزار تومان");
  expect(readAloud(zahra.screen)).toMatch(/^۱٬۲۰۰٬۰۰۰ تومان به موجودی شما اضافه می‌شود/);
});

test("a sum that was chosen before the school counted in another currency is not begun in that one", async () => {
  school = await School.open({ env: { PAYMENT_SANDBOX: "1", PAY_CURRENCY: "RUB" } });
  const ali = school.person();
  await ali.says("/start");
  await ali.says("/topup");
  await ali.taps(/^\D*2,000/);
  expect(readAloud(ali.screen)).toMatch(/^Adding 2,000 ₽ to your balance/);
  const [way] = copied(ali);
  await school.sets(paying.currency, "USD");
  await ali.taps("Test payment");
  expect(ali.toasts.at(-1)?.text).toBe("This screen is out of date. Here is the current one.");
  expect(readAloud(ali.screen)).toMatch(/^👛 Your balance: \$0[\s\S]*\[\$20\]/);
  expect(await school.app.kernel.db.read.$count(payments)).toBe(0);

  await school.sets(paying.currency, "RUB");
  await ali.forgesTap(way ?? "");
  expect(await school.app.kernel.db.read.select().from(payments)).toMatchObject([
    { value: 200_000, valueCurrency: "RUB" },
  ]);
});

test("whoever confirms a setting that somebody else has changed meanwhile is told so, and changes nothing", async () => {
  school = await School.open();
  const { owner, admin } = school;
  for (const person of [owner, admin]) await person.says("/start");
  const types = async (person: Person, change: string, name: string) => {
    await person.forgesTap(toCard(settingDesk, "school-name"));
    await person.taps(change);
    await person.says(name);
  };
  await types(owner, "Change", "Nur");
  await types(admin, "✏️ تغییر", "آفتاب");
  await admin.taps("بله، تغییر کند");
  await owner.taps("Yes, change it");
  expect(readAloud(owner.screen)).toMatch(/It has changed meanwhile[\s\S]*Now: آفتاب/);
  await types(owner, "Change", "Nur");
  expect(readAloud(owner.screen)).toMatch(/Nur\s+Now: آفتاب/);
  await owner.taps("Yes, change it");
  expect(readAloud(owner.screen)).toMatch(/Now: Nur/);
});

test("whoever changes the currency sees what it is now, and the limits that stay as numbers", async () => {
  school = await School.open();
  const { owner } = school;
  await owner.says("/start");
  await school.sets(paying.currency, "UZS");
  const asks = async () => {
    await owner.forgesTap(toCard(settingDesk, "pay-currency"));
    await owner.taps("Change");
    await owner.says("usd");
    // It says where money goes, so it is confirmed twice.
    await owner.taps("Yes, it is right");
    return readAloud(owner.screen);
  };
  expect(await asks()).toMatch(/Change it to this\?\s+USD\s+Now: UZS$/m);
  expect(owner.screen).not.toContain("⚠️");
  await school.sets(paying.leastTopUp, 10_000);
  await school.sets(starsPerValue, 0.004);
  expect(await asks()).toMatch(
    /⚠️ These stay as they are[\s\S]*• Smallest top-up: 10,000\n• Stars per unit of money: 0\.004/,
  );
  for (const label of ["Cancel", "Yes, stop", "Back to the default"]) await owner.taps(label);
  expect(readAloud(owner.screen)).toMatch(/Go back to the default\?\s+USD\s+⚠️ These stay .*[\s\S]*0\.004/);
});

/** Types a value into a setting, and gives what is answered. */
async function types(key: string, ...values: string[]): Promise<string> {
  await school.owner.forgesTap(toCard(settingDesk, key));
  await school.owner.taps("Change");
  for (const value of values) await school.owner.says(value);
  return readAloud(school.owner.screen);
}

test("a limit of top-ups that would leave no amount at all is not taken, typed, sent or as the default", async () => {
  school = await School.open();
  const { owner, app } = school;
  await owner.says("/start");
  expect(await types("most-top-up", "7")).toMatch(/less than the smallest top-up, 20: nobody could add/);
  await owner.says("20");
  await owner.taps("Yes, change it");
  expect(app.kernel.settings.get(paying.mostTopUp)).toBe(20);
  expect(await types("least-top-up", "21")).toMatch(/more than the largest top-up, 20: nobody could add/);
  await owner.says("5");
  await owner.taps("Yes, change it");
  expect(await types("most-top-up", "10")).toMatch(/10\s+Now: 20/);
  await owner.taps("Yes, change it");
  await owner.forgesTap(toCard(settingDesk, "least-top-up"));
  await owner.taps("Back to the default");
  await owner.taps("Yes, back to the default");
  expect(readAloud(owner.toasts.at(-1)?.text ?? "")).toMatch(/more than the largest top-up, 10/);
  expect(app.kernel.settings.get(paying.leastTopUp)).toBe(5);
});

test("what is no number, and no code of the tax office, is refused with what would be one", async () => {
  school = await School.open();
  await school.owner.says("/start");
  expect(await types("stars-per-value", "many")).toMatch(/a number, in digits; it may have a decimal point/);
  expect(await types("fiscal-code", "1089900200100000")).toMatch(/no MXIK: it has 17 digits/);
  expect(await types("fiscal-code", "۱۰۸۹۹ 002001000000")).toMatch(/10899002001000000\s+Now: \(empty\)/);
  expect(await types("fiscal-package", "one piece")).toMatch(/no package code: it has digits only/);
  expect(await types("fiscal-package", "1495086")).toMatch(/1495086\s+Now: \(empty\)/);
});

test("the time to pay is counted in minutes, and stays as long as it was for who had set it in seconds", async () => {
  school = await School.open({ env: { PAYMENT_TIME: "90" } });
  const { owner, app } = school;
  const { db, refresh } = app.kernel;
  await owner.says("/start");
  expect(app.kernel.settings.get(paying.orderMinutes)).toBe(1.5);
  const [changedAt, changedBy] = [school.clock.now(), null];
  const former = { key: "order-seconds", value: 7201, changedAt, changedBy };
  await db.tx((tx) => tx.insert(settings).values(former));
  await db.run("delete from migrations where name = '0016_order_minutes.sql'");
  await migrate(db, school.clock.now());
  await refresh();
  expect(app.kernel.settings.get(paying.orderMinutes)).toBe(121);
  await owner.forgesTap(toCard(settingDesk, "order-minutes"));
  expect(readAloud(owner.screen)).toMatch(/Time to pay, minutes[\s\S]*Now: 121/);
  await owner.taps("Change");
  await owner.says("1,440");
  expect(readAloud(owner.screen)).toMatch(/1,440\s+Now: 121/);
  await owner.taps("Yes, change it");
  expect(app.kernel.settings.get(paying.orderMinutes)).toBe(1440);
  await app.kernel.act((act) =>
    record(act, { id: null }, "setting.changed", {
      ...{ subject: "setting:order-seconds", to: 3600, changes: { value: [1800, 3600] } },
    }),
  );
  await owner.forgesTap(toList(trailDesk));
  expect(readAloud(owner.screen)).toMatch(/“Time to pay, in seconds”\s• 1,800 → 3,600/);
});

test.each([
  ["MAX_AMOUNT", "15", "$15", 15],
  ["MIN_AMOUNT", "50000", "$50,000", 50_000],
])(
  "one limit of top-ups in the environment leaves room for the other: %s=%s",
  async (name, value, said, only) => {
    school = await School.open({ env: { [name]: value, PAYMENT_SANDBOX: "1" } });
    const { settings } = school.app.kernel;
    expect([settings.get(paying.leastTopUp), settings.get(paying.mostTopUp)]).toEqual([only, only]);
    const ali = school.person();
    await ali.says("/start");
    await ali.says("/topup");
    expect(ali.buttons.map(readAloud)).toContain(said);
  },
);
