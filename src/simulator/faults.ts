import type { ErrorParameters } from "./errors.ts";

/** What goes wrong with a call. */
export type Fault =
  /** 429; nothing happened. */
  | { kind: "tooMany"; retryAfter: number }
  /** A 5xx with a page of HTML from some proxy; nothing happened. */
  | { kind: "down"; code?: 500 | 502 | 503 | 504 }
  | { kind: "blocked" }
  | { kind: "noChat" }
  | { kind: "moved"; to: number }
  | { kind: "error"; code: number; description: string; parameters?: ErrorParameters }
  /** The connection breaks before anything happened. */
  | { kind: "cut" }
  /** It happened, then the connection breaks. */
  | { kind: "lost" }
  /** It happened, and the answer is not JSON. */
  | { kind: "garbled" }
  /** It happens, and the answer takes its time (real milliseconds). */
  | { kind: "slow"; ms: number };

export interface Where {
  /** A name, several, or a pattern of names; every method but getUpdates if not given. */
  method?: string | readonly string[] | RegExp;
  chat?: number;
  /** How many calls it hits; without end if not given. */
  times?: number;
  /** 0…1, of the calls that fit; from the simulator's seed. */
  probability?: number;
}

interface Rule extends Where {
  fault: Fault;
  left: number;
}

/** Trouble on demand. */
export class Faults {
  #rules: Rule[] = [];
  readonly #random: () => number;

  constructor(random: () => number) {
    this.#random = random;
  }

  /** The first rule that fits a call wins. Returns what takes the rule away again. */
  add(fault: Fault, where: Where = {}): () => void {
    const rule = { ...where, fault, left: where.times ?? Number.POSITIVE_INFINITY };
    this.#rules.push(rule);
    return () => this.#remove(rule);
  }

  clear() {
    this.#rules = [];
  }

  strike(method: string, chat: number | undefined): Fault | undefined {
    const rule = this.#rules.find((each) => fits(each, method, chat) && this.#happens(each));
    if (!rule) return undefined;
    if (--rule.left <= 0) this.#remove(rule);
    return rule.fault;
  }

  #happens = ({ probability }: Rule) => probability === undefined || this.#random() < probability;

  #remove(rule: Rule) {
    this.#rules = this.#rules.filter((each) => each !== rule);
  }
}

function fits({ method, chat }: Rule, called: string, where: number | undefined): boolean {
  if (chat !== undefined && chat !== where) return false;
  if (method === undefined) return called !== "getUpdates";
  if (method instanceof RegExp) return method.test(called);
  return typeof method === "string" ? method === called : method.includes(called);
}
