import { afterAll, beforeAll, expect, test } from "bun:test";
import { toList } from "../../src/bot/desk/doors.ts";
import type { Desk, Wanted } from "../../src/desk/desk.ts";
import { settingDesk } from "../../src/features/control/settings/desk.ts";
import { trailDesk } from "../../src/features/control/trail/desk.ts";
import { wordingDesk } from "../../src/features/control/wordings/desk.ts";
import { refundDesk } from "../../src/features/payments/cashier/refund-desk.ts";
import { refund } from "../../src/features/payments/core/refunds.ts";
import { banDesk } from "../../src/features/people/banned/desk.ts";
import { ban } from "../../src/features/people/bans.ts";
import { chooseLanguage } from "../../src/features/people/person.ts";
import { orderDesk } from "../../src/features/shop/staff/orders/desk.ts";
import { promoDesk } from "../../src/features/shop/staff/promos/desk.ts";
import type { Person } from "../../src/simulator/index.ts";
import { LANGUAGES, type Language } from "../../src/texts/languages.ts";
import { hasPaid } from "../support/cashier.ts";
import { DeskJson, desksOf } from "../support/desk-json.ts";
import { contentOf } from "../support/files.ts";
import { personRecord } from "../support/records.ts";
import { School } from "../support/school.ts";
import { Shop } from "../support/shopping.ts";

let school: School;
let shop: Shop;
let sara: Person;
let ali: Person;

beforeAll(async () => {
  school = await School.open();
  sara = school.owner;
  await sara.says("/start");
  ali = school.person({ first_name: "Али" });
  await ali.says("/start");
  shop = await Shop.in(school);
});
afterAll(() => school.endsWell());

const idOf = async (who: Person) => (await personRecord(school, who))?.id ?? 0;

/** The list as a table for Sara, who speaks this language: its rows, with the times of the day left out. */
async function tableIn(language: Language, desk: Desk, wanted: Wanted = {}): Promise<string[]> {
  const id = await idOf(sara);
  await shop.act((act) => chooseLanguage(act.tx, { id }, language));
  await sara.forgesTap(toList(desk, wanted));
  await sara.taps(school.says(language, "desk-table"));
  await school.app.settle();
  const { document } = sara.messages.at(-1) ?? {};
  const text = await contentOf(school, document?.file_id ?? "");
  return text
    .trim()
    .split("\r\n")
    .map((row) => row.replaceAll(/(\d{4}-\d\d-\d\d) \d\d:\d\d:\d\d/g, "$1"));
}

/** The day in the school's zone. */
const today = () => new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tehran" }).format(school.clock.now());

test("orders in Persian and in Russian: words are theirs, numbers and days are anybody's; JSON keeps its own", async () => {
  const order = await shop.orders(
    { id: await idOf(ali), telegramId: ali.id },
    await shop.stocks(1, { price: 1050 }),
  );
  expect(await tableIn("fa", orderDesk)).toEqual([
    "شماره,وضعیت,خریدار,جمع,واحد پول,زمان ایجاد",
    `${order.number},منتظر پرداخت,Али,10.5,USD,${today()}`,
  ]);
  expect(await tableIn("ru", orderDesk)).toEqual([
    "Номер,Статус,Покупатель,Итого,Валюта,Создано",
    `${order.number},Ждёт оплаты,Али,10.5,USD,${today()}`,
  ]);
  const rights = new Set(["orders.read"]);
  const by = { kind: "human", id: await idOf(sara), language: "ru", via: "api", rights } as const;
  const { things } = await new DeskJson(shop.act, by).list(orderDesk, { filter: "awaiting" });
  expect(things).toMatchObject([{ state: "awaiting", total: 10.5, currency: "USD" }]);
});

test("money that went back, codes and bans: what each is called, and empty where there is nothing", async () => {
  const paid = await hasPaid(school, ali, { provider: "cryptopay" });
  await shop.act((act) =>
    refund(act, shop.staff, paid.id, { amount: 2500, way: "hand", reason: "goodwill" }),
  );
  expect(await tableIn("ru", refundDesk, { filter: "all" })).toEqual([
    "Платёж,Плательщик,Сумма,Валюта,Как возвращается,Статус,Запрошен,Завершён",
    `${paid.number},Али,25,USD,"Вручную, переводом на карту",выполнен,${today()},${today()}`,
  ]);
  const code = await shop.code({ kind: "fixed", value: 150, currency: "USD" });
  const [, promo] = await tableIn("fa", promoDesk);
  expect(promo).toBe(`${code},تخفیف مبلغی,1.5,USD,بله,فعال,0,,1,,`);
  const by = { ...shop.staff, rights: new Set(["people.ban"]) };
  const id = await idOf(ali);
  await shop.act((act) => ban(act, by, id));
  expect(await tableIn("ru", banDesk)).toEqual(["Имя,С,До,Причина", `Али,${today()},,`]);
});

test("what is switched is on or off in words, what is counted stays a number, and what was done has its verb", async () => {
  const [, ...menu] = await tableIn("fa", settingDesk, { filter: "menu" });
  expect(menu.length).toBeGreaterThan(0);
  expect(menu.filter((row) => /true|false|[۰-۹]/.test(row))).toEqual([]);
  const credits = await tableIn("fa", settingDesk, { filter: "credits" });
  expect(credits).toContainEqual(expect.stringMatching(/^[^,]+,3,3,خیر$/));
  const done = await tableIn("ru", trailDesk);
  expect(done[0]).toBe("Когда,Кто,Действие,Объект,Подробности");
  expect(done).toContainEqual(expect.stringMatching(/Sara,блокировка,Али,/));
  expect(done).toContainEqual(expect.stringMatching(/Sara,выгрузка таблицей,[^,]+,.*строк/));
  expect(done.filter((row) => /[{}<>\u2066-\u2069]/.test(row))).toEqual([]);
  const [head, ...texts] = await tableIn("ru", wordingDesk, { filter: "ru", sought: "desk-table" });
  expect(head).toBe("Ключ,Текст,Исходный текст,Переписан");
  expect(texts.find((row) => row.startsWith("desk-table-sent,"))).toContain(
    school.says("ru", "desk-table-sent"),
  );
});

test("no two columns of a table have one heading, in any language", () => {
  for (const language of LANGUAGES)
    for (const { name, columns = {} } of desksOf(school)) {
      const headings = Object.values(columns).map(({ label }) => school.says(language, label));
      expect([name, language, new Set(headings).size]).toEqual([name, language, headings.length]);
    }
});
