import type { Person, Simulator } from "../../../src/simulator/index.ts";

/** A message that the product has to send or edit because of a deed, once. */
export interface Reply {
  method: "sendMessage" | "editMessageText";
  text: RegExp;
}

const PATIENCE_MS = 60_000;
/** Letters that no folding touches: a number written in them is a Persian name. */
const LETTERS = [..."بپتجدرزسشفقلمنوه"];

const sent = (text: RegExp): Reply => ({ method: "sendMessage", text });
const edited = (text: RegExp): Reply => ({ method: "editMessageText", text });

const nameOf = (number: number) =>
  [...number.toString(16).padStart(4, "0")].map((digit) => LETTERS[Number.parseInt(digit, 16)]).join("");

/** Without the isolates around what is filled into a sentence. */
export const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, "");

/** Somebody who registers and then changes the own first name again and again, every time to another one. */
export class Life {
  /** What they have to be told, in this order and nothing else. */
  readonly replies: Reply[] = [];
  readonly person: Person;
  edits = 0;
  name: string;
  readonly #telegram: Simulator;
  readonly #number: number;

  constructor(telegram: Simulator, number: number) {
    this.#telegram = telegram;
    this.person = telegram.person({ first_name: `Ali ${number}`, language_code: "en" });
    this.#number = number;
    this.name = nameOf(number);
  }

  async goesOn(until: () => boolean): Promise<void> {
    await this.#registers();
    while (!until()) await this.#changesName();
  }

  async #registers() {
    await this.#says("/start", sent(/Hello/));
    await this.#taps("Register", { on: /Hello/, reply: edited(/Step 1 of 7/) });
    await this.#says(this.name, sent(/Step 2 of 7/));
    await this.#says("رضایی", sent(/Step 3 of 7/));
    await this.#taps("11th", { on: /Step 3 of 7/, reply: edited(/Step 4 of 7/) });
    await this.#taps("Mathematics", { on: /Step 4 of 7/, reply: edited(/Step 5 of 7/) });
    await this.#says("خراسان رضوی", sent(/Step 6 of 7/));
    await this.#says("مشهد", sent(/Step 7 of 7/));
    await this.#says(`0912${String(1_000_000 + this.#number)}`, sent(/Noted/), sent(/Is everything right/));
    await this.#taps("Yes, register me", { on: /Is everything right/, reply: edited(/You are registered/) });
  }

  async #changesName() {
    const profile = new RegExp(`Your profile[\\s\\S]*${this.name}`);
    await this.#says("/profile", sent(profile));
    await this.#taps("First name", { on: profile, reply: edited(/What is your first name/) });
    this.name = nameOf(this.#number + 256 * (this.edits + 1));
    await this.#says(this.name, sent(new RegExp(`Saved[\\s\\S]*${this.name}`)));
    this.edits++;
  }

  async #says(text: string, ...replies: Reply[]) {
    this.replies.push(...replies);
    await this.person.says(text);
  }

  async #taps(label: string, { on, reply }: { on: RegExp; reply: Reply }) {
    const screen = await this.#finds(on);
    this.replies.push(reply);
    await this.person.tapsOn(screen, label);
  }

  /** The first message that fits: one that came twice is not the newest, so it is looked for among all. */
  async #finds(pattern: RegExp): Promise<number> {
    const { promise, resolve, reject } = Promise.withResolvers<number>();
    const look = () => {
      const found = this.person.messages.find(({ text = "" }) => pattern.test(plain(text)));
      if (found) resolve(found.message_id);
    };
    const forget = this.#telegram.backend.events.listen((event) => {
      if ((event.type === "message" || event.type === "edit") && event.chat_id === this.person.id) look();
    });
    const giveUp = () => reject(new Error(`${this.name} never saw ${pattern}, but\n${this.person.screen}`));
    const timer = setTimeout(giveUp, PATIENCE_MS);
    look();
    return promise.finally(() => {
      clearTimeout(timer);
      forget();
    });
  }
}
