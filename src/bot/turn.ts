import { AsyncLocalStorage } from "node:async_hooks";
import type { TelegramCallbackQuery, TelegramMessage, TelegramUpdate, TelegramUser } from "@gramio/types";
import type { Tx } from "../db/db.ts";
import type { Cache } from "../lib/cache.ts";
import type { Settings } from "../settings/settings.ts";
import type { OutboxRow } from "./lanes.ts";
import { type Call, type Notice, notify, queue } from "./outbox.ts";
import type { Person } from "./person.ts";
import type { Translator } from "./texts.ts";
import { textParams, type View } from "./view.ts";

/** Telegram forgets a button press after this long; answering later is an error. */
const ANSWERABLE_MS = 15_000;

/** Draws the main menu, with other words above it when there are some: the feature that has it knows how. */
export type Home = (turn: Turn, words?: string) => Promise<View>;

/** What all turns of the product share. */
export interface Shared {
  now: Date;
  /** Telegram ids of the owner and the administrators. */
  staff: readonly number[];
  settings: Settings;
  cache: Cache;
  home: Home;
}

/** One update being heard: who, where, when, and what it has said so far. Lives as long as its transaction. */
export class Turn {
  readonly tx: Tx;
  readonly update: TelegramUpdate;
  readonly now: Date;
  readonly from: TelegramUser | undefined;
  readonly message: TelegramMessage | undefined;
  readonly press: TelegramCallbackQuery | undefined;
  readonly chatId: number | undefined;
  readonly settings: Settings;
  readonly staff: readonly number[];
  readonly cache: Cache;
  person!: Person;
  t!: Translator;
  /** What to do once it is committed, such as reading a changed setting anew. */
  readonly afterwards: (() => unknown)[] = [];
  /** The calls it has queued, for the sender to take over once they are committed. */
  readonly queued: OutboxRow[] = [];
  /** Whether a handler took it up; what nobody takes up is kept. */
  taken = false;
  #toast: { text?: string; show_alert?: boolean } = {};
  /** Something was shown already: what follows comes below it, as a message of its own. */
  #hasShown = false;
  readonly #home: Home;

  constructor(tx: Tx, update: TelegramUpdate, { now, settings, cache, staff, home }: Shared) {
    this.tx = tx;
    this.update = update;
    this.now = now;
    this.settings = settings;
    this.staff = staff;
    this.cache = cache;
    this.#home = home;
    this.press = update.callback_query;
    this.message = update.message ?? update.edited_message;
    const heard =
      this.message ?? this.press ?? update.my_chat_member ?? update.pre_checkout_query ?? update.inline_query;
    this.from = isWhole(heard?.from?.id) ? heard?.from : undefined;
    const chatId = (this.message ?? this.press?.message ?? update.my_chat_member)?.chat?.id;
    this.chatId = isWhole(chatId) ? chatId : undefined;
  }

  get isPrivate(): boolean {
    return this.chatId !== undefined && this.chatId === this.from?.id;
  }

  /** Answers on the screen the person is looking at: in place after a tap, as a new message after words. */
  async show(view: View, options: { anew?: boolean } = {}): Promise<void> {
    this.taken = true;
    if (this.chatId === undefined) return;
    const seen = this.message ?? this.#screen;
    const thread = seen?.is_topic_message ? seen.message_thread_id : undefined;
    const message_id = options.anew || view.keyboard ? undefined : this.#editable();
    await this.#queue({
      chatId: this.chatId,
      method: message_id ? "editMessageText" : "sendMessage",
      params: {
        chat_id: this.chatId,
        ...textParams(view),
        ...(message_id && { message_id }),
        ...(!message_id && thread && { message_thread_id: thread }),
      },
      priority: "reply",
    });
    this.#hasShown = true;
  }

  homeView(words?: string): Promise<View> {
    return this.#home(this, words);
  }

  /** How somebody comes out of anything: to the main menu. */
  async home(words?: string): Promise<void> {
    await this.show(await this.homeView(words));
  }

  /** A short note over the screen after a tap (at most 200 characters); an alert must be closed by hand. */
  toast(text: string, options: { alert?: boolean } = {}): void {
    this.taken = true;
    this.#toast = { text: text.slice(0, 200), ...(options.alert && { show_alert: true }) };
  }

  async notify(chatId: number, view: View, options?: Notice): Promise<void> {
    const row = await notify(this.tx, chatId, view, this.now, options);
    if (row) this.queued.push(row);
  }

  /** Every press is answered exactly once, by the kernel. */
  async answerPress(): Promise<void> {
    if (!this.press) return;
    await this.#queue({
      method: "answerCallbackQuery",
      params: { callback_query_id: this.press.id, ...this.#toast },
      priority: "answer",
      expiresAt: new Date(this.now.getTime() + ANSWERABLE_MS),
    });
  }

  async #queue(call: Call): Promise<void> {
    const row = await queue(this.tx, call, this.now);
    if (row) this.queued.push(row);
  }

  /** The message whose button was tapped; of one that is too old Telegram tells only its number, and date 0. */
  get #screen(): TelegramMessage | undefined {
    const message = this.press?.message;
    return message && message.date !== 0 && "from" in message ? message : undefined;
  }

  #editable(): number | undefined {
    return this.#hasShown || !this.#screen?.text ? undefined : this.#screen.message_id;
  }
}

/** An update is a claim like everything from outside. */
const isWhole = (id: unknown): id is number => Number.isSafeInteger(id);

const turns = new WeakMap<object, Turn>();
const inside = new AsyncLocalStorage<true>();

/** Runs `work` where reaching for the network is an error: inside a turn. */
export const insideTurn = <T>(work: () => Promise<T>): Promise<T> => inside.run(true, work);

/** Throws when called inside a turn: other turns wait for its transaction, so it must not wait for anybody. */
export function refuseInsideTurn(what: string): void {
  if (inside.getStore()) throw new Error(`${what} inside a turn: queue it, or make it a task`);
}

let guarded = false;

/** From now on, `fetch` refuses to work inside a turn, whoever calls it. */
export function guardFetch(): void {
  if (guarded) return;
  guarded = true;
  const unguarded = globalThis.fetch;
  const guard = async (...args: Parameters<typeof fetch>) => {
    refuseInsideTurn("fetch");
    return unguarded(...args);
  };
  globalThis.fetch = Object.assign(guard, { preconnect: unguarded.preconnect });
}

export const remember = (turn: Turn): void => void turns.set(turn.update, turn);

/** The turn that an update, as GramIO's contexts carry it, is heard in. */
export function turnOf(update: object | undefined): Turn {
  const turn = update && turns.get(update);
  if (!turn) throw new Error("this update is not heard in a turn");
  return turn;
}
