import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { cardButton, decideButton, reasonButton } from "../../src/features/payments/receipts/buttons.ts";
import {
  approve,
  askAnother,
  confirmByNumber,
  reject,
} from "../../src/features/payments/receipts/decisions.ts";
import { earlierReceipts, openCard, waitingReceipts } from "../../src/features/payments/receipts/queue.ts";
import { textSetting } from "../../src/settings/settings.ts";
import type { Person } from "../../src/simulator/index.ts";
import type { Act } from "../../src/turn/act.ts";
import { provesMoney } from "../support/proofs.ts";
import {
  cardSchool,
  choosesCard,
  messagesOf,
  newcomer,
  records,
  screenOf,
  sendsReceipt,
} from "../support/receipts.ts";
import { trail, troubles } from "../support/records.ts";
import { DAY, type School } from "../support/school.ts";
import type { Shop } from "../support/shopping.ts";

let stage: { school: School; shop: Shop };
let school: School;
let sara: Person;
let reza: Person;

beforeAll(async () => {
  stage = await cardSchool();
  school = stage.school;
  sara = school.owner;
  reza = school.admin;
});
afterAll(async () => {
  expect(await troubles(school)).toEqual([]);
  await provesMoney(school);
  await school.close();
});

const sends = (given?: Parameters<typeof sendsReceipt>[1]) => sendsReceipt(stage, given);
const receipt = async (id: number) => (await records(school).receipts()).find((each) => each.id === id);
const orderOf = ({ order }: { order: { id: number } }) => records(school).order(order.id);
const alerts = (person: Person) => person.toasts.filter(({ alert }) => alert).map(({ text }) => text);
const buyersBalance = async ({ order }: { order: { personId: number } }) =>
  stage.shop.balance({ id: order.personId, telegramId: 0 }, "IRT");

describe("staff", () => {
  test("see the picture, what it is for, from whom, and what they have sent before", async () => {
    const ali = await newcomer(school, { first_name: "Ali", username: "ali_r" });
    const first = await sends({ payer: ali });
    expect(sara.messages.at(-1)?.photo).toBeDefined();
    expect(screenOf(sara)).toMatch(/Receipt \d+: 250,000 toman \(= 2,500,000 rials\)/);
    expect(screenOf(sara)).toContain(`From: Ali (@ali_r · ${ali.id})`);
    expect(screenOf(sara)).toMatch(/For: Algebra I \(P[0-9A-Z]{8}\)\n• Algebra I × 1: 250,000 toman/);
    expect(screenOf(sara)).toContain("The first receipt of this person");
    expect(screenOf(reza)).toContain("نخستین رسید این شخص");
    await sara.taps("Approve");
    expect((await orderOf(first)).state).toBe("fulfilled");
    await sends({ payer: ali, name: "Algebra II" });
    expect(screenOf(sara)).toContain("Earlier receipts: ✅ 1 · ❌ 0");
    await sara.taps("Approve");
  });

  test("are not told that it is the first while an earlier one still waits", async () => {
    const { payer, id } = await sends();
    const second = await sends({ payer, name: "Algebra II" });
    expect(screenOf(sara)).toContain("Earlier receipts: ✅ 0 · ❌ 0 · ⏳ 1");
    await sara.taps("Approve");
    await sara.forgesTap(cardButton.pack({ receipt: id, picture: 0 }));
    expect(screenOf(sara)).toContain("The first receipt of this person");
    expect(sara.buttons).toContain("🗂 Other receipts");
    await sara.taps("Approve");
    expect((await orderOf(second)).state).toBe("fulfilled");
  });

  test("see in every copy who has decided and when, and no buttons any more", async () => {
    const { id } = await sends();
    await reza.taps("تأیید پرداخت");
    for (const person of [sara, reza]) expect(person.buttons).toEqual([]);
    expect(screenOf(sara)).toMatch(/Approved by Reza, 21 Mar, /);
    expect(screenOf(reza)).toMatch(/تأیید شد؛ Reza/);
    expect(await receipt(id)).toMatchObject({ status: "approved" });
    expect((await trail(school)).at(-1)).toMatchObject({
      action: "receipt.approved",
      subject: `receipt:${id}`,
    });
  });

  test("whose copy comes only after the decision see it all the same", async () => {
    school.telegram.faults.add({ kind: "down" }, { method: "sendPhoto", chat: reza.id, times: 1 });
    const before = reza.messages.length;
    const { id } = await sends();
    expect(reza.messages).toHaveLength(before);
    await sara.taps("✅ Approve");
    await school.passes(10_000);
    await school.passes(1000);
    expect(reza.messages).toHaveLength(before + 1);
    expect(screenOf(reza)).toMatch(/تأیید شد؛ Sara/);
    expect(reza.buttons).toEqual([]);
    const copies = await records(school).copies();
    expect(copies.filter(({ receiptId }) => receiptId === id)).toHaveLength(2);
  });
});

describe("at the same moment", () => {
  test("two admins approve: one decides, the buyer is told once", async () => {
    const bought = await sends();
    await Promise.all([sara.taps("✅ Approve"), reza.taps("✅ تأیید پرداخت")]);
    expect((await orderOf(bought)).state).toBe("fulfilled");
    expect([...alerts(sara), ...alerts(reza)].filter((text) => /Decided|قبلاً/.test(text))).toHaveLength(1);
    expect(await buyersBalance(bought)).toBe(0);
  });

  test("one approves and one rejects: one of both counts, wholly", async () => {
    for (let round = 0; round < 5; round++) {
      const bought = await sends();
      const approve = decideButton.pack({ receipt: bought.id, act: "approve" });
      const reject = reasonButton.pack({ receipt: bought.id, reason: "amount" });
      await Promise.all(
        round % 2
          ? [sara.forgesTap(approve), reza.forgesTap(reject)]
          : [reza.forgesTap(reject), sara.forgesTap(approve)],
      );
      const { status } = (await receipt(bought.id)) ?? {};
      const isApproved = status === "approved";
      expect(["approved", "rejected"]).toContain(`${status}`);
      expect((await orderOf(bought)).state).toBe(isApproved ? "fulfilled" : "awaiting");
      expect(messagesOf(bought.payer, /could not accept/)).toHaveLength(isApproved ? 0 : 1);
    }
  });
});

describe("a rejection", () => {
  test("gives the reason in the payer's language, a contact, and another try for the same order", async () => {
    await school.sets(textSetting("contact-telegram", ""), "@ostad_hatami");
    const payer = await newcomer(school, { first_name: "مریم", language_code: "fa" });
    const order = await choosesCard(stage, payer);
    await payer.sendsPhoto("blurred");
    await payer.taps("بله، بفرست");
    const rejected = (await records(school).receipts()).at(-1)?.id ?? 0;
    await sara.taps("❌ Reject");
    expect(sara.buttons).toContain("The picture is not readable");
    await sara.taps("The picture is not readable");
    expect(screenOf(sara)).toMatch(/Rejected by Sara.*\nThe picture is not readable/);
    expect(screenOf(payer)).toContain("دلیل: عکس خوانا نیست");
    expect(screenOf(payer)).toContain("@ostad_hatami");
    const { expiresAt } = await records(school).order(order.id);
    expect(expiresAt).toEqual(new Date(school.clock.now().getTime() + 3 * DAY));
    await payer.sendsPhoto("blurred");
    expect(screenOf(payer)).toContain("پذیرفته نشد");
    await payer.taps("فرستادن عکس دیگر");
    await payer.sendsPhoto("sharp");
    await payer.taps("بله، بفرست");
    expect(screenOf(sara)).toContain("Earlier receipts: ✅ 0 · ❌ 1");
    await sara.taps("✅ Approve");
    expect((await records(school).order(order.id)).state).toBe("fulfilled");
    expect(await receipt(rejected)).toMatchObject({ status: "rejected" });
  });

  test("in one's own words: the payer reads just them", async () => {
    const { payer, id } = await sends();
    await sara.taps("❌ Reject");
    await sara.taps("In your own words");
    await sara.says("\u200f");
    expect(screenOf(sara)).toMatch(/^Please answer the open question:\n\nType the reason/);
    expect(await receipt(id)).toMatchObject({ status: "pending" });
    await sara.says("Please pay <250> to the *new* card");
    await school.app.settle();
    // The question stood in the place of her copy: the decision is not sent to her twice.
    expect(messagesOf(sara, /Please pay <250>/).filter(({ from }) => from?.is_bot)).toHaveLength(1);
    expect(screenOf(payer)).toContain("Why: Please pay <250> to the *new* card");
    expect(await receipt(id)).toMatchObject({ status: "rejected" });
  });

  test("can be thought better of", async () => {
    const { id } = await sends();
    await sara.taps("❌ Reject");
    await sara.taps("Back");
    expect(sara.buttons).toContain("✅ Approve");
    expect(await receipt(id)).toMatchObject({ status: "pending" });
    await sara.taps("Ask for another picture");
    expect(screenOf(sara)).toContain("Another picture wanted by Sara");
  });

  test("comes to an order that ends three days later when nothing follows", async () => {
    const bought = await sends();
    await sara.taps("❌ Reject");
    await sara.taps("No such payment");
    await school.passes(3 * DAY + 61_000);
    expect((await orderOf(bought)).state).toBe("expired");
    await bought.payer.taps("Send another picture");
    expect(alerts(bought.payer).at(-1)).toMatch(/not open any more/);
  });
});

describe("nobody else", () => {
  test("decides, with a copied button or a command", async () => {
    const { payer, id } = await sends();
    const zahra = await newcomer(school);
    for (const person of [payer, zahra]) {
      for (const act of ["approve", "reject", "another", "back"] as const)
        await person.forgesTap(decideButton.pack({ receipt: id, act }));
      await person.forgesTap(reasonButton.pack({ receipt: id, reason: "used" }));
      expect(alerts(person)).toEqual(Array(5).fill("You do not have permission for this."));
      await person.says("/confirm_payment");
      expect(screenOf(person)).toContain("You do not have permission");
      await person.says(`/start receipt-${id}`);
      expect(screenOf(person)).not.toContain("reason");
    }
    expect(await receipt(id)).toMatchObject({ status: "pending" });
    await sara.taps("✅ Approve");
  });

  test("decides, whichever way the rules are reached", async () => {
    const { id, order } = await sends();
    const { number } = await records(school).payment(order.id);
    const somebody = {
      ...stage.shop.staff,
      kind: "human" as const,
      via: "chat" as const,
      rights: new Set(["receipts.read"]),
    };
    const deeds = [
      (act: Act) => approve(act, somebody, id),
      (act: Act) => reject(act, somebody, id, "used"),
      (act: Act) => askAnother(act, somebody, id),
      (act: Act) => confirmByNumber(act, somebody, number),
      (act: Act) => openCard(act.tx, somebody, id),
      (act: Act) => waitingReceipts(act, somebody, {}),
      (act: Act) => earlierReceipts(act.tx, somebody, { of: id }),
    ];
    for (const deed of deeds) await expect(stage.shop.act<unknown>(deed)).rejects.toThrow("not-allowed");
    expect(await receipt(id)).toMatchObject({ status: "pending" });
    await sara.taps("✅ Approve");
  });

  test("sends somebody else's receipt, nor sends one twice", async () => {
    const { payer, id, picture } = await sends();
    const before = (await records(school).receipts()).length;
    await payer.sendsPhoto(picture);
    expect(screenOf(payer)).toMatch(/we are looking at it/);
    expect((await records(school).receipts()).length).toBe(before);
    await sara.taps("✅ Approve");
    expect(await receipt(id)).toMatchObject({ status: "approved" });
  });
});
