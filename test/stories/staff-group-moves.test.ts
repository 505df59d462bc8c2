import { afterEach, beforeEach, expect, test } from "bun:test";
import { chatMoves } from "../../src/bot/schema.ts";
import { flag } from "../../src/features/payments/core/flags.ts";
import { address } from "../../src/features/shop/drafts.ts";
import type { Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { cardSchool, choosesCard, newcomer, records, screenOf } from "../support/receipts.ts";
import { personRecord } from "../support/records.ts";
import type { School } from "../support/school.ts";
import { paid } from "../support/shopkeeping.ts";
import type { Shop } from "../support/shopping.ts";

const OLD = -500_500;
const NEW = -1_002_100_600_600;

type Group = ReturnType<School["telegram"]["group"]>;
type Seat = ReturnType<Group["person"]>;

let stage: { school: School; shop: Shop };
let school: School;
let sara: Person;
let group: Group;
let sent = 0;

beforeEach(async () => {
  stage = await cardSchool({ ADMIN_GROUP_ID: String(OLD) });
  school = stage.school;
  sara = school.owner;
  group = school.telegram.group({ id: OLD, type: "group", title: "Staff", admins: [sara, school.admin] });
});
afterEach(async () => {
  await school.endsWell();
});

/** Somebody sends a receipt; gives its number. */
async function sends(): Promise<number> {
  const payer = await newcomer(school);
  await choosesCard(stage, payer);
  await payer.sendsPhoto(`before or after a move ${++sent}`);
  await payer.taps("Yes, send it");
  return (await records(school).receipts()).at(-1)?.id ?? 0;
}

const statusOf = async (id: number) =>
  (await records(school).receipts()).find((receipt) => receipt.id === id)?.status;

/** In which groups a receipt is kept up to date. */
const groupsOf = async (id: number) =>
  (await records(school).copies())
    .filter(({ receiptId, chatId }) => receiptId === id && chatId < 0)
    .map(({ chatId }) => chatId);

const moves = () => school.app.kernel.db.read.select().from(chatMoves);

const heardIn = (seat: Seat, words: RegExp) =>
  seat.messages.filter(({ text, caption }) => words.test(readAloud(text ?? caption ?? "")));

/** The staff decide there, and hear of orders to post and of odd money. */
async function worksIn(seat: Seat) {
  const id = await sends();
  await seat.taps("✅ Approve");
  expect(await statusOf(id)).toBe("approved");
  expect(screenOf(seat)).toMatch(/Approved by/);
  const { shop } = stage;
  const before = heardIn(seat, /has to be posted/).length;
  const buyer = await personRecord(school, await newcomer(school));
  if (!buyer) throw new Error("nobody buys");
  const book = await shop.stocks(0, { name: "Book", kind: "physical", stock: "count", copies: 5 });
  const draft = await shop.drafts(buyer, book);
  await shop.act((act) => address(act, buyer, draft.id, { address: "12 Valiasr Street", notes: null }));
  await paid(shop, await shop.confirms(buyer, draft));
  const odd = { kind: "unknown", provider: "card", outcome: "kept" } as const;
  await shop.act((act) => flag(act, { ...odd, key: `odd ${id}`, money: { amount: 100, currency: "IRT" } }));
  await school.app.settle();
  expect(heardIn(seat, /has to be posted/)).toHaveLength(before + 1);
  expect(screenOf(seat)).not.toMatch(/has to be posted/);
}

test("a group that has become a supergroup goes on deciding, also after a restart", async () => {
  const id = await sends();
  await group.migrates(NEW);
  expect(await moves()).toMatchObject([{ fromId: OLD, toId: NEW }]);
  const there = group.person(sara);
  expect(await groupsOf(id)).toEqual([NEW]);
  await there.taps("✅ Approve");
  expect(await statusOf(id)).toBe("approved");
  expect(screenOf(there)).toMatch(/Approved by Sara/);
  await worksIn(there);
  await school.restart();
  await worksIn(there);
});

test("a move that only an answer of Telegram tells of is followed as well", async () => {
  const id = await sends();
  const next = school.telegram.group({ id: NEW, title: "Staff", admins: [sara, school.admin] });
  group.room.migratedTo = NEW;
  const told = await sends();
  // The answer came, and what was refused there is sent once more.
  await school.app.settle();
  expect(await moves()).toMatchObject([{ fromId: OLD, toId: NEW }]);
  const there = next.person(school.admin);
  expect([...(await groupsOf(id)), ...(await groupsOf(told))]).toEqual([NEW, NEW]);
  await there.taps("✅ Approve");
  await there.taps("✅ Approve");
  expect([await statusOf(id), await statusOf(told)]).toEqual(["approved", "approved"]);
  await school.restart();
  await worksIn(there);
});

test("nothing is written over messages that only bear the same number in the new group", async () => {
  const id = await sends();
  const next = school.telegram.group({ id: NEW, title: "Staff", admins: [sara, school.admin] });
  const [{ fileId: photo } = { fileId: "" }] = await records(school).pictures();
  const copy = group.person(sara).messages.at(-1)?.message_id ?? 0;
  while ((next.person(sara).messages.at(-1)?.message_id ?? 0) < copy)
    await school.app.kernel.telegram("sendPhoto", { chat_id: NEW, photo, caption: "Something else" });
  const before = next.person(sara).messages.length;
  group.room.migratedTo = NEW;
  await sara.taps("✅ Approve");
  expect(await statusOf(id)).toBe("approved");
  expect(heardIn(next.person(sara), /Something else/)).toHaveLength(before);
  expect(heardIn(next.person(sara), /Approved by Sara/)).toHaveLength(1);
});

test("a group that is not the staff's own may move as it likes", async () => {
  const friends = school.telegram.group({ type: "group", title: "Friends", admins: [sara] });
  await friends.migrates(NEW);
  expect(await moves()).toEqual([]);
  await friends.person(sara).forgesTap("anything");
  await sends();
  expect(heardIn(friends.person(sara), /./)).toEqual([]);
  expect(screenOf(group.person(sara))).toMatch(/receipt/);
});
