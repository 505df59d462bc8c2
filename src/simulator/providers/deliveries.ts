import { DAY } from "../../lib/durations.ts";
import { type Delivery, keep, type ProviderName } from "./events.ts";
import type { Alteration, DeliveryFault, Trouble } from "./faults.ts";
import type { Stage } from "./stage.ts";

export interface Written {
  body: string;
  headers: Record<string, string>;
}

/** How one attempt is to be written. */
export interface Draft {
  /** The time that stands in it. */
  at: Date;
  alteration: Alteration | undefined;
  signed: "well" | "wrong" | "not";
}

export interface Answer {
  status: number;
  body: string;
}

/** What a provider has to tell the product. */
export interface Letter {
  type: string;
  subject: string;
  /** Where to, when not to the webhook's address. */
  url?: string | undefined;
  write: (draft: Draft) => Written;
  /** Hears what came of each attempt; nothing when no answer came. True: it need not be told again. */
  heard: (answer: Answer | undefined) => boolean;
}

interface Turn {
  /** 1 for the first attempt. */
  number: number;
  /** When it should be made, in milliseconds since 1970. */
  due: number;
}

interface Options {
  name: ProviderName;
  stage: Stage;
  faults: Trouble<DeliveryFault>;
  url: () => string | undefined;
  /** Milliseconds between one attempt and the next; nothing after the last. */
  backoff: readonly number[];
  /** Real milliseconds to wait for an answer. */
  patienceMs: number;
}

const REPLAY_MS = 30 * DAY;

/** Tells the product, again and again until it answers well, with whatever goes wrong on the way. */
export class Deliveries {
  /** Every attempt, oldest first. */
  readonly sent: Delivery[] = [];
  readonly #options: Options;
  readonly #underway = new Set<Promise<unknown>>();
  #held: (() => void)[] = [];
  #isOpen = true;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Gives the answer to the first attempt, or nothing when none was made or none came. */
  send(letter: Letter): Promise<Answer | undefined> {
    const fault = this.#options.faults.strike(letter.type);
    const attempt = () => this.#attempt(letter, fault, { number: 1, due: this.#now() });
    const held = this.#held.splice(0);
    const first = this.#begin(letter, fault, attempt);
    if (held.length > 0) void this.#track(first.then(() => held.forEach((each) => void each())));
    return first;
  }

  /** Waits until everything that is due was told and answered. */
  async settle() {
    do {
      for (const each of this.#held.splice(0)) each();
      await Promise.all(this.#underway);
    } while (this.#underway.size > 0 || this.#held.length > 0);
  }

  /** Waits for the answers to what is being told. */
  async told() {
    while (this.#underway.size > 0) await Promise.all(this.#underway);
  }

  #now = () => this.#options.stage.clock.now().getTime();

  get isIdle(): boolean {
    return this.#underway.size === 0 && this.#held.length === 0;
  }

  close() {
    this.#isOpen = false;
  }

  #begin(letter: Letter, fault: DeliveryFault | undefined, attempt: () => Promise<Answer | undefined>) {
    switch (fault?.kind) {
      case "lost":
        letter.heard(undefined);
        return Promise.resolve(undefined);
      case "delayed":
        this.#options.stage.clock.after(fault.ms, () => void attempt());
        return Promise.resolve(undefined);
      case "reordered":
        this.#held.push(() => void attempt());
        return Promise.resolve(undefined);
      case "duplicated": {
        const [first, ...copies] = Array.from({ length: fault.times + 1 }, attempt);
        void copies;
        return first ?? Promise.resolve(undefined);
      }
      default:
        return attempt();
    }
  }

  #attempt(letter: Letter, fault: DeliveryFault | undefined, turn: Turn): Promise<Answer | undefined> {
    const { number } = turn;
    const url = letter.url ?? this.#options.url();
    if (!this.#isOpen || url === undefined) return Promise.resolve(undefined);
    const { name, stage } = this.#options;
    const at = stage.clock.now();
    const { type, subject } = letter;
    const delivery: Delivery = {
      ...{ provider: name, at, type, subject, attempt: number, url },
      ...letter.write(draft(at, fault)),
      ...(fault && { fault: fault.kind }),
    };
    const isUnheard = fault?.kind === "unheard" && number === 1;
    return this.#track(
      this.#post(delivery).then((answer) => {
        const heard = isUnheard ? undefined : answer;
        if (!letter.heard(heard)) this.#again(letter, fault, turn);
        if (fault?.kind === "replayed" && number === 1) this.#replay(delivery, fault.afterMs ?? REPLAY_MS);
        return heard;
      }),
    );
  }

  /** Counts from when this attempt was due: a clock that jumps over several of them gets them all. */
  #again(letter: Letter, fault: DeliveryFault | undefined, { number, due }: Turn) {
    const wait = this.#options.backoff[number - 1];
    if (wait === undefined) return;
    const next = { number: number + 1, due: due + wait };
    const left = next.due - this.#now();
    const attempt = () => void this.#attempt(letter, fault, next);
    if (left <= 0) attempt();
    else this.#options.stage.clock.after(left, attempt);
  }

  #replay({ status: _, answer: _a, error: _e, ...delivery }: Delivery, ms: number) {
    const { clock } = this.#options.stage;
    clock.after(ms, () => void this.#track(this.#post({ ...delivery, at: clock.now() })));
  }

  async #post(delivery: Delivery): Promise<Answer | undefined> {
    keep(this.sent, delivery);
    const { url, headers, body } = delivery;
    try {
      const signal = AbortSignal.timeout(this.#options.patienceMs);
      const response = await fetch(url, { method: "POST", headers, body, signal, redirect: "manual" });
      const answer = { status: response.status, body: await response.text() };
      Object.assign(delivery, { status: answer.status, answer: answer.body });
      return answer;
    } catch (error) {
      delivery.error = error instanceof Error ? error.name : String(error);
      return undefined;
    } finally {
      this.#options.stage.tell({ kind: "sent", delivery });
    }
  }

  #track<T>(work: Promise<T>): Promise<T> {
    this.#underway.add(work);
    return work.finally(() => this.#underway.delete(work));
  }
}

/** Any 2xx. */
export const isWell = (answer: Answer | undefined): boolean =>
  answer !== undefined && answer.status >= 200 && answer.status < 300;

function draft(at: Date, fault: DeliveryFault | undefined): Draft {
  return {
    at: fault?.kind === "skewed" ? new Date(at.getTime() + fault.ms) : at,
    alteration: fault?.kind === "altered" ? fault : undefined,
    signed: fault?.kind === "forged" ? "wrong" : fault?.kind === "unsigned" ? "not" : "well",
  };
}

/** A body that is signed in a header: an alteration stands in it before the signature, or comes after. */
export function sealed(
  { alteration, signed }: Draft,
  text: (alteration: Alteration | undefined) => string,
  sign: (body: string) => Record<string, string>,
): Written {
  const body = text(alteration);
  const signedBody = alteration && !alteration.signed ? text(undefined) : body;
  const headers = signed === "not" ? {} : sign(signedBody);
  return { body, headers: { "content-type": "application/json", ...headers } };
}
