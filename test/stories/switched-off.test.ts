import { afterAll, beforeAll, expect, test } from "bun:test";
import { toCard } from "../../src/bot/desk/doors.ts";
import { onboarding } from "../../src/features/account/settings.ts";
import { settingDesk } from "../../src/features/control/settings/desk.ts";
import { payments } from "../../src/features/payments/core/schema.ts";
import { paying } from "../../src/features/payments/core/settings.ts";
import { buyButton } from "../../src/features/shop/buttons.ts";
import { orders } from "../../src/features/shop/schema.ts";
import { parts } from "../../src/features/shop/settings.ts";
import type { Setting } from "../../src/settings/settings.ts";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { cardSchool, choosesCard, newcomer, records, screenOf } from "../support/receipts.ts";
import type { School } from "../support/school.ts";
import type { Shop } from "../support/shopping.ts";

const OFF = "The school has switched this off for now.";

let stage: { school: School; shop: Shop };
let ali: Person;
beforeAll(async () => {
  stage = await cardSchool({ PAYMENT_SANDBOX: "1" });
  await stage.school.owner.says("/start");
  ali = await newcomer(stage.school, { first_name: "Ali" });
});
afterAll(() => stage.school.endsWell());

const heard = (person: Person) =>
  [person.toasts.at(-1)?.text ?? "", person.screen].map((text) => readAloud(text)).join("\n");

/** Every button that a part has and the bot would show, as its doors pack them. */
const buttonsOf = (part: Setting<boolean>) =>
  stage.school.app.kernel.features
    .flatMap(({ taps = [] }) => taps)
    .filter(({ behind }) => behind?.key === part.key)
    .map(({ button }) => button);
const commandsOf = (part: Setting<boolean>) =>
  stage.school.app.kernel.features
    .flatMap(({ commands = {} }) => Object.entries(commands))
    .filter(([, command]) => typeof command === "object" && command.behind?.key === part.key)
    .map(([name]) => name);

const SWITCHES = [
  parts.shop,
  parts.reviews,
  parts.promos,
  paying.topUps,
  paying.recharges,
  onboarding.tour,
] as const;

test.each(SWITCHES.map((part) => [part.key, part] as const))(
  "%s off: no door of the menu, no button and no command leads there, and what is forged is refused",
  async (key, part) => {
    await stage.school.owner.forgesTap(toCard(settingDesk, key));
    await stage.school.owner.taps(/Off$/);
    expect(stage.school.app.kernel.settings.get(part)).toBe(false);
    const before = await stage.school.app.kernel.db.read.$count(orders);
    await ali.says("/menu");
    const shut = buttonsOf(part);
    expect(shut.length).toBeGreaterThan(0);
    const shown = ali.messages.at(-1)?.reply_markup;
    for (const { id } of shut) expect(JSON.stringify(shown ?? {})).not.toContain(`"${id}`);
    for (const name of commandsOf(part)) {
      await ali.says(`/${name}`);
      expect(screenOf(ali)).toContain(OFF);
    }
    expect(await stage.school.app.kernel.db.read.$count(orders)).toBe(before);
    await stage.school.sets(part, true);
    await ali.says("/menu");
  },
);

test("a button of yesterday is refused with a sentence, and leads nowhere", async () => {
  await ali.says("/menu");
  const [shop] = ali.buttons.filter((label) => label.includes("Shop"));
  await stage.school.sets(parts.shop, false);
  await ali.taps(shop ?? "");
  expect(heard(ali)).toContain(OFF);
  await ali.says("/menu");
  expect(ali.buttons).not.toContain("🛍 Shop");
  await stage.school.sets(parts.shop, true);
});

test("who was paying when the shop was shut hands in the receipt, gets the goods, and keeps them", async () => {
  await choosesCard(stage, ali, { name: "Geometry" });
  await stage.school.sets(parts.shop, false);
  await ali.sendsPhoto("the receipt of Geometry");
  await ali.taps("Yes, send it");
  expect((await records(stage.school).receipts()).at(-1)).toMatchObject({ status: "pending" });
  await stage.school.owner.taps("Approve");
  await stage.school.app.settle();
  await ali.says("/menu");
  await ali.taps("⋯ More");
  await ali.taps("📦 My purchases");
  expect(ali.buttons.some((label) => label.includes("Geometry"))).toBe(true);
  await stage.school.sets(parts.shop, true);
});

test("a form that was open when the top-up was switched off ends with the sentence, and begins no payment", async () => {
  const begun = () => stage.school.app.kernel.db.read.$count(payments);
  const before = await begun();
  await ali.says("/topup");
  await ali.taps("Another amount");
  await stage.school.sets(paying.topUps, false);
  await ali.says("50000");
  expect(heard(ali)).toContain(OFF);
  expect(await begun()).toBe(before);
  await stage.school.sets(paying.topUps, true);
  await ali.says("/menu");
});

test("where registration comes first, nobody orders without it, and who waits for the payment still pays", async () => {
  await choosesCard(stage, ali, { name: "Algebra II" });
  await stage.school.sets(parts.registeredOnly, true);
  await ali.sendsPhoto("the receipt of Algebra II");
  await ali.taps("Yes, send it");
  expect((await records(stage.school).receipts()).at(-1)).toMatchObject({ status: "pending" });
  const person = await newcomer(stage.school);
  const before = await stage.school.app.kernel.db.read.$count(orders);
  const product = await stage.shop.stocks(0, { name: "Physics", stock: "unlimited", content: "Physics.pdf" });
  await person.forgesTap(buyButton.pack({ product }));
  expect(heard(person)).toContain("Please register first");
  expect(await stage.school.app.kernel.db.read.$count(orders)).toBe(before);
  await stage.school.sets(parts.registeredOnly, false);
});
