import { afterAll, beforeAll, expect, test } from "bun:test";
import { isNull } from "drizzle-orm";
import { doorsOf } from "../../src/bot/desk/doors.ts";
import { assignButton } from "../../src/features/payments/cashier/buttons.ts";
import { flagDesk } from "../../src/features/payments/cashier/flag-desk.ts";
import { closeLooked } from "../../src/features/payments/cashier/flagged.ts";
import { flags } from "../../src/features/payments/core/schema.ts";
import { paying } from "../../src/features/payments/core/settings.ts";
import type { Person } from "../../src/simulator/index.ts";
import { attempts, balance, comes, dollars, hasPaid, knownAs } from "../support/cashier.ts";
import { readAloud } from "../support/reading.ts";
import { trail } from "../support/records.ts";
import { School } from "../support/school.ts";

let school: School;
let owner: Person;
let ali: Person;
beforeAll(async () => {
  school = await School.open();
  owner = school.owner;
  ali = school.person({ first_name: "Ali" });
  await school.sets(paying.perMinute, 0);
  await owner.says("/start");
  await ali.says("/start");
});
afterAll(() => school.endsWell());

const openFlags = () => school.app.kernel.db.read.select().from(flags).where(isNull(flags.closedAt));
const heard = (who: Person, words: RegExp) => who.messages.filter(({ text = "" }) => words.test(text));

async function opensFlags() {
  await owner.says("/admin");
  await owner.taps("💰 Billing");
  await owner.taps(/To look at/);
}

test("too little money: staff who know the bot hear of it once, and read what came and where it is", async () => {
  const payment = await attempts(school, ali);
  const tidings = {
    provider: "card",
    number: payment.number,
    reference: "r-1",
    amount: dollars(40),
  } as const;
  await comes(school, tidings);
  await comes(school, tidings);
  expect(heard(owner, /Another sum than asked/)).toHaveLength(1);
  expect(school.admin.messages).toEqual([]);

  await owner.taps("Look at it");
  expect(readAloud(owner.screen)).toMatch(
    /Came: .*\$40[\s\S]*Asked: .*\$100[\s\S]*Ali[\s\S]*on the person’s balance/,
  );
  await owner.taps("Nothing left to do");
  expect(readAloud(owner.screen)).toMatch(/is nothing left to do about it/);
  await owner.taps("Yes, close it");
  expect(readAloud(owner.screen)).toMatch(/Everything has been looked at/);
  expect((await trail(school)).at(-1)).toMatchObject({ action: "payment.flag-closed" });
  expect(await openFlags()).toEqual([]);
});

test("money of an unknown payer is put aside, and goes onto the balance of whom staff find, once", async () => {
  await comes(school, { provider: "stripe", reference: "pi_lost", charge: "pi_lost", amount: dollars(25) });
  await opensFlags();
  await owner.taps(/Nobody knows what for/);
  expect(readAloud(owner.screen)).toMatch(/kept aside, until its owner is known/);
  const before = await balance(school, ali);

  await owner.taps("It belongs to somebody");
  await owner.says("12");
  expect(readAloud(owner.screen)).toMatch(/I find nobody for that/);
  await owner.says(String(ali.id));
  expect(readAloud(owner.screen)).toMatch(/Put .*\$25.* onto the balance of .*Ali/);
  const [flag] = await openFlags();
  await owner.taps("Yes, it is theirs");
  expect(await balance(school, ali)).toBe(before + 2500);
  expect(readAloud(owner.screen)).toMatch(/on the person’s balance[\s\S]*Closed/);
  expect(readAloud(owner.screen)).not.toMatch(/Find out whose it is/);
  const told = ali.messages.map(({ text = "" }) => readAloud(text));
  expect(told.filter((words) => /\$25 had come to us.*It is yours/.test(words))).toHaveLength(1);

  await owner.forgesTap(assignButton.pack({ flag: flag?.id ?? 0 }));
  await owner.says(String(ali.id));
  await owner.taps("Yes, it is theirs");
  expect(owner.toasts.at(-1)?.text).toMatch(/dealt with this already/);
  expect(await balance(school, ali)).toBe(before + 2500);
});

test("money that is kept aside for nobody yet cannot be said to be done with: it would be seen no more", async () => {
  await comes(school, { provider: "stripe", reference: "pi_aside", charge: "pi_aside", amount: dollars(6) });
  const [flag] = await openFlags();
  await opensFlags();
  await owner.taps(/Nobody knows what for/);
  expect(owner.sees("Nothing left to do")).toBe(false);
  await owner.forgesTap(doorsOf(flagDesk).deed.pack({ id: `${flag?.id}`, deed: "close", sure: true }));
  expect(await openFlags()).toHaveLength(1);
  const id = await knownAs(school, owner);
  const by = { id, kind: "human", via: "chat", language: "en", rights: new Set(["payments.read"]) } as const;
  const closed = school.app.kernel.act((act) => closeLooked(act, by, flag?.id ?? 0));
  await expect(closed).rejects.toMatchObject({ code: "cashier-still-kept" });
  await owner.taps("It belongs to somebody");
  await owner.says(String(ali.id));
  await owner.taps("Yes, it is theirs");
  expect(await openFlags()).toEqual([]);
});

test("a second payment is sent back by hand and leaves the balance; tapped again, it does so once", async () => {
  const paid = await hasPaid(school, ali, { provider: "cryptopay" });
  const before = await balance(school, ali);
  await comes(school, {
    ...{ provider: "cryptopay", number: paid.number, reference: "second", charge: "second" },
    amount: dollars(100),
  });
  expect(await balance(school, ali)).toBe(before + 10_000);
  const [flag] = await openFlags();
  await owner.forgesTap(assignButton.pack({ flag: flag?.id ?? 0 }));
  await owner.says(String(ali.id));
  await owner.taps("Yes, it is theirs");
  expect(owner.toasts.at(-1)?.text).toMatch(/not with us/);
  expect(await balance(school, ali)).toBe(before + 10_000);

  await opensFlags();
  await owner.taps(/Paid twice/);
  expect(owner.sees("↩️ Refund")).toBe(false);
  await owner.taps("I have sent it back");
  await owner.taps("Yes, I have sent it");
  expect(await balance(school, ali)).toBe(before);
  expect((await trail(school)).at(-1)).toMatchObject({ action: "payment.sent-back" });

  await owner.forgesTap(doorsOf(flagDesk).deed.pack({ id: `${flag?.id}`, deed: "sentBack", sure: true }));
  expect(owner.toasts.at(-1)?.text).toMatch(/dealt with this already/);
  expect(await balance(school, ali)).toBe(before);
});

test("money that a provider was told to keep cannot be given to anybody", async () => {
  await comes(school, {
    ...{ provider: "multicard", reference: "mc-1", number: "PNOTHERE1", amount: dollars(5) },
    canRefuse: true,
  });
  const [flag] = await openFlags();
  await opensFlags();
  await owner.taps(/Nobody knows what for/);
  expect(readAloud(owner.screen)).toMatch(/we said no/);
  expect(owner.sees("It belongs to somebody")).toBe(false);

  await owner.forgesTap(assignButton.pack({ flag: flag?.id ?? 0 }));
  await owner.says(String(ali.id));
  const before = await balance(school, ali);
  await owner.taps("Yes, it is theirs");
  expect(owner.toasts.at(-1)?.text).toMatch(/not with us/);
  expect(await balance(school, ali)).toBe(before);
  expect(await openFlags()).toHaveLength(1);
});

test("the list has pages, and their group hears of it without buttons", async () => {
  const group = school.telegram.group({ title: "Staff", members: [owner] });
  await school.restart({ ADMIN_GROUP_ID: String(group.id) });
  for (let at = 0; at < 9; at++)
    await comes(school, {
      provider: "stripe",
      reference: `pi_${at}`,
      charge: `pi_${at}`,
      amount: dollars(3),
    });
  const said = owner.in(group).messages;
  expect(said).toHaveLength(9);
  expect(said.every(({ reply_markup }) => reply_markup === undefined)).toBe(true);
  await opensFlags();
  await owner.taps("Next");
  expect(readAloud(owner.screen)).toMatch(/\$5/);
});
