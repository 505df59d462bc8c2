import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { paying } from "../../src/features/payments/core/settings.ts";
import { picture } from "../../src/simulator/pictures.ts";
import { cardSchool, choosesCard, messagesOf, newcomer, records, screenOf } from "../support/receipts.ts";
import { DAY, HOUR, type School } from "../support/school.ts";
import type { Shop } from "../support/shopping.ts";

let stage: { school: School; shop: Shop };
let school: School;

beforeAll(async () => {
  stage = await cardSchool();
  school = stage.school;
});
afterAll(() => school.endsWell());

const newest = async () => (await records(school).receipts()).at(-1);
const count = async () => (await records(school).receipts()).length;

describe("the card", () => {
  test("shows amount, card and payee, and copies what a bank wants to be told", async () => {
    const ali = await newcomer(school);
    await choosesCard(stage, ali);
    expect(screenOf(ali)).toContain("Amount: 250,000 toman (= 2,500,000 rials)");
    expect(screenOf(ali)).toContain("6037 9977 1234 5678");
    expect(screenOf(ali)).toContain("استاد حاتمی");
    const markup = ali.messages.at(-1)?.reply_markup;
    const copied = markup && "inline_keyboard" in markup ? markup.inline_keyboard.flat() : [];
    expect(copied.flatMap(({ copy_text }) => copy_text?.text ?? [])).toEqual([
      "6037997712345678",
      "استاد حاتمی",
      "250000",
      "2500000",
    ]);
  });

  test("keeps the order for three days", async () => {
    const ali = await newcomer(school);
    const order = await choosesCard(stage, ali);
    const { expiresAt } = await records(school).order(order.id);
    expect(expiresAt).toEqual(new Date(school.clock.now().getTime() + 3 * DAY));
  });
});

describe("a picture", () => {
  test("is asked about, sent, and then the order waits without an end", async () => {
    const ali = await newcomer(school);
    const order = await choosesCard(stage, ali);
    await ali.sendsPhoto("plain");
    expect(screenOf(ali)).toMatch(/right receipt\?\s+For: Algebra I, 250,000 toman/);
    await ali.taps("Yes, send it");
    expect(screenOf(ali)).toMatch(/Your receipt is with us: Algebra I/);
    expect(await newest()).toMatchObject({ status: "pending", similarTo: null });
    expect((await records(school).order(order.id)).expiresAt).toBeNull();
    await ali.taps("To the order");
    expect(screenOf(ali)).toMatch(/Your payment is being looked at\.\s+Please do not pay again/);
    expect(ali.buttons).toEqual(["❌ Cancel the order", "🛟 Help", "📄 Terms", "⬅️ Back", "🏠 Menu"]);
    await school.passes(4 * DAY);
    expect(await records(school).order(order.id)).toMatchObject({ state: "awaiting" });
  });

  test("counts after /start, a menu and a restart, whenever it comes", async () => {
    const ali = await newcomer(school);
    await choosesCard(stage, ali);
    await ali.taps("I have paid");
    expect(screenOf(ali)).toMatch(/send the picture of your receipt/);
    await ali.says("/start");
    await ali.says("/profile");
    await school.restart();
    await school.passes(2 * DAY);
    await ali.sendsPhoto("late but there");
    await school.restart();
    await ali.says("/menu");
    const before = await count();
    const [question] = messagesOf(ali, /right receipt/);
    await ali.tapsOn(question?.message_id ?? 0, "Yes");
    expect(await count()).toBe(before + 1);
  });

  test("may be a file with a picture in it; anything else is declined kindly", async () => {
    const ali = await newcomer(school);
    await choosesCard(stage, ali);
    await ali.sendsFile("PK", "receipt.zip", "application/zip");
    expect(screenOf(ali)).toMatch(/Only a picture or a PDF file counts/);
    await ali.taps("I have paid");
    await ali.says("123456789");
    expect(screenOf(ali)).toMatch(/cannot accept a tracking number/);
    await ali.sharesContact();
    expect(screenOf(ali)).toMatch(/Only a picture or a PDF file counts/);
    await school.passes(2 * HOUR);
    await ali.says("hello?");
    expect(screenOf(ali)).not.toMatch(/tracking number/);
    await ali.sendsFile(picture("as a file"), "receipt.png", "image/png");
    await ali.says("yes");
    expect(screenOf(ali)).toMatch(/^Please choose one of the buttons below:\n\nIs this the right receipt/);
    await ali.taps("Yes, send it");
    expect(await newest()).toMatchObject({ status: "pending" });
    expect(
      await records(school)
        .pictures()
        .then((all) => all.at(-1)),
    ).toMatchObject({ kind: "document" });
  });

  test("of nobody who owes anything is just a picture", async () => {
    const passer = await newcomer(school);
    await passer.sendsPhoto("my cat");
    expect(screenOf(passer)).toMatch(/did not understand/);
  });

  test("that is not the right one gives way to another, or to none", async () => {
    const ali = await newcomer(school);
    await choosesCard(stage, ali);
    const before = await count();
    await ali.sendsPhoto("wrong one");
    await ali.taps("Another picture");
    expect(screenOf(ali)).toMatch(/send the picture of your receipt/);
    await ali.sendsPhoto("not this one, either");
    await ali.taps("Cancel");
    expect(screenOf(ali)).toMatch(/this picture was not sent/);
    await ali.sendsPhoto("the very right one");
    await ali.taps("Yes, send it");
    expect(await count()).toBe(before + 1);
    await ali.sendsPhoto("one too many");
    expect(screenOf(ali)).toMatch(/is with us already/);
  });

  test("answers for itself only: a button under an older picture sends nothing", async () => {
    const ali = await newcomer(school);
    await choosesCard(stage, ali);
    await ali.sendsPhoto("older");
    await ali.sendsPhoto("newer");
    const before = await count();
    const [older] = messagesOf(ali, /right receipt/);
    await ali.tapsOn(older?.message_id ?? 0, "Yes");
    expect(await count()).toBe(before);
    expect(ali.toasts.at(-1)).toMatchObject({ alert: true });
    await ali.taps("Yes, send it");
    await ali.taps("To the order");
    expect(await count()).toBe(before + 1);
  });
});

describe("a picture that was seen before", () => {
  test("is refused, whoever sends it, and its own sender hears what became of it", async () => {
    const [ali, zahra] = [await newcomer(school), await newcomer(school)];
    await choosesCard(stage, ali);
    await choosesCard(stage, zahra);
    await ali.sendsPhoto("one receipt");
    await ali.taps("Yes, send it");
    await zahra.sendsPhoto("one receipt");
    expect(screenOf(zahra)).toMatch(/This receipt has already been sent/);
    await choosesCard(stage, ali, { name: "Algebra II" });
    await ali.sendsPhoto("one receipt");
    expect(screenOf(ali)).toMatch(/we are looking at it/);
  });

  test("is refused at the last moment, too", async () => {
    const [ali, zahra] = [await newcomer(school), await newcomer(school)];
    for (const each of [ali, zahra]) {
      await choosesCard(stage, each);
      await each.sendsPhoto("shared");
    }
    const before = await count();
    await Promise.all([ali.taps("Yes, send it"), zahra.taps("Yes, send it")]);
    expect(await count()).toBe(before + 1);
    const told = [ali, zahra].flatMap(({ toasts }) => toasts).map(({ text }) => text);
    expect(told.filter((text) => /already been sent/.test(text))).toHaveLength(1);
  });

  test("in another size is taken, and staff see which one it is like", async () => {
    const [ali, zahra] = [await newcomer(school), await newcomer(school)];
    await choosesCard(stage, ali);
    await ali.sendsPhoto(picture("transfer 4711", 320));
    await ali.taps("Yes, send it");
    const first = await newest();
    await choosesCard(stage, zahra);
    await zahra.sendsPhoto(picture("transfer 4711", 400));
    await zahra.taps("Yes, send it");
    expect(await newest()).toMatchObject({ similarTo: first?.id });
    const sara = school.owner;
    expect(screenOf(sara)).toContain(`Looks like receipt ${first?.id}`);
    await sara.taps("See receipt");
    expect(screenOf(sara)).toContain(`Receipt ${first?.id}:`);
    expect(sara.messages.at(-1)?.photo).toBeDefined();
  });
});

describe("several", () => {
  test("pictures of an album are one receipt, asked about once, and shown as an album", async () => {
    const ali = await newcomer(school);
    await choosesCard(stage, ali);
    const before = await count();
    await ali.sendsAlbum(["page one", "page two", "page three"]);
    expect(messagesOf(ali, /right receipt/)).toHaveLength(1);
    await ali.taps("Yes, send it");
    expect(await count()).toBe(before + 1);
    const receipt = await newest();
    const pictures = await records(school).pictures();
    expect(pictures.filter(({ receiptId }) => receiptId === receipt?.id)).toHaveLength(3);
    const shown = school.owner.messages.filter(({ media_group_id }) => media_group_id);
    expect(shown).toHaveLength(3);
    expect(screenOf(school.owner)).toMatch(/\[✅ Approve\] \[❌ Reject\]/);
  });

  test("open orders: the payer says which one the picture is for", async () => {
    const ali = await newcomer(school);
    const algebra = await choosesCard(stage, ali, { name: "Algebra" });
    const physics = await choosesCard(stage, ali, { name: "Physics", price: 90_000 });
    await ali.sendsPhoto("for which");
    expect(screenOf(ali)).toMatch(/Which payment is this receipt for\?/);
    await ali.taps("Algebra");
    expect(screenOf(ali)).toMatch(/For: Algebra, 250,000 toman/);
    await ali.taps("For another payment");
    await ali.taps("Physics");
    await ali.taps("Yes, send it");
    const payment = await records(school).payment(physics.id);
    expect(await newest()).toMatchObject({ paymentId: payment.id });
    await ali.sendsPhoto("for the other");
    expect(screenOf(ali)).toMatch(/For: Algebra/);
    expect((await records(school).order(algebra.id)).expiresAt).not.toBeNull();
  });

  test("open orders, after “I have paid” under one of them: it is that one", async () => {
    const ali = await newcomer(school);
    await choosesCard(stage, ali, { name: "Chemistry" });
    const card = ali.messages.at(-1)?.message_id ?? 0;
    await choosesCard(stage, ali, { name: "Biology" });
    await ali.tapsOn(card, "I have paid");
    await ali.sendsPhoto("of chemistry");
    expect(screenOf(ali)).toMatch(/For: Chemistry/);
  });
});

test("in Persian, with rials", async () => {
  const maryam = await newcomer(school, { first_name: "مریم", language_code: "fa" });
  await school.sets(paying.currency, "IRR");
  await choosesCard(stage, maryam, { name: "جبر", price: 1_500_000, currency: "IRR" });
  expect(screenOf(maryam)).toContain("مبلغ: ۱٬۵۰۰٬۰۰۰ ریال (برابر ۱۵۰٬۰۰۰ تومان)");
  await maryam.taps("پرداخت کردم");
  await maryam.sendsPhoto("رسید");
  expect(screenOf(maryam)).toContain("همین رسید درست است؟");
  await maryam.taps("بله، بفرست");
  expect(screenOf(maryam)).toContain("رسید شما به دستمان رسید");
  expect(screenOf(school.admin)).toContain("✅ تأیید پرداخت");
});
