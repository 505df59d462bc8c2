import type { TelegramMessage, TelegramStarTransaction } from "@gramio/types";
import type { Bill } from "./bill.ts";

/** What the bot said to a pre-checkout query, or that it said nothing in time. */
export type CheckoutAnswer = { ok: true } | { ok: false; why: string } | { ok: false; timedOut: true };

export interface Payment {
  charge: string;
  providerCharge: string;
  user: number;
  bill: Bill;
  refunded: boolean;
}

export interface Subscription {
  /** Of its first payment, by which the bot names the whole subscription. */
  charge: string;
  user: number;
  bill: Bill;
  /** Unix time. */
  expiresAt: number;
  state: "active" | "canceled" | "failed";
  endedByBot: boolean;
}

type Where = Pick<TelegramMessage, "message_id"> & { chat: { id: number } };

/** Nobody runs out of Stars unless told. */
const PLENTY = 100_000;
const LINK =
  /^(?:(?:https?:\/\/)?(?:t|telegram)\.me\/(?:\$|invoice\/)|tg:\/\/invoice\/?\?slug=|\$)?([\w-]+)$/i;

/** Telegram's till: what is asked for, what was paid, and who has how many Stars. */
export class Till {
  /** Whether a provider token is one of BotFather's; any is, unless told. */
  takesToken: (token: string) => boolean = () => true;
  readonly payments = new Map<string, Payment>();
  readonly subscriptions = new Map<string, Subscription>();
  /** Oldest first, as the Bot API lists them. */
  readonly transactions: TelegramStarTransaction[] = [];
  readonly #bySlug = new Map<string, Bill>();
  readonly #byMessage = new Map<string, Bill>();
  readonly #open = new Map<string, (answer: CheckoutAnswer) => void>();
  readonly #stars = new Map<number, number>();

  attach(bill: Bill, message: Where) {
    this.#byMessage.set(placeOf(message), bill);
  }

  offer(bill: Bill, slug: string) {
    this.#bySlug.set(slug, bill);
  }

  onMessage = (message: Where): Bill | undefined => this.#byMessage.get(placeOf(message));

  /** Of a link in any of its forms, or of a bare slug. */
  behind(link: string): Bill | undefined {
    return this.#bySlug.get(LINK.exec(link.trim())?.[1] ?? "");
  }

  /** Opens a pre-checkout query; `answered` hears the answer, once. */
  ask(id: string, answered: (answer: CheckoutAnswer) => void) {
    this.#open.set(id, answered);
  }

  /** False when there is no such query, or it has its answer already. */
  answer(id: string, answer: CheckoutAnswer): boolean {
    const answered = this.#open.get(id);
    this.#open.delete(id);
    answered?.(answer);
    return answered !== undefined;
  }

  starsOf = (user: number): number => this.#stars.get(user) ?? PLENTY;

  setStars(user: number, stars: number) {
    this.#stars.set(user, stars);
  }

  /** The bot's own Stars. */
  get balance(): number {
    return this.transactions.reduce((sum, { amount, source }) => (source ? sum + amount : sum - amount), 0);
  }
}

const placeOf = ({ chat, message_id }: Where) => `${chat.id}/${message_id}`;
