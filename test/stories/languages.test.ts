import { afterAll, beforeAll, expect, test } from "bun:test";
import { languageButton, languagesButton } from "../../src/features/people/views.ts";
import type { Person } from "../../src/simulator/index.ts";
import { openForm } from "../support/records.ts";
import { arrivesAt } from "../support/registering.ts";
import { DAY, School } from "../support/school.ts";
import { seen } from "../support/shopkeeping.ts";

let school: School;
beforeAll(async () => {
  school = await School.open();
});
afterAll(() => school.endsWell());

/** Asked for the phone, with a keyboard in Persian. */
async function isAskedForThePhone() {
  const ali = school.person({ first_name: "Ali", language_code: "fa" });
  await arrivesAt(school, ali, "phone", "fa");
  expect(ali.keyboard).toContain(school.says("fa", "back"));
  return ali;
}

test("whoever has opened the languages and wants none of them goes back to the menu", async () => {
  const ali = school.person();
  await ali.says("/start");
  await ali.forgesTap(languagesButton.pack());
  await ali.taps("🏠 Menu");
  expect(seen(ali)).toMatch(/Hello Ali/);
});

test("whoever changes the language while a keyboard is shown gets it in the new one, and goes on", async () => {
  const ali = await isAskedForThePhone();
  await ali.forgesTap(languageButton.pack({ language: "en" }));
  expect(ali.keyboard).toEqual(["📱 Share my number", "⬅️ Back", "❌ Cancel"]);
  await ali.taps("⬅️ Back");
  expect(seen(ali)).toMatch(/city/i);
});

test("a key of the keyboard of before is no answer, in whichever language it was drawn", async () => {
  const ali = await isAskedForThePhone();
  await ali.forgesTap(languageButton.pack({ language: "uz" }));
  await ali.says(school.says("fa", "cancel"));
  expect(ali.buttons).toContain(school.says("uz", "scene-stop"));
  await ali.taps(school.says("uz", "scene-stay"));
  await ali.says(school.says("fa", "back"));
  expect((await openForm(school, ali))?.state).toMatchObject({ at: "city" });
});

test("a question that was left aside stays there when the language is changed", async () => {
  const ali = await isAskedForThePhone();
  await ali.says("/language");
  await ali.forgesTap(languageButton.pack({ language: "ru" }));
  expect(ali.keyboard).toEqual([]);
});

/** The list behind ☰ in somebody's chat with the bot, as their Telegram shows it. */
async function menuOf(who: Person): Promise<Record<string, string>> {
  const chat = await fetch(`${school.telegram.url}/sim/chats/${who.id}/messages?as=${who.id}`);
  const { commands } = (await chat.json()) as { commands: { command: string; description: string }[] };
  return Object.fromEntries(commands.map(({ command, description }) => [command, description]));
}

const CART = {
  fa: "دیدن سبد خرید",
  uz: "Savatni koʻrish",
  ru: "Посмотреть корзину",
  en: "See your cart",
};

async function chooses(who: Person, language: string): Promise<void> {
  await who.says("/language");
  await who.taps(language);
}

test("the list of commands follows the language at once, and Telegram's own again with its own language", async () => {
  const ali = school.person({ first_name: "Ali", language_code: "fa" });
  await ali.says("/start");
  expect(await menuOf(ali)).toMatchObject({ cart: CART.fa });
  await chooses(ali, "Русский");
  expect(await menuOf(ali)).toMatchObject({ cart: CART.ru });
  expect(ali.buttons).toContain(school.says("ru", "menu-shop"));
  await chooses(ali, "Oʻzbekcha");
  expect(await menuOf(ali)).toMatchObject({ cart: CART.uz });
  await chooses(ali, "فارسی");
  expect(await menuOf(ali)).toMatchObject({ cart: CART.fa });
  expect(school.telegram.called("deleteMyCommands").at(-1)?.params).toMatchObject({
    scope: { type: "chat", chat_id: ali.id },
  });
});

test("whose Telegram speaks none of ours has the list in the language that they are greeted in", async () => {
  const rustam = school.person({ first_name: "Rustam", language_code: "tg" });
  await rustam.says("/start");
  expect(rustam.buttons).toContain(school.says("ru", "menu-shop"));
  expect(await menuOf(rustam)).toMatchObject({ cart: CART.ru });
});

test("what a new release has put into the list comes when its reader comes back", async () => {
  const ali = school.person({ first_name: "Ali", language_code: "fa" });
  await ali.says("/start");
  await chooses(ali, "English");
  const scope = { type: "chat", chat_id: ali.id };
  const former = { commands: [{ command: "cart", description: "See the cart" }], scope };
  await fetch(`${school.telegram.url}/bot${school.telegram.token}/setMyCommands`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(former),
  });
  await school.passes(DAY);
  await ali.says("/menu");
  expect(await menuOf(ali)).toMatchObject({ cart: CART.en });
});

test("staff have their longer list in their own language, also after a restart; the menu stands first in it", async () => {
  const { owner } = school;
  await owner.says("/start");
  expect(Object.keys(await menuOf(owner))[0]).toBe("menu");
  await chooses(owner, "Русский");
  expect(await menuOf(owner)).toMatchObject({ cart: CART.ru, admin: school.says("ru", "command-admin") });
  await school.restart();
  await school.app.introduced;
  expect(await menuOf(owner)).toMatchObject({ cart: CART.ru, admin: school.says("ru", "command-admin") });
});
