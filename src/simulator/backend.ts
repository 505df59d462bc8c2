import type { TelegramMessage } from "@gramio/types";
import type { Clock } from "../lib/clock.ts";
import { DAY } from "../lib/durations.ts";
import { Polling } from "./delivery/polling.ts";
import { type Outcome, Updates } from "./delivery/updates.ts";
import { Webhook } from "./delivery/webhook.ts";
import { Events } from "./events.ts";
import { Files } from "./files.ts";
import { Till } from "./payments/till.ts";
import { type SimMessage, World } from "./world.ts";

export interface BotCard {
  id: number;
  first_name: string;
  username: string;
}

export interface Tap {
  user: number;
  at: number;
  answered: boolean;
}

interface Parts {
  clock: Clock;
  bot: BotCard;
  random: () => number;
  execute: (call: Record<string, unknown>) => void;
}

/** How long Telegram keeps trying to tell the bot; a day what is not named here. */
const LIFETIME_MS = new Map([
  ["callback_query", 150_000],
  ["pre_checkout_query", 150_000],
]);

/** Telegram's side of everything: who and what is there, and what the bot has still to be told. */
export class Backend {
  readonly clock: Clock;
  readonly random: () => number;
  readonly world: World;
  readonly files = new Files();
  readonly events = new Events();
  readonly till = new Till();
  readonly updates: Updates;
  readonly webhook: Webhook;
  readonly polling: Polling;
  /** 0…1: how often Telegram misses that the bot has confirmed an update, and tells it again. */
  deafness = 0;
  readonly taps = new Map<string, Tap>();

  constructor({ clock, bot, random, execute }: Parts) {
    this.clock = clock;
    this.random = random;
    this.world = new World(bot);
    this.updates = new Updates(clock, 100_000_000 + Math.floor(random() * 800_000_000));
    this.webhook = new Webhook({
      clock,
      updates: this.updates,
      random,
      execute,
      missesAnswer: () => this.deafness > 0 && random() < this.deafness,
    });
    this.polling = new Polling(this.updates);
    this.updates.onArrival(({ queue }) => {
      this.webhook.deliver([queue]);
      this.polling.wake();
    });
  }

  /** Seconds since 1970, as in every date of the Bot API. */
  now = (): number => Math.floor(this.clock.now().getTime() / 1000);

  update(type: string, queue: string, payload: unknown): Promise<Outcome> {
    return this.updates.add({ type, queue, payload, lifetimeMs: LIFETIME_MS.get(type) ?? DAY });
  }

  shown(message: TelegramMessage): SimMessage {
    return { ...message, mine: message.from?.id === this.world.bot.id };
  }
}
