import { expect } from "bun:test";
import { clearing, EXCHANGE, REVENUE, walletOf } from "../../src/features/wallet/accounts.ts";
import { creditsOf, giveCredits, takeCredits } from "../../src/features/wallet/credits.ts";
import { hold, releaseHold, spendHold } from "../../src/features/wallet/holds.ts";
import { type Posting, reverse } from "../../src/features/wallet/ledger.ts";
import { givePass, revokePass } from "../../src/features/wallet/passes.ts";
import { CREDITS, STARS } from "../../src/lib/money.ts";
import type { Ledger, Model } from "./ledger-model.ts";

const DAY = 86_400_000;

const both = (
  from: Posting["account"],
  to: Posting["account"],
  currency: string,
  amount: number,
): Posting[] => [
  { account: from, currency, amount: -amount },
  { account: to, currency, amount },
];

/** What may happen to money, each told to the model and to the ledger. */
export const happenings = {
  async paysIn(model: Model, ledger: Ledger, person: number, amount: number, currency: string) {
    const entry = await ledger.entry(
      "payment",
      person,
      both(clearing("card"), walletOf(ledger.id(person)), currency, amount),
    );
    model.payments.push({ person, amount, currency, refunded: 0, entry });
    model.move(currency, { "provider:card": -amount, [`wallet:${person}`]: amount });
  },

  /** Stars come in and become money at the rate of the day. */
  async paysStars(model: Model, ledger: Ledger, person: number, stars: number, rate: number) {
    const amount = stars * rate;
    await ledger.entry(
      "payment",
      person,
      [
        ...both(clearing("stars"), EXCHANGE, STARS, stars),
        ...both(EXCHANGE, walletOf(ledger.id(person)), "USD", amount),
      ],
      { rate: [stars, amount] },
    );
    model.move("USD", { exchange: -amount, [`wallet:${person}`]: amount });
  },

  async buys(model: Model, ledger: Ledger, person: number, amount: number, currency: string) {
    const postings = both(walletOf(ledger.id(person)), REVENUE, currency, amount);
    const isEnough = model.of(`wallet:${person}`, currency) >= amount;
    expect(await ledger.tries(() => ledger.entry("purchase", person, postings))).toBe(isEnough);
    if (isEnough) model.move(currency, { [`wallet:${person}`]: -amount, revenue: amount });
  },

  /** Part of a payment goes back from what was earned, or the rest of it. */
  async refunds(model: Model, ledger: Ledger, nth: number, share: number) {
    const payment = model.payments[nth % Math.max(1, model.payments.length)];
    if (!payment || model.reversed.has(payment.entry)) return;
    const { person, currency } = payment;
    const amount = Math.ceil((payment.amount - payment.refunded) * share);
    if (amount === 0) return;
    payment.refunded += amount;
    const wallet = walletOf(ledger.id(person));
    await ledger.entry("refund", person, both(REVENUE, wallet, currency, amount));
    await ledger.entry("payout", person, both(wallet, clearing("card"), currency, amount));
    model.move(currency, { revenue: -amount, "provider:card": amount });
    expect(payment.refunded).toBeLessThanOrEqual(payment.amount);
  },

  async reverses(model: Model, ledger: Ledger, nth: number) {
    const payment = model.payments[nth % Math.max(1, model.payments.length)];
    if (!payment || payment.refunded > 0) return;
    const { person, amount, currency, entry } = payment;
    const isDone = model.reversed.has(entry);
    const undo = () =>
      ledger.act((act) => reverse(act, entry, { source: "undo", externalId: ledger.event() }));
    if (isDone) return expect(await undo()).toBeUndefined();
    const isEnough = model.of(`wallet:${person}`, currency) >= amount;
    expect(await ledger.tries(undo)).toBe(isEnough);
    if (!isEnough) return;
    model.reversed.add(entry);
    model.move(currency, { "provider:card": amount, [`wallet:${person}`]: -amount });
  },

  async holds(model: Model, ledger: Ledger, person: number, amount: number, currency: string) {
    const key = `${ledger.run}:${model.holds.length}`;
    const isEnough = model.of(`wallet:${person}`, currency) >= amount;
    const set = () => ledger.act((act) => hold(act, { key, personId: ledger.id(person), amount, currency }));
    expect(await ledger.tries(set)).toBe(isEnough);
    if (!isEnough) return;
    expect(await set()).toBe(false);
    model.holds.push({ person, amount, currency, state: "held" });
    model.move(currency, { [`wallet:${person}`]: -amount, [`held:${person}`]: amount });
  },

  async endsHold(model: Model, ledger: Ledger, nth: number, how: "spent" | "released") {
    const place = nth % Math.max(1, model.holds.length);
    const held = model.holds[place];
    if (!held) return;
    const key = `${ledger.run}:${place}`;
    const isOpen = held.state === "held";
    const end = await ledger.act((act) =>
      how === "spent" ? spendHold(act, key, clearing("card")) : releaseHold(act, key),
    );
    expect(end).toBe(isOpen);
    if (!isOpen) return;
    held.state = how;
    const { person, amount, currency } = held;
    const to = how === "spent" ? "provider:card" : `wallet:${person}`;
    model.move(currency, { [`held:${person}`]: -amount, [to]: amount });
  },

  async credits(model: Model, ledger: Ledger, person: number, amount: number) {
    const why = { kind: "test", source: "credits", externalId: ledger.event() };
    const isEnough = model.of(`wallet:${person}`, CREDITS) + amount >= 0;
    const id = ledger.id(person);
    const move = () =>
      ledger.act((act) =>
        amount > 0 ? giveCredits(act, id, amount, why) : takeCredits(act, id, -amount, why),
      );
    expect(await ledger.tries(move)).toBe(isEnough || amount === 0);
    if (!isEnough) return;
    expect(await move()).toBe(false);
    if (amount !== 0) model.move(CREDITS, { issued: -amount, [`wallet:${person}`]: amount });
    expect(await creditsOf(ledger.school.app.kernel.db.read, id)).toBe(model.of(`wallet:${person}`, CREDITS));
  },

  async getsPass(model: Model, ledger: Ledger, person: number, days: number) {
    const now = ledger.school.clock.now().getTime();
    const source = `${ledger.run}:${model.passes.length}`;
    const theirs = model.passes.filter(
      (pass) => pass.person === person && !pass.revoked && pass.endsAt > now,
    );
    const startsAt = Math.max(now, ...theirs.map(({ endsAt }) => endsAt));
    const give = () => ledger.act((act) => givePass(act, ledger.id(person), { source, days }));
    const endsAt = startsAt + days * DAY;
    expect((await give())?.getTime()).toBe(endsAt);
    expect(await give()).toBeUndefined();
    model.passes.push({ person, startsAt, endsAt, revoked: false });
  },

  async losesPass(model: Model, ledger: Ledger, nth: number) {
    const place = nth % Math.max(1, model.passes.length);
    const pass = model.passes[place];
    if (!pass) return;
    const done = await ledger.act((act) => revokePass(act, `${ledger.run}:${place}`));
    expect(done).toBe(!pass.revoked);
    if (pass.revoked) return;
    pass.revoked = true;
    const now = ledger.school.clock.now().getTime();
    const gap = Math.max(0, pass.endsAt - Math.max(pass.startsAt, now));
    for (const later of model.passes)
      if (
        later.person === pass.person &&
        !later.revoked &&
        later.startsAt >= pass.endsAt &&
        later.endsAt > now
      ) {
        later.startsAt -= gap;
        later.endsAt -= gap;
      }
  },
};
