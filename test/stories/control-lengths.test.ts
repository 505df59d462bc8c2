import { afterAll, beforeAll, beforeEach, expect, test } from "bun:test";
import { toCard } from "../../src/bot/desk/doors.ts";
import { settingDesk } from "../../src/features/control/settings/desk.ts";
import { languageButton } from "../../src/features/people/views.ts";
import { restWayButton } from "../../src/features/shop/buttons.ts";
import { school as settings } from "../../src/features/students/settings.ts";
import type { Person } from "../../src/simulator/index.ts";
import { LANGUAGES } from "../../src/texts/languages.ts";
import { textOverrides } from "../../src/texts/schema.ts";
import { taps } from "../support/payer.ts";
import { readAloud } from "../support/reading.ts";
import { personRecord } from "../support/records.ts";
import { arrivesAt } from "../support/registering.ts";
import { School } from "../support/school.ts";
import { Shop } from "../support/shopping.ts";

/** What operators may write fits into the messages that show it, however long they make it. */
let school: School;
let owner: Person;
beforeAll(async () => {
  school = await School.open({ env: { STARS_PER_VALUE: "0.91" } });
  ({ owner } = school);
});
beforeEach(() => owner.says("/admin"));
afterAll(() => school.endsWell());

test("of a long wording with tags, of what had none, a button is shown the beginning", async () => {
  await owner.taps("Settings");
  await owner.taps("Texts");
  await owner.taps("Find a text");
  await owner.says("menu-shop");
  await owner.taps("🛍 Shop");
  await owner.taps("Reword");
  await owner.says(`<b>Bazaar</b> ${"word ".repeat(480)}`);
  expect(readAloud(owner.screen)).toMatch(/will look:\s+Bazaar (?:word ){479}word\s+On a button .*word…/);
});

test.each(LANGUAGES)(
  "in %s the longest text of a setting stands above one that is as long",
  async (language) => {
    await owner.forgesTap(languageButton.pack({ language }));
    for (const letter of ["a", "b"]) {
      await owner.forgesTap(toCard(settingDesk, settings.rules.key));
      await owner.taps(school.says(language, "settings-type"));
      await owner.says(letter.repeat(2000));
      expect(owner.screen).toContain(letter.repeat(2000));
      await owner.taps(school.says(language, "settings-value-confirm"));
      expect(school.app.kernel.settings.get(settings.rules)).toBe(letter.repeat(2000));
    }
  },
);

test("what is worded too long for an invoice, a hint in the keyboard and the list of commands is cut there", async () => {
  const { db, refresh } = school.app.kernel;
  const keys = ["topup-name", "topup-about", "phone-example", "command-menu"];
  const worded = keys.map((key) => ({ language: "en", wording: "word ".repeat(80).trim(), key }) as const);
  await db.tx((tx) =>
    tx.insert(textOverrides).values(worded.map((each) => ({ ...each, changedAt: school.clock.now() }))),
  );
  await refresh();
  const ali = school.person();
  await arrivesAt(school, ali, "phone");
  expect(ali.screen).toMatch(/mobile number/);
  await ali.says("/topup");
  await taps(ali, "$50");
  await taps(ali, "Telegram Stars · 46 ⭐");
  expect(await ali.pays()).toMatchObject({ outcome: "paid" });
  const shop = await Shop.in(school);
  const buyer = await personRecord(school, ali);
  const order = buyer && (await shop.orders(buyer, await shop.stocks(1, { price: 9000 })));
  await ali.forgesTap(restWayButton.pack({ order: order?.id ?? 0, by: "stars" }));
  expect(await ali.pays()).toMatchObject({ outcome: "paid" });
  await owner.forgesTap(languageButton.pack({ language: "fa" }));
  await owner.forgesTap(languageButton.pack({ language: "en" }));
  const published = JSON.stringify(school.telegram.called("setMyCommands").at(-1)?.params.commands);
  expect(published).toContain("word word");
});
