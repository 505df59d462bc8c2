import { afterAll, beforeAll, expect, test } from "bun:test";
import { toCard } from "../../src/bot/desk/doors.ts";
import { channel } from "../../src/features/channel/settings.ts";
import { settingDesk } from "../../src/features/control/settings/desk.ts";
import { buyButton } from "../../src/features/shop/buttons.ts";
import { orders } from "../../src/features/shop/schema.ts";
import type { Group, Person } from "../../src/simulator/index.ts";
import { readAloud } from "../support/reading.ts";
import { cardSchool, choosesCard, messagesOf, newcomer, records, screenOf } from "../support/receipts.ts";
import { DAY, type School } from "../support/school.ts";
import type { Shop } from "../support/shopping.ts";

let stage: { school: School; shop: Shop };
let owner: Person;
let ali: Person;
let members: Group;
beforeAll(async () => {
  stage = await cardSchool();
  ({ owner } = stage.school);
  ali = await newcomer(stage.school, { first_name: "Ali" });
  members = stage.school.telegram.group({ title: "Our channel" });
});
afterAll(() => stage.school.endsWell());

const school = () => stage.school;
const settle = () => school().app.settle();

async function types(key: string, value: string) {
  await owner.forgesTap(toCard(settingDesk, key));
  await owner.taps("✏️ Change");
  await owner.says(value);
}

test("a channel is a name or a number, and nothing else", async () => {
  await types("channel", "@our school");
  expect(screenOf(owner)).toContain("That is no channel");
  await owner.says(String(members.id));
  await owner.taps("Yes, change it");
  expect(school().app.kernel.settings.get(channel.channel)).toBe(String(members.id));
});

test("the button Test says what the bot is there", async () => {
  const tries = async () => {
    await owner.forgesTap(toCard(settingDesk, "channel"));
    await owner.taps("🧪 Test");
    await settle();
    return screenOf(owner);
  };
  expect(await tries()).toContain("✅ I am an admin");
  const other = school().telegram.group({ title: "Where it is nobody", bot: "member" });
  await school().sets(channel.channel, String(other.id));
  expect(await tries()).toContain("⚠️ I am in the channel, but no admin");
  await school().sets(channel.channel, "@nobodys_channel");
  expect(await tries()).toContain("⚠️ I do not find that channel");
  school().telegram.faults.add({ kind: "down" }, { method: "getChatMember" });
  expect(await tries()).toContain("Telegram does not answer now");
  school().telegram.faults.clear();
  await school().sets(channel.channel, String(members.id));
});

test("before /start: who is not in it is asked to join, and comes in once they have", async () => {
  await school().sets(channel.check, "start");
  await ali.says("/menu");
  expect(screenOf(ali)).toContain("Please join our channel first");
  await ali.taps("I have joined ✅");
  await settle();
  expect(messagesOf(ali, /I do not see you in the channel yet/)).toHaveLength(1);
  await members.joins(ali);
  await ali.taps("I have joined ✅");
  await settle();
  expect(messagesOf(ali, /Thank you, you are in/)).toHaveLength(1);
  await ali.says("/menu");
  expect(screenOf(ali)).not.toContain("Please join");
  await owner.says("/menu");
  expect(screenOf(owner)).not.toContain("Please join");
});

test("who has left is asked again once what is known is a day old", async () => {
  await members.leaves(ali);
  await school().passes(2 * DAY);
  await ali.says("/menu");
  expect(screenOf(ali)).not.toContain("Please join");
  await settle();
  await ali.says("/menu");
  expect(screenOf(ali)).toContain("Please join our channel first");
});

test("while Telegram does not answer nobody is shut out", async () => {
  school().telegram.faults.add({ kind: "down" }, { method: "getChatMember" });
  await ali.taps("I have joined ✅");
  await settle();
  school().telegram.faults.clear();
  await ali.says("/menu");
  expect(screenOf(ali)).not.toContain("Please join");
});

test("before buying: nothing new is ordered, and who is paying already goes on", async () => {
  await school().sets(channel.check, "off");
  const reza = await newcomer(school(), { first_name: "Reza" });
  await choosesCard(stage, reza, { name: "Chemistry" });
  await school().sets(channel.check, "buying");
  const ordered = () => school().app.kernel.db.read.$count(orders);
  const before = await ordered();
  const product = await stage.shop.stocks(0, { name: "Physics", stock: "unlimited", content: "Physics.pdf" });
  await reza.forgesTap(buyButton.pack({ product }));
  expect(readAloud(reza.toasts.at(-1)?.text ?? "")).toContain("Please join our channel first: /channel");
  expect(await ordered()).toBe(before);
  await reza.sendsPhoto("the receipt of Chemistry");
  await reza.taps("Yes, send it");
  expect((await records(school()).receipts()).at(-1)).toMatchObject({ status: "pending" });
  await members.joins(reza);
  await reza.says("/channel");
  await reza.taps("I have joined ✅");
  await settle();
  await reza.forgesTap(buyButton.pack({ product }));
  expect(await ordered()).toBe(before + 1);
});
