import { expect } from "bun:test";
import { heldOf, walletOf } from "../../src/features/wallet/accounts.ts";
import { balanceOf, type Posting, post } from "../../src/features/wallet/ledger.ts";
import { passUntil } from "../../src/features/wallet/passes.ts";
import { verify } from "../../src/features/wallet/verify.ts";
import { CREDITS } from "../../src/lib/money.ts";
import type { Act } from "../../src/turn/act.ts";
import type { School } from "./school.ts";

export const CURRENCIES = ["USD", "IRT"] as const;

interface Payment {
  person: number;
  amount: number;
  currency: string;
  refunded: number;
  entry: number;
}

interface Hold {
  person: number;
  amount: number;
  currency: string;
  state: "held" | "spent" | "released";
}

interface Pass {
  person: number;
  startsAt: number;
  endsAt: number;
  revoked: boolean;
}

/** What the ledger should hold, in plain sums: told by the same commands, written in another way. */
export class Model {
  readonly balances = new Map<string, number>();
  readonly payments: Payment[] = [];
  readonly holds: Hold[] = [];
  readonly passes: Pass[] = [];
  readonly reversed = new Set<number>();
  entries = 0;

  of = (account: string, currency: string) => this.balances.get(`${account} ${currency}`) ?? 0;

  move(currency: string, changes: Record<string, number>) {
    for (const [account, amount] of Object.entries(changes))
      this.balances.set(`${account} ${currency}`, this.of(account, currency) + amount);
    this.entries++;
  }
}

/** The real ledger, with people of one run who are nobody else's. */
export class Ledger {
  readonly school: School;
  readonly run: number;
  #events = 0;

  constructor(school: School, run: number) {
    this.school = school;
    this.run = run;
  }

  id = (person: number) => this.run * 10 + person + 1_000_000;
  act = <T>(work: (act: Act) => Promise<T>) => this.school.app.kernel.act(work);
  event = () => `${this.run}:${++this.#events}`;

  async entry(kind: string, person: number, postings: Posting[], memo?: Record<string, unknown>) {
    const entry = { kind, source: kind, externalId: this.event(), personId: this.id(person), memo, postings };
    return this.act(async (act) => {
      const id = await post(act, entry);
      // Told twice, it happens once.
      expect(await post(act, entry)).toBeUndefined();
      return id ?? 0;
    });
  }

  /** Does what either works or is refused for want of money, and tells which. */
  async tries(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      if (error instanceof Error && error.message === "balance-too-low") return false;
      throw error;
    }
  }

  /** Every balance of these people is what the model says, and the whole ledger is proven. */
  async proves(model: Model, people: readonly number[]) {
    const { read } = this.school.app.kernel.db;
    for (const person of people) {
      const accounts = { wallet: walletOf(this.id(person)), held: heldOf(this.id(person)) };
      for (const [name, account] of Object.entries(accounts))
        for (const currency of [...CURRENCIES, CREDITS]) {
          const expected = model.of(`${name}:${person}`, currency);
          expect(expected).toBeGreaterThanOrEqual(0);
          expect(await balanceOf(read, account, currency)).toBe(expected);
        }
      const now = this.school.clock.now();
      const ends = model.passes.filter(
        (pass) => pass.person === person && !pass.revoked && pass.endsAt > now.getTime(),
      );
      const until = Math.max(0, ...ends.map(({ endsAt }) => endsAt));
      expect((await passUntil(read, this.id(person), now))?.getTime() ?? 0).toBe(until);
    }
    const report = await verify(read);
    expect(report.worst).toEqual([]);
    const sums = new Map<string, number>();
    for (const { currency, amount } of report.totals) sums.set(currency, (sums.get(currency) ?? 0) + amount);
    expect([...sums.values()].every((sum) => sum === 0)).toBe(true);
  }
}
