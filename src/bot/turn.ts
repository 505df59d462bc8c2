import type { TelegramCallbackQuery, TelegramMessage, TelegramUpdate, TelegramUser } from "@gramio/types";
import type { Tx } from "../db/db.ts";
import type { Feature } from "../feature.ts";
import { beginning } from "../lib/cut.ts";
import type { Language } from "../texts/languages.ts";
import type { Translator } from "../texts/texts.ts";
import { Act } from "../turn/act.ts";
import type { House } from "../turn/house.ts";
import type { Call, Method } from "../turn/outbox.ts";
import type { Person } from "./person.ts";
import { offer, withdraw } from "./scene-state.ts";
import { withoutShut } from "./shut.ts";
import { editing, isMedia, sending, type View } from "./view.ts";

/** Telegram forgets a button press after this long; answering later is an error. */
const ANSWERABLE_MS = 15_000;
const LONGEST_TOAST = 200;
/** What a message carries that its sender has not written; the last four as Bot API servers before 7.0 tell it. */
const SECOND_HAND = [
  ...["forward_origin", "is_automatic_forward", "via_bot", "sender_business_bot"],
  ...["forward_date", "forward_from", "forward_from_chat", "forward_sender_name"],
];

/** Draws the main menu, with other words above it when there are some: the feature that has it knows how. */
export type Home = (turn: Turn, words?: string) => Promise<View>;

/** What only screens need: the main menu, and all that the product consists of. */
export interface Stage {
  home: Home;
  features: readonly Feature[];
}

/** One update being heard: who, where, when, and what it has said so far. Lives as long as its transaction. */
export class Turn extends Act {
  readonly update: TelegramUpdate;
  readonly from: TelegramUser | undefined;
  readonly message: TelegramMessage | undefined;
  readonly press: TelegramCallbackQuery | undefined;
  readonly chatId: number | undefined;
  person!: Person;
  t!: Translator;
  /** Whether a handler took it up; what nobody takes up is kept. */
  taken = false;
  /** What stands behind the command. */
  args = "";
  #isIgnored = false;
  #toast: { text?: string; show_alert?: boolean } = {};
  /** Something was shown already: what follows comes below it, as a message of its own. */
  #hasShown = false;
  #first = "";
  readonly #stage: Stage;

  constructor(tx: Tx, update: TelegramUpdate, house: House, stage: Stage) {
    super(tx, house);
    this.update = update;
    this.#stage = stage;
    this.press = update.callback_query;
    this.message = update.message ?? update.edited_message;
    const heard =
      this.message ?? this.press ?? update.my_chat_member ?? update.pre_checkout_query ?? update.inline_query;
    const from = payee(update) ?? heard?.from ?? update.subscription?.user;
    this.from = isWhole(from?.id) ? from : undefined;
    const chatId = (this.message ?? this.press?.message ?? update.my_chat_member)?.chat?.id;
    this.chatId = isWhole(chatId) ? chatId : undefined;
  }

  /** Whether we know who speaks: another bot, and who is overheard in a group, stay strangers. */
  get isMet(): boolean {
    return this.person !== undefined;
  }

  /** Forwarded, or sent through another bot: these are not the words of who sends them. */
  get isPassedOn(): boolean {
    const message: object = this.message ?? {};
    return SECOND_HAND.some((name) => name in message);
  }

  get isPrivate(): boolean {
    return this.chatId !== undefined && this.chatId === this.from?.id;
  }

  /**
   * Answers on the screen the person is looking at: in place after a tap, as a new message after words. `language` is
   * that of a view which others read as well.
   */
  async show(shown: View, options: { anew?: boolean; language?: Language } = {}): Promise<void> {
    const { language = this.t.language } = options;
    this.taken = true;
    const view = withoutShut(this.features, this.settings, this.#withFirst(shown));
    if (this.chatId === undefined) return;
    const seen = this.message ?? this.#screen;
    const thread = seen?.is_topic_message ? seen.message_thread_id : undefined;
    const old = options.anew || view.keyboard ? undefined : this.#replaceable();
    const isInPlace = old !== undefined && (old.text !== undefined || isMedia(view));
    if (old && !isInPlace) await this.#reply("deleteMessage", { message_id: old.message_id });
    const { method, params } = (isInPlace ? editing : sending)(view, language);
    await this.#reply(method, {
      ...params,
      ...(isInPlace && { message_id: old.message_id }),
      ...(!isInPlace && thread && { message_thread_id: thread }),
    });
    this.#hasShown = true;
    if (view.hears) await this.#offer(view.hears);
    // No text comes by a form that is offered: it hears it, or steps aside.
    else if (this.message?.text === undefined) await withdraw(this);
  }

  async #offer({ form, known }: NonNullable<View["hears"]>): Promise<void> {
    const scene = this.features.flatMap(({ forms = [] }) => forms).find(({ name }) => name === form);
    if (!scene) throw new Error(`there is no form ${form}`);
    await offer(this, scene, known);
  }

  /** Stands above what is shown next, unless that says it itself. */
  sayFirst(words: string): void {
    this.#first = words;
  }

  #withFirst(view: View): View {
    const first = this.#first;
    this.#first = "";
    return view.text.startsWith(first) ? view : { ...view, text: `${first}\n\n${view.text}` };
  }

  get features() {
    return this.#stage.features;
  }

  homeScreen(words?: string): Promise<View> {
    return this.#stage.home(this, words);
  }

  /** How somebody comes out of anything: to the main menu. */
  async home(words?: string): Promise<void> {
    await this.show(await this.homeScreen(words));
  }

  /** A short note over the screen after a tap (at most 200 characters); an alert must be closed by hand. */
  toast(text: string, options: { alert?: boolean } = {}): void {
    this.taken = true;
    this.#toast = { text: beginning(text, LONGEST_TOAST), ...(options.alert && { show_alert: true }) };
  }

  /** The same, unless something is said already. */
  hint(text: string): void {
    if (this.#toast.text === undefined) this.toast(text);
  }

  /** Not even their press is answered. */
  ignore(): void {
    this.#isIgnored = true;
  }

  /** Every press is answered exactly once, by the kernel. */
  async answerPress(): Promise<void> {
    if (!this.press || this.#isIgnored) return;
    await this.call({
      method: "answerCallbackQuery",
      params: { callback_query_id: this.press.id, ...this.#toast },
      priority: "answer",
      expiresAt: new Date(this.now.getTime() + ANSWERABLE_MS),
    });
  }

  /** The message whose button was tapped; of one that is too old Telegram tells only its number, and date 0. */
  get #screen(): TelegramMessage | undefined {
    const message = this.press?.message;
    return message && message.date !== 0 && "from" in message ? message : undefined;
  }

  async #reply(method: Method, params: Record<string, unknown>): Promise<void> {
    const chatId = this.chatId;
    // Safe: what a view looks like has just the parameters of its method.
    await this.call({ chatId, method, params: { chat_id: chatId, ...params }, priority: "reply" } as Call);
  }

  /** The screen that was tapped, while nothing stands below it and it is one that a view can look like. */
  #replaceable(): TelegramMessage | undefined {
    const seen = this.#hasShown ? undefined : this.#screen;
    return seen?.text || seen?.photo || seen?.document ? seen : undefined;
  }
}

/** Money that went back is about whom the chat is with, whoever Telegram names as the sender of that message. */
function payee({ message }: TelegramUpdate): TelegramUser | undefined {
  if (!message?.refunded_payment || message.chat?.type !== "private") return undefined;
  const { id, first_name = "", username } = message.chat;
  return { id, is_bot: false, first_name, ...(username && { username }), ...languageOf(message.from) };
}

const languageOf = (user: TelegramUser | undefined) =>
  user?.language_code ? { language_code: user.language_code } : {};

/** An update is a claim like everything from outside. */
const isWhole = (id: unknown): id is number => Number.isSafeInteger(id);
