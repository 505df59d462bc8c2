/** What goes wrong with a request to a provider. */
export type CallFault =
  /** The connection breaks before anything happened. */
  | { kind: "cut" }
  /** It happened, then the connection breaks. */
  | { kind: "lost" }
  /** It happened, and the answer is not JSON. */
  | { kind: "garbled" }
  /** A page of HTML from some proxy; nothing happened. */
  | { kind: "down"; code?: 500 | 502 | 503 | 504 }
  /** The provider's own 500; Stripe remembers it for the idempotency key. */
  | { kind: "failing" }
  /** No answer until the caller gives up; nothing happened. */
  | { kind: "silent" }
  /** It happens, and the answer takes its time (real milliseconds). */
  | { kind: "slow"; ms: number };

/** Something else than the truth stands in a webhook. */
export interface Alteration {
  what: "amount" | "currency" | "order";
  /** An amount in the provider's own writing. */
  to: string | number;
  /** Signed as it stands, so the provider itself is wrong; otherwise somebody changed it on its way. */
  signed: boolean;
}

/** What goes wrong with a webhook. */
export type DeliveryFault =
  /** Never sent; the provider counts it as not delivered and does not try again. */
  | { kind: "lost" }
  /** Sent so many times more, all at once. */
  | { kind: "duplicated"; times: number }
  | { kind: "delayed"; ms: number }
  /** Sent after the next one, or in `settle` when there is no next one. */
  | { kind: "reordered" }
  | ({ kind: "altered" } & Alteration)
  /** Signed with a secret that is not ours. */
  | { kind: "forged" }
  | { kind: "unsigned" }
  /** Sent, and the same bytes and headers once more so many milliseconds later: 30 days unless told. */
  | { kind: "replayed"; afterMs?: number }
  /** The clock that stamps it is wrong. */
  | { kind: "skewed"; ms: number }
  /** The product's answer gets lost on its way back, so it is told again. */
  | { kind: "unheard" };

export interface Where {
  /** What it strikes: of `POST /v1/refunds` (calls) or of the event's name (deliveries); everything if not given. */
  of?: string | RegExp;
  /** How many it strikes; without end if not given. */
  times?: number;
  /** 0…1, from the seed. */
  probability?: number;
}

interface Rule<F> extends Where {
  fault: F;
  left: number;
}

/** Trouble on demand. */
export class Trouble<F extends { kind: string }> {
  #rules: Rule<F>[] = [];
  readonly #random: () => number;

  constructor(random: () => number) {
    this.#random = random;
  }

  /** The first rule that fits wins. Returns what takes the rule away again. */
  add(fault: F, where: Where = {}): () => void {
    const rule = { ...where, fault, left: where.times ?? Number.POSITIVE_INFINITY };
    this.#rules.push(rule);
    return () => this.#remove(rule);
  }

  clear() {
    this.#rules = [];
  }

  strike(name: string): F | undefined {
    const rule = this.#rules.find((each) => fits(each, name) && this.#happens(each));
    if (!rule) return undefined;
    if (--rule.left <= 0) this.#remove(rule);
    return rule.fault;
  }

  #happens = ({ probability }: Where) => probability === undefined || this.#random() < probability;

  #remove(rule: Rule<F>) {
    this.#rules = this.#rules.filter((each) => each !== rule);
  }
}

export interface Faults {
  calls: Trouble<CallFault>;
  deliveries: Trouble<DeliveryFault>;
}

export const noFaults = (random: () => number): Faults => ({
  calls: new Trouble(random),
  deliveries: new Trouble(random),
});

const fits = ({ of }: Where, name: string) =>
  of === undefined || (of instanceof RegExp ? of.test(name) : of === name);
