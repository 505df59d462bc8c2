import { afterAll, beforeAll, expect, test } from "bun:test";
import { school as place } from "../../src/features/students/settings.ts";
import type { Person } from "../../src/simulator/index.ts";
import { contentOf } from "../support/files.ts";
import { personRecord } from "../support/records.ts";
import { arrivesAt } from "../support/registering.ts";
import { School } from "../support/school.ts";
import { opens, seen } from "../support/shopkeeping.ts";
import { Shop } from "../support/shopping.ts";

let school: School;
let olga: Person;

beforeAll(async () => {
  school = await School.open({ env: { PAY_CURRENCY: "UZS", BOT_LOCALE: "ru" } });
  await school.sets(place.country, "UZ");
  olga = school.owner;
  await olga.says("/start");
  await olga.says("/language");
  await olga.taps("Русский");
});
afterAll(() => school.endsWell());

/** Goes through a door of the control centre, in Russian. */
const opensInRussian = (door: Parameters<typeof opens>[2]) => opens(school, olga, door, "ru");

test("what is wrong with a last name is not said of a first name", async () => {
  const ivan = school.person({ first_name: "Иван", language_code: "ru" });
  await arrivesAt(school, ivan, "lastName", "ru", { firstName: "Иван" });
  for (const wrong of ["Петров2", "П", "Петров!", "П".repeat(41)]) {
    await ivan.says(wrong);
    expect(seen(ivan)).not.toMatch(/имен/i);
    expect(seen(ivan)).toMatch(/Какая у вас фамилия\?/);
  }
});

test("where nothing can have been sold yet that is said, and a list is not called as a deed", async () => {
  await opensInRussian("admin-performance");
  expect(seen(olga)).toMatch(/^Продажи за 7 дней\n\nПока ничего\./);
  await opensInRussian("admin-orders");
  expect(olga.buttons).toContain("📮 К отправке");
});

test("a sum is asked for in the name of its currency, and what ends with a day is told of that day", async () => {
  await opensInRussian("admin-promos");
  await olga.taps("Новый код");
  await olga.says("ЛЕТО");
  await olga.taps("Скидку на сумму");
  expect(seen(olga)).toContain("Какая скидка (сум)?");
  await olga.says("15 000");
  await olga.taps("Создать");
  await olga.taps("Конец");
  await olga.says("завтра");
  expect(seen(olga)).toMatch(/Не получилось прочитать дату/);
  await olga.says("01.06.2026");
  expect(seen(olga)).toMatch(/До 1 июн\., 23:59/);
  await opensInRussian("admin-promos");
  await olga.taps("Таблицей");
  expect(await contentOf(school, olga.messages.at(-1)?.document?.file_id ?? "")).toMatch(
    /ЛЕТО,.+,2026-06-01 23:59:00/,
  );
  await opensInRussian("admin-audit");
  expect(seen(olga)).toMatch(/до: — → 1 июн\., 23:59/);
});

test("credits are counted as they are counted in speech", async () => {
  const ali = school.person();
  await ali.says("/start");
  await opensInRussian("cashier-balance");
  await olga.says(String(ali.id));
  await olga.taps("Кредиты");
  await olga.taps("Установить");
  await olga.says("1");
  await olga.says("проверка");
  expect(seen(olga)).toMatch(/Изменение: −2 кредита\nСейчас: 3 кредита\nСтанет: 1 кредит\n/);
  await olga.taps("✅ Изменить");
  expect(seen(olga)).toMatch(/баланс теперь: 1 кредит\./);
});

test("the list of all payments says what it is of, and what is taken off stands behind a minus", async () => {
  const shop = await Shop.in(school);
  const ali = school.person();
  await ali.says("/start");
  await shop.tops({ id: (await personRecord(school, ali))?.id ?? 0, telegramId: ali.id }, 3_000_000, "UZS");
  await opensInRussian("admin-cashier");
  expect(seen(olga)).toStartWith("📄 Все платежи\n");
  await olga.taps("Ali");
  expect(seen(olga)).toMatch(/Сумма: 30\s000 сум/);
  await olga.taps("Изменить баланс");
  await olga.taps("Деньги");
  await olga.taps("Списать");
  await olga.says("1000");
  await olga.says("ошибка");
  expect(seen(olga)).toMatch(/Изменение: −1\s000 сум/);
});
