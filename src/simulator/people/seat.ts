import type { TelegramInlineKeyboardButton, TelegramKeyboardButton, TelegramMessage } from "@gramio/types";
import { systemClock } from "../../lib/clock.ts";
import { picture } from "../pictures.ts";
import type { Resident, Room } from "../world.ts";
import * as deeds from "./deeds.ts";
import { newestPayable, type Payable, type PaymentResult, pay } from "./paying.ts";
import { fits, inlineButtons, labelOf, matching, readOut } from "./screen.ts";
import { acknowledged, type Stage } from "./stage.ts";

/** As the phones of people make them. */
const MEDIA = {
  video: { ending: ".mp4", mime: "video/mp4" },
  audio: { ending: ".mp3", mime: "audio/mpeg" },
  voice: { ending: ".ogg", mime: "audio/ogg" },
  animation: { ending: ".mp4", mime: "video/mp4" },
  video_note: { ending: ".mp4", mime: "video/mp4" },
} as const;

/** Somebody in a chat: what they do there, and what they see. A deed resolves when the bot has heard it and settled. */
export class Seat {
  protected readonly stage: Stage;
  readonly #place: deeds.Place;

  constructor(stage: Stage, resident: Resident, room: Room, thread?: number) {
    this.stage = stage;
    this.#place = { person: resident, room, thread };
  }

  /** `entities` are what one marks in it: bold letters, a link behind a word. */
  async says(text: string, how: Parameters<typeof deeds.say>[3] = {}): Promise<TelegramMessage> {
    return this.done(deeds.say(this.stage.backend, this.#place, text, how));
  }

  /** Presses the newest button with this label, under a message or in place of the keyboard. */
  async taps(label: string | RegExp): Promise<void> {
    for (const message of this.messages.toReversed()) {
      const button = matching(inlineButtons(message), label);
      if (button) return this.#press(message, button);
    }
    const key = matching(this.#keys, label);
    if (!key) throw new deeds.Impossible(`${this.#name} sees no button "${label}", but\n${this.#visible()}`);
    await (key.request_contact ? this.sharesContact() : this.says(key.text));
  }

  /** Presses a button of one message, also of an old one. */
  async tapsOn(message_id: number, label: string | RegExp): Promise<void> {
    const message = this.#place.room.messages.get(message_id);
    const button = message && matching(inlineButtons(message), label);
    if (!message || !button) throw new deeds.Impossible(`message ${message_id} has no button "${label}"`);
    await this.#press(message, button);
  }

  /** Sends callback data that no button has, as a changed client can for any message that is there. */
  async forgesTap(data: string, message_id = this.messages.at(-1)?.message_id ?? 0): Promise<void> {
    await this.done(deeds.tap(this.stage.backend, this.#place, message_id, data, { forged: true }));
  }

  async #checksOut(what?: Payable, manner?: { abandons: boolean }): Promise<PaymentResult> {
    const { backend } = this.stage;
    const payable = what ?? newestPayable(backend, this.messages);
    if (!payable) throw new deeds.Impossible(`${this.#name} sees no invoice, but\n${this.#visible()}`);
    return this.done(await pay(backend, this.#place, payable, manner));
  }

  async #press(message: TelegramMessage, button: TelegramInlineKeyboardButton) {
    const { message_id } = message;
    const isLink = button.url !== undefined && this.stage.backend.till.behind(button.url) !== undefined;
    if (button.pay || isLink) return void (await this.#checksOut(button.url ?? message));
    if (button.callback_data === undefined)
      throw new deeds.Impossible(`"${button.text}" tells the bot nothing: ${JSON.stringify(button)}`);
    await this.done(deeds.tap(this.stage.backend, this.#place, message_id, button.callback_data));
  }

  async sharesContact(of?: { id: number }): Promise<TelegramMessage> {
    const { backend } = this.stage;
    return this.done(deeds.shareContact(backend, this.#place, of && backend.world.resident(of.id)));
  }

  /** A name stands for a picture of that name. */
  async sendsPhoto(
    photo: Uint8Array<ArrayBuffer> | string = "photo",
    caption?: string,
  ): Promise<TelegramMessage> {
    return this.done(deeds.sharePhoto(this.stage.backend, this.#place, photoUpload(photo), caption));
  }

  /** Several pictures in one go, as bytes or by name: messages of one media group, each an update of its own. */
  async sendsAlbum(
    photos: (Uint8Array<ArrayBuffer> | string)[],
    caption?: string,
  ): Promise<TelegramMessage[]> {
    const sent = deeds.shareAlbum(this.stage.backend, this.#place, photos.map(photoUpload), caption);
    const messages: TelegramMessage[] = [];
    for (const one of sent) messages.push(await this.done(one));
    return messages;
  }

  /**
   * Presses Pay of the newest invoice here, or of the one given: a message from any chat, an invoice link, or its slug.
   * Resolves when the bot has heard of the payment and settled, or when it came to nothing.
   */
  async pays(what?: Payable): Promise<PaymentResult> {
    return this.#checksOut(what);
  }

  /** The bot agrees to the payment, but then it does not come about. */
  async refusesAfterCheckout(what?: Payable): Promise<PaymentResult> {
    return this.#checksOut(what, { abandons: true });
  }

  async sendsFile(
    bytes: Uint8Array<ArrayBuffer> | string,
    name = "file.txt",
    mime = "text/plain",
    caption?: string,
  ) {
    const upload = { bytes: typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes, name, mime };
    return this.done(
      deeds.shareFile(this.stage.backend, this.#place, upload, { ...(caption && { caption }) }),
    );
  }

  /** A name stands for a file of that name. */
  async sendsMedia(kind: keyof typeof MEDIA, name: string = kind, caption = ""): Promise<TelegramMessage> {
    const upload = {
      bytes: new TextEncoder().encode(name),
      name: `${name}${MEDIA[kind].ending}`,
      mime: MEDIA[kind].mime,
    };
    return this.done(deeds.shareFile(this.stage.backend, this.#place, upload, { caption, kind }));
  }

  /** Changes the newest own message, or the one of this id. */
  async edits(text: string, message_id?: number): Promise<TelegramMessage> {
    const { person, room } = this.#place;
    const own = [...room.messages.values()].findLast(({ from }) => from?.id === person.id);
    return this.done(deeds.edit(this.stage.backend, this.#place, message_id ?? own?.message_id ?? 0, text));
  }

  /** What `says` would send, as an update that is not sent: to be delivered by hand. */
  drafts(text: string) {
    const { backend } = this.stage;
    const { person, room } = this.#place;
    const { world, updates } = backend;
    const head = {
      message_id: world.nextMessageId(room),
      from: world.user(person.id),
      chat: world.chat(room),
    };
    const isCommand = /^\/\w+/.exec(text)?.[0];
    const entities = isCommand && [{ type: "bot_command" as const, offset: 0, length: isCommand.length }];
    return {
      update_id: updates.takeId(),
      message: { ...head, date: backend.now(), text, ...(entities && { entities }) },
    };
  }

  /** The messages of the bot here that are still there, oldest first. */
  get messages(): TelegramMessage[] {
    const { bot } = this.stage.backend.world;
    const { room, thread } = this.#place;
    return [...room.messages.values()].filter(
      ({ from, message_thread_id }) => from?.id === bot.id && (!thread || message_thread_id === thread),
    );
  }

  /** The newest message of the bot with its buttons, as one would read it out. */
  get screen(): string {
    const newest = this.messages.at(-1);
    return newest ? readOut(newest) : "";
  }

  get buttons(): string[] {
    const newest = this.messages.at(-1);
    return newest ? inlineButtons(newest).map(({ text }) => text) : [];
  }

  /** The labels of the reply keyboard, if one is shown. */
  get keyboard(): string[] {
    return this.#keys.map(({ text }) => text);
  }

  sees = (pattern: RegExp | string): boolean => fits(this.screen, pattern);

  /** Every message of the bot that fits and is still there. */
  heard = (pattern: RegExp | string): TelegramMessage[] =>
    this.messages.filter((message) => fits(readOut(message), pattern));

  /** For a bot in another process: resolves with the screen as soon as it fits. */
  async waitsFor(pattern: RegExp | string, timeoutMs = 5000): Promise<string> {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    const look = () => this.sees(pattern) && resolve(this.screen);
    const forget = this.stage.backend.events.listen(look);
    const giveUp = () =>
      reject(new Error(`${this.#name} waited ${timeoutMs} ms for ${pattern}, but sees\n${this.#visible()}`));
    const cancel = systemClock.after(timeoutMs, giveUp);
    look();
    return promise.finally(() => {
      forget();
      cancel();
    });
  }

  protected async done<T>({ what, told }: deeds.Done<T>): Promise<T> {
    await acknowledged(this.stage, told, `what ${this.#name} did`);
    return what;
  }

  get #keys(): TelegramKeyboardButton[] {
    const { person, room } = this.#place;
    const rows = room.keyboards.get(person.id)?.keyboard ?? [];
    return rows.flat().map((button) => (typeof button === "string" ? { text: labelOf(button) } : button));
  }

  get #name(): string {
    return this.#place.person.first_name;
  }

  #visible(): string {
    const keys = this.keyboard.map((label) => `(${label})`).join(" ");
    return [...this.messages.slice(-3).map(readOut), keys].filter(Boolean).join("\n---\n") || "nothing";
  }
}

function photoUpload(photo: Uint8Array<ArrayBuffer> | string) {
  const bytes = typeof photo === "string" ? picture(photo) : photo;
  return { bytes, name: "photo.jpg", mime: "image/jpeg" };
}
