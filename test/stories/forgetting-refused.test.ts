import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { toCard } from "../../src/bot/desk/doors.ts";
import { failedUpdates } from "../../src/bot/schema.ts";
import { receiptDesk } from "../../src/features/payments/receipts/desks.ts";
import { receiptPictures } from "../../src/features/payments/receipts/schema.ts";
import { ban } from "../../src/features/people/bans.ts";
import { forgetForGoodButton, forgetThemButton } from "../../src/features/people/privacy/buttons.ts";
import { askForTheirs } from "../../src/features/people/privacy/export.ts";
import { forget, forgetMe, losses, myLosses, seenAs } from "../../src/features/people/privacy/forget.ts";
import { orders } from "../../src/features/shop/schema.ts";
import { orderDesk } from "../../src/features/shop/staff/orders/desk.ts";
import { correct } from "../../src/features/wallet/corrections.ts";
import type { Person } from "../../src/simulator/index.ts";
import type { Act } from "../../src/turn/act.ts";
import { whereStands } from "../support/kept.ts";
import { readAloud } from "../support/reading.ts";
import { cardSchool, messagesOf, newcomer, records, screenOf, sendsReceipt } from "../support/receipts.ts";
import { openForm, personRecord, studentRecord, trail } from "../support/records.ts";
import { registers } from "../support/registering.ts";
import type { School } from "../support/school.ts";
import type { Shop } from "../support/shopping.ts";

let stage: { school: School; shop: Shop };
let school: School;

beforeAll(async () => {
  stage = await cardSchool();
  school = stage.school;
});
afterAll(() => school.endsWell());

const numberOf = async (person: Person) => (await personRecord(school, person))?.id ?? 0;

async function wantsToGo(person: Person): Promise<string> {
  await person.says("/privacy");
  await person.taps("🗑 Forget me");
  return person.toasts.at(-1)?.text ?? "";
}

/** Staff forget somebody, whatever is given up. */
const goes = async (by: Shop["boss"], id: number) =>
  stage.shop.act(async (act) => forget(act, by, id, seenAs(await losses(act, by, id))));

describe("while money is under way", () => {
  let payer: Person;
  let id: number;
  let order: number;

  test("nobody is forgotten in the middle of a payment, by themselves or by staff", async () => {
    const sent = await sendsReceipt(stage, { name: "Algebra I" });
    ({ payer, id } = sent);
    order = sent.order.id;
    expect(await wantsToGo(payer)).toContain("A payment is still open");
    const number = await numberOf(payer);
    await expect(goes(stage.shop.boss, number)).rejects.toThrow("forget-paying");
    await payer.forgesTap("nothing");
    expect(await personRecord(school, payer)).toBeDefined();
  });

  test("once the school has decided, they are, with the picture and the words of the receipt", async () => {
    await school.owner.taps("✅ Approve");
    const [picture] = await records(school).pictures();
    await wantsToGo(payer);
    await payer.taps("Go on");
    await payer.taps("🗑 Forget me for good");
    expect(screenOf(payer)).toContain("I do not know you any more");
    expect(await whereStands(school, picture?.fileUniqueId ?? "?")).toEqual([]);
    expect(await whereStands(school, String(payer.id))).toEqual([]);
    const left = stage.shop.read.select().from(receiptPictures).where(eq(receiptPictures.receiptId, id));
    expect(await left).toEqual([]);
  });

  test("staff see the receipt and the order of nobody", async () => {
    await school.owner.forgesTap(toCard(receiptDesk, id));
    expect(screenOf(school.owner)).toMatch(/Receipt \d+:[\s\S]*From: Somebody who was forgotten\n/);
    await school.owner.forgesTap(toCard(orderDesk, order));
    expect(screenOf(school.owner)).toContain("Somebody who was forgotten");
  });

  test("nor while something they bought still has to be sent", async () => {
    const nora = await newcomer(school);
    const number = await numberOf(nora);
    const pen = await stage.shop.stocks(0, { name: "Pen", stock: "unlimited", content: "pen" });
    const made = await stage.shop.orders({ id: number, telegramId: nora.id }, pen);
    expect(await wantsToGo(nora)).toContain("An order is still open");
    await stage.shop.act(({ tx }) => tx.update(orders).set({ state: "paid" }).where(eq(orders.id, made.id)));
    expect(await wantsToGo(nora)).toContain("still has to be sent");
  });
});

test("nor while a payment of theirs could not be taken in; what else broke of them goes", async () => {
  const nora = await newcomer(school);
  const breaks = (errorId: string, body: object) =>
    stage.shop.act(({ tx, now }) =>
      tx.insert(failedUpdates).values({
        ...{ errorId, updateId: 7, error: "it broke", failedAt: now },
        body: JSON.stringify({ message: { from: { id: nora.id }, ...body } }),
      }),
    );
  await breaks("MONEY", { successful_payment: {} });
  await breaks("WORDS", { text: "what Nora said" });
  expect(await wantsToGo(nora)).toContain("A payment has arrived that could not be taken in yet");
  await stage.shop.act(({ tx }) => tx.delete(failedUpdates).where(eq(failedUpdates.errorId, "MONEY")));
  await wantsToGo(nora);
  await nora.taps("Go on");
  await nora.taps("🗑 Forget me for good");
  expect(await whereStands(school, "what Nora said")).toEqual([]);
});

test("of whoever was forgotten nobody changes anything any more", async () => {
  const nima = await newcomer(school);
  const id = await numberOf(nima);
  const { shop } = stage;
  const boss = { ...shop.boss, id: await numberOf(school.owner) };
  await goes(boss, id);
  const money = { amount: 100, currency: "USD" };
  await expect(shop.act((act) => correct(act, boss, id, money, "a gift"))).rejects.toThrow("person-unknown");
  await expect(shop.act((act) => ban(act, boss, id))).rejects.toThrow("person-unknown");
  await expect(goes(boss, id)).rejects.toThrow("person-unknown");
  await expect(shop.act((act) => askForTheirs(act, boss, id))).rejects.toThrow("person-unknown");
});

describe("who cannot be", () => {
  test("the owner and admins hear what to do", async () => {
    expect(await wantsToGo(school.owner)).toContain("Whoever works here cannot be forgotten");
    await expect(goes(stage.shop.boss, await numberOf(school.admin))).rejects.toThrow("forget-staff");
  });

  test("whoever is banned stays so", async () => {
    const mina = await newcomer(school);
    await school.owner.says(`/ban ${mina.id}`);
    await expect(goes(stage.shop.boss, await numberOf(mina))).rejects.toThrow("forget-banned");
  });

  test("whoever may not forget people cannot forge it", async () => {
    const [mina, eve] = [await newcomer(school), await newcomer(school)];
    const person = await numberOf(mina);
    await eve.forgesTap(forgetThemButton.pack({ person }));
    await eve.forgesTap(forgetForGoodButton.pack({ person }));
    expect(await personRecord(school, mina)).toBeDefined();
    const by = { ...stage.shop.boss, id: await numberOf(eve), rights: new Set<string>() };
    await expect(goes(by, person)).rejects.toThrow("not-allowed");
  });
});

test("staff forget somebody from their card, on record; the card is gone then", async () => {
  const omid = school.person({ first_name: "Omid" });
  await registers(school, omid, "en", { firstName: "کاوه", lastName: "آهنگر", phone: "09367654321" });
  const person = await numberOf(omid);
  await school.owner.says("/students کاوه");
  await school.owner.taps("کاوه");
  await school.owner.taps("📥 Their data");
  expect(school.owner.messages.at(-1)?.document?.file_name).toBe("my-data.json");
  await omid.says("/profile");
  await omid.taps("Phone");
  expect(await openForm(school, omid)).toBeDefined();
  await school.owner.taps("🗑 Forget");
  expect(school.owner.messages.map(({ text }) => readAloud(text ?? "")).join("\n")).toMatch(
    /Forget Omid\?[\s\S]*This goes:/,
  );
  await school.owner.taps("🗑 Forget for good");
  expect(messagesOf(school.owner, /Who this was is kept nowhere any more/)).toHaveLength(1);
  expect(await studentRecord(school, omid)).toBeUndefined();
  for (const planted of ["کاوه", "آهنگر", "9367654321", String(omid.id)])
    expect([planted, await whereStands(school, planted)]).toEqual([planted, []]);
  const done = (await trail(school)).filter(({ subject }) => subject === `person:${person}`);
  expect(done.map(({ action }) => action)).toEqual(["person.exported", "person.forgotten"]);
  await school.owner.says("/students کاوه");
  expect(screenOf(school.owner)).toContain("Nobody");
});

test("of two machines that forget somebody at once, one does, and nothing is given up twice", async () => {
  const other = await school.joins();
  const nima = await newcomer(school);
  const id = await numberOf(nima);
  await stage.shop.tops({ id, telegramId: nima.id }, 700);
  const me = { ...stage.shop.boss, id, rights: new Set<string>() };
  const seen = await stage.shop.act(async (act) => seenAs(await myLosses(act, me)));
  const work = (act: Act) => forgetMe(act, me, seen);
  const done = await Promise.allSettled([stage.shop.act(work), other.kernel.act(work)]);
  expect(done.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await stage.shop.balances({ id, telegramId: 0 })).toEqual({});
  await other.stop();
});
