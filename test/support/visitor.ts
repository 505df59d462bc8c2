import type { Demo } from "../../src/demo/demo.ts";
import { until } from "./until.ts";

/** A message as the page is told of it. */
export interface Seen {
  message_id: number;
  /** The bot's. */
  mine: boolean;
  reply_markup?: { inline_keyboard: { text: string; callback_data?: string }[][] };
}

const PATIENCE_MS = 60_000;

/** Somebody at the demo, through what its page asks for. Everything waits for the bot's answer. */
export class Visitor {
  readonly id: number;
  readonly #demo: Demo;

  constructor(demo: Demo, id: number) {
    this.#demo = demo;
    this.id = id;
  }

  /** Whoever has this role, the `nth` of them. */
  static async of(demo: Demo, role: string, nth = 0): Promise<Visitor | undefined> {
    const response = await fetch(new URL("/sim/world", demo.address));
    const { people }: { people: { id: number; role: string }[] } = await response.json();
    const found = people.filter((person) => person.role === role)[nth];
    return found && new Visitor(demo, found.id);
  }

  says = (text: string) => this.#does({ do: "say", text });
  sharesContact = () => this.#does({ do: "contact" });
  sendsPhoto = (bytes: Uint8Array<ArrayBuffer>) => this.#does({ do: "photo", data: bytes.toBase64() });

  /** The newest button with these words in it, or the one so many places from the first of the newest message. */
  async taps(label: string | number) {
    const buttons = (await this.#heard()).map(({ message_id, reply_markup }) =>
      (reply_markup?.inline_keyboard ?? []).flat().map((button) => ({ ...button, message_id })),
    );
    const [newest = []] = buttons;
    const button =
      typeof label === "number" ? newest[label] : buttons.flat().find(({ text }) => text.includes(label));
    if (!button?.callback_data)
      throw new Error(`there is no button ${label} among ${buttons.flat().map(({ text }) => text)}`);
    await this.#does({ do: "tap", message_id: button.message_id, data: button.callback_data });
  }

  /** What the bot has said, newest first. */
  async #heard(): Promise<Seen[]> {
    const place = `/sim/chats/${this.id}/messages?as=${this.id}`;
    const { messages }: { messages: Seen[] } = await (await fetch(new URL(place, this.#demo.address))).json();
    return messages.filter(({ mine }) => mine).toReversed();
  }

  async #does(deed: object) {
    const said = async () => JSON.stringify(await this.#heard());
    const before = await said();
    const body = JSON.stringify({ as: this.id, chat: this.id, ...deed });
    const response = await fetch(new URL("/sim/act", this.#demo.address), { method: "POST", body });
    if (!response.ok) throw new Error(await response.text());
    const giveUp = performance.now() + PATIENCE_MS;
    await until(async () => {
      if (performance.now() > giveUp)
        throw new Error(`nothing came of ${body}, after ${before.slice(0, 600)}`);
      return (await said()) !== before;
    });
    await this.#demo.app.settle();
  }
}
