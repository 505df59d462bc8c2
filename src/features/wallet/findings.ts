/**
 * What can be wrong: an entry that makes or loses money, has one side, changes currencies at no known rate, or reverses
 * another not to the last unit; a balance that is not the sum of its postings, or below zero where it must not be; and
 * money that is set aside for no hold.
 */
const FLAWS = ["unbalanced", "one-sided", "unrated", "reversal", "balance", "overdrawn", "held"] as const;

/** Something that must not be: `off` by so many minor units. */
export interface Finding {
  flaw: (typeof FLAWS)[number];
  /** `entry:7`, or the name of an account. */
  subject: string;
  /** Empty where it is not about one. */
  currency: string;
  off: number;
}

/** Everything on accounts of one kind, in one currency. */
export interface Total {
  /** `wallet` and `held` are those of all people together; the school's own go by their names. */
  account: string;
  currency: string;
  amount: number;
}

export interface Counts {
  entries: number;
  postings: number;
  accounts: number;
  holds: number;
}

export interface Report extends Counts {
  /** How much is wrong; 0 in any ledger that nobody has tampered with. */
  wrong: number;
  /** The worst of it, worst first. */
  worst: Finding[];
  totals: Total[];
  /** The same for the same findings. */
  fingerprint: string;
}

const WORST = 20;

/** Collects what a proof finds; of much that is wrong it keeps the worst. */
export class Notes {
  readonly counts: Counts = { entries: 0, postings: 0, accounts: 0, holds: 0 };
  #wrong = 0;
  readonly #worst: Finding[] = [];
  readonly #totals = new Map<string, Total>();
  readonly #print = new Bun.CryptoHasher("sha256");

  find(finding: Finding): void {
    this.#wrong++;
    this.#print.update(JSON.stringify(finding));
    this.#worst.push(finding);
    this.#worst.sort((a, b) => Math.abs(b.off) - Math.abs(a.off)).splice(WORST);
  }

  add(account: string, currency: string, amount: number): void {
    const key = `${account} ${currency}`;
    const total = this.#totals.get(key) ?? { account, currency, amount: 0 };
    total.amount += amount;
    this.#totals.set(key, total);
  }

  report(): Report {
    const totals = [...this.#totals.values()].filter(({ amount }) => amount !== 0);
    const fingerprint = this.#print.digest("base64url");
    return { ...this.counts, wrong: this.#wrong, worst: [...this.#worst], totals, fingerprint };
  }
}
