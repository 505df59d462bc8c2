import type { Call } from "../../../src/simulator/index.ts";

type Made = Pick<Call, "method" | "params">;

const TOLD = new Set(["sendMessage", "editMessageText", "answerCallbackQuery"]);
const SHOWN = new Set(["sendMessage", "editMessageText"]);

/** A call that came out of the outbox; no two rows of this load are alike, so this names the row. */
export const isTold = ({ method }: Made) => TOLD.has(method);

export function keyOf({ method, params }: Made): string {
  const { callback_query_id, chat_id, message_id = "", text } = params;
  if (callback_query_id) return `${method} ${callback_query_id}`;
  return `${method} ${chat_id} ${message_id} ${text}`;
}

/** What a person was shown, without what came twice. */
export function shownTo(person: number, calls: readonly Call[]): Call[] {
  const known = new Set<string>();
  return calls.filter((call) => {
    if (!SHOWN.has(call.method) || Number(call.params.chat_id) !== person) return false;
    const key = keyOf(call);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** How often calls came again, by their reason. */
export interface Repeats {
  /** The answer was cut off on purpose. */
  afterLostAnswer: number;
  /** Killed after the Bot API had done it and before that was committed. */
  afterKill: number;
}

interface Last {
  life: number;
  wasLost: boolean;
  at: number;
}

/** Follows calls through the lives of a process. A call that comes again without a good reason is held against it. */
export class Recount {
  readonly repeats: Repeats = { afterLostAnswer: 0, afterKill: 0 };
  readonly unexplained: string[] = [];
  readonly #last = new Map<string, Last>();
  #life = 0;
  #left: ReadonlySet<string> = new Set();
  #counted = 0;

  /** Takes in the calls of the life that has ended; `left` is what its outbox holds now. */
  lifeEnds(calls: readonly Call[], left: ReadonlySet<string>): void {
    for (const call of calls.slice(this.#counted)) if (isTold(call)) this.#take(call);
    this.#counted = calls.length;
    this.#left = left;
    this.#life++;
  }

  /** Calls that were made and still stand in the outbox: only they can come again. */
  get inDoubt(): string[] {
    return [...this.#left].filter((key) => this.#last.has(key));
  }

  /** When the oldest of them was made in the life that has ended, leaving out those whose answer was cut off. */
  get oldestDoubt(): number | undefined {
    const latest = this.inDoubt.flatMap((key) => this.#last.get(key) ?? []);
    const own = latest.filter(({ life, wasLost }) => life === this.#life - 1 && !wasLost);
    return own.length > 0 ? Math.min(...own.map(({ at }) => at)) : undefined;
  }

  get made(): number {
    return this.#last.size;
  }

  #take(call: Call) {
    const key = keyOf(call);
    const before = this.#last.get(key);
    this.#last.set(key, { life: this.#life, wasLost: call.fault === "lost", at: call.at.getTime() });
    if (!before) return;
    if (before.wasLost) this.repeats.afterLostAnswer++;
    else if (before.life < this.#life && this.#left.has(key)) this.repeats.afterKill++;
    else this.unexplained.push(key);
  }
}
