import { afterAll, beforeAll, expect, test } from "bun:test";
import { toList } from "../../src/bot/desk/doors.ts";
import { decideButton } from "../../src/features/payments/receipts/buttons.ts";
import { desks } from "../../src/features/payments/receipts/copies.ts";
import { receiptDesk } from "../../src/features/payments/receipts/desks.ts";
import { queueButton } from "../../src/features/payments/receipts/former.ts";
import type { Person } from "../../src/simulator/index.ts";
import { cardSchool, choosesCard, messagesOf, newcomer, records, screenOf } from "../support/receipts.ts";
import { HOUR, School } from "../support/school.ts";
import type { Shop } from "../support/shopping.ts";

const GROUP = -1_002_100_500_500;

let stage: { school: School; shop: Shop };
let school: School;
let sara: Person;
let group: ReturnType<School["telegram"]["group"]>;
let pictures = 0;

beforeAll(async () => {
  stage = await cardSchool({ ADMIN_GROUP_ID: String(GROUP) });
  school = stage.school;
  sara = school.owner;
  group = school.telegram.group({ id: GROUP, title: "Staff", admins: [sara, school.admin] });
});
afterAll(() => school.endsWell());

async function sends(...names: string[]) {
  const payer = await newcomer(school);
  const order = await choosesCard(stage, payer);
  if (names.length > 1) await payer.sendsAlbum(names);
  else await payer.sendsPhoto(names[0] ?? `for the group ${++pictures}`);
  await payer.taps("Yes, send it");
  const id = (await records(school).receipts()).at(-1)?.id ?? 0;
  return { payer, order, id, status: async () => (await records(school).receipts()).at(-1)?.status };
}

test("the group decides as well, and every private copy shows it", async () => {
  const { status, order } = await sends();
  await group.person(school.admin).taps("✅ Approve");
  expect(await status()).toBe("approved");
  expect(screenOf(group.person(sara))).toMatch(/Approved by Reza/);
  expect(screenOf(sara)).toMatch(/Approved by Reza/);
  expect(sara.buttons).toEqual([]);
  expect((await records(school).order(order.id)).state).toBe("fulfilled");
});

test("what was written under the pictures stands with them, for everybody who decides and later in the queue", async () => {
  const payer = await newcomer(school);
  await choosesCard(stage, payer);
  await payer.sendsPhoto("with words", "From my father's card <b>\n1234");
  await payer.taps("Yes, send it");
  const said = /Written with it: From my father's card <b> 1234/;
  for (const seat of [group.person(sara), sara]) expect(screenOf(seat)).toMatch(said);
  await sara.says("/confirm_payment");
  await sara.taps("🟢");
  expect(screenOf(sara)).toMatch(said);
  await sara.taps("✅ Approve");
  expect(screenOf(group.person(sara))).toMatch(said);
});

test("words under one picture of an album are kept, and a picture alone has none", async () => {
  const payer = await newcomer(school);
  await choosesCard(stage, payer);
  await payer.sendsAlbum(["one side", "the other"], "Both sides");
  await payer.taps("Yes, send it");
  expect(screenOf(sara)).toMatch(/Written with it: Both sides/);
  await sara.taps("✅ Approve");
  await sends();
  expect(screenOf(sara)).not.toMatch(/Written with it/);
  await sara.taps("✅ Approve");
});

test("an album is rejected there with one of the presets", async () => {
  const { payer, status } = await sends("page 1", "page 2");
  await group.person(sara).taps("❌ Reject");
  expect(group.person(sara).buttons).toContain("Paid to another card");
  await group.person(sara).taps("Paid to another card");
  expect(await status()).toBe("rejected");
  expect(screenOf(payer)).toContain("Why: Paid to another card");
  expect(screenOf(sara)).toMatch(/Rejected by Sara/);
});

test("whoever presses its buttons, the group's copy stays in the language of the group", async () => {
  const { status } = await sends();
  const [reza, seat] = [school.admin, group.person(school.admin)];
  await seat.taps("❌ Reject");
  expect(seat.buttons).toContain("Paid to another card");
  await seat.taps("⬅️ Back");
  expect(seat.buttons).toContain("✅ Approve");
  const { message_id } = seat.messages.at(-1) ?? { message_id: 0 };
  const late = decideButton.pack({
    receipt: (await records(school).receipts()).at(-1)?.id ?? 0,
    act: "reject",
  });
  await sara.taps("✅ Approve");
  expect(await status()).toBe("approved");
  await seat.forgesTap(late, message_id);
  expect(screenOf(seat)).toMatch(/Approved by Sara/);
  expect(messagesOf(reza, /تأیید شد؛ Sara/).length).toBeGreaterThan(0);
});

test("own words lead into private", async () => {
  const { payer, id, status } = await sends();
  await group.person(sara).taps("❌ Reject");
  const markup = group.person(sara).messages.at(-1)?.reply_markup;
  const links = markup && "inline_keyboard" in markup ? markup.inline_keyboard.flat() : [];
  expect(links.flatMap(({ url }) => url ?? [])).toEqual([`https://t.me/maktab_bot?start=receipt-${id}`]);
  await sara.says(`/start receipt-${id}`);
  expect(screenOf(sara)).toMatch(/Type the reason/);
  await sara.says("Please call us");
  expect(await status()).toBe("rejected");
  expect(screenOf(payer)).toContain("Why: Please call us");
  expect(screenOf(group.person(sara))).toMatch(/Rejected by Sara/);
  // Her own copy shows the decision: it is not sent to her once more.
  await school.app.settle();
  expect(messagesOf(sara, /Please call us/).filter(({ from }) => from?.is_bot)).toHaveLength(1);
});

test("members without the right cannot, nor can staff in another group", async () => {
  const { id, status } = await sends();
  const guest = await newcomer(school, { first_name: "Guest" });
  await group.joins(guest);
  await group.person(guest).taps("✅ Approve");
  expect(guest.toasts.at(-1)?.text).toBe("You do not have permission for this.");
  const elsewhere = school.telegram.group({ title: "Friends", admins: [sara] });
  await elsewhere.person(sara).says("/start@maktab_bot");
  const approve = decideButton.pack({ receipt: id, act: "approve" });
  const copy = (await elsewhere.person(sara).says("look")).message_id;
  await elsewhere.person(sara).forgesTap(approve, copy);
  expect(await status()).toBe("pending");
  await group.person(sara).taps("Ask for another picture");
  expect(await status()).toBe("another");
});

test("the queue stays private, and a reminder in the group has no door to it", async () => {
  await sends();
  const before = group.person(sara).messages.length;
  const copy = group.person(sara).messages.at(-1)?.message_id ?? 0;
  for (const queue of [queueButton.pack({}), toList(receiptDesk)])
    await group.person(sara).forgesTap(queue, copy);
  expect(group.person(sara).messages).toHaveLength(before);
  await school.passes(2 * HOUR + 11 * 60_000);
  expect(screenOf(group.person(sara))).toMatch(/still waits for a decision/);
  expect(group.person(sara).buttons).toEqual([]);
  expect(sara.buttons).toEqual(["🧾 Look at them"]);
});

test("the group is told in the owner's language, whoever of the staff was there first", async () => {
  const fresh = await School.open({ env: { ADMIN_GROUP_ID: String(GROUP) } });
  const { owner, admin, telegram } = fresh;
  const seat = telegram.group({ id: GROUP, title: "Staff", admins: [owner, admin] }).person(owner);
  await admin.says("/start");
  await owner.says("/start");
  const overdue = { count: 1, oldest: new Date() };
  await fresh.app.kernel.act((act) =>
    act.tellStaff({ right: "receipts.decide", group: true }, "receipts-waiting", overdue),
  );
  await fresh.app.settle();
  expect(screenOf(seat)).toMatch(/still waits for a decision/);
  await fresh.close();
});

test("while the owner cannot be reached, the group reads all of it in the language of the next of the staff", async () => {
  const other = await cardSchool({ ADMIN_GROUP_ID: String(GROUP), ADMIN_USER_IDS: "9002,8000" });
  const { owner, admin, telegram } = other.school;
  const seat = telegram.group({ id: GROUP, title: "Staff", admins: [owner, admin] }).person(owner);
  await other.school.person({ id: 8000, language_code: "ru" }).says("/start");
  await owner.blocks();
  const payer = await newcomer(other.school);
  await choosesCard(other, payer);
  await payer.sendsPhoto("for whoever is there");
  await payer.taps("Yes, send it");
  expect(screenOf(seat)).toContain("نخستین رسید این شخص");
  await other.school.passes(3 * HOUR);
  expect(screenOf(seat)).not.toMatch(/[а-я]/);
  await other.school.close();
});

test("while nobody of the staff is known, the group is spoken to in the language of the school", async () => {
  const fresh = await School.open({ env: { ADMIN_GROUP_ID: String(GROUP), BOT_LOCALE: "fa" } });
  const { owner, telegram } = fresh;
  const seat = telegram.group({ id: GROUP, title: "Staff", admins: [owner] }).person(owner);
  const overdue = { count: 1, oldest: new Date() };
  const languages = await fresh.app.kernel.act(async (act) => {
    await act.tellStaff({ right: "receipts.decide", group: true }, "receipts-waiting", overdue);
    return (await desks(act)).map(({ language }) => language);
  });
  await fresh.app.settle();
  expect(languages).toEqual(["fa"]);
  expect(screenOf(seat)).toMatch(/رسید/);
  await fresh.close();
});
