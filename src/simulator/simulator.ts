import { type Clock, systemClock } from "../lib/clock.ts";
import { Api } from "./api.ts";
import { Backend, type BotCard } from "./backend.ts";
import type { Call } from "./calls.ts";
import { Control } from "./control.ts";
import type { Told } from "./delivery/updates.ts";
import { Faults } from "./faults.ts";
import { Limits } from "./limits.ts";
import type { Till } from "./payments/till.ts";
import { Group } from "./people/group.ts";
import { Person } from "./people/person.ts";
import type { Stage } from "./people/stage.ts";
import { seededRandom } from "./random.ts";
import { newRoom, type Resident, type Standing } from "./world.ts";

export interface SimulatorOptions {
  clock?: Clock;
  token?: string;
  bot?: BotCard;
  /** Refuse parameters that Telegram would ignore. */
  strict?: boolean;
  /** Flood control as real Telegram has it. */
  limits?: boolean;
  /** Everything random follows from it. */
  seed?: number;
  /** How the numbers of people begin who give none, up to their last seven digits. */
  phonePrefix?: string;
  settle?: () => Promise<unknown>;
  patienceMs?: number;
  moveClock?: (ms: number) => Promise<void>;
  /** By which the page tells the time; that of the browser unless told. */
  timeZone?: () => string | undefined;
}

export interface NewPerson {
  first_name: string;
  last_name?: string;
  username?: string;
  language_code?: string;
  phone?: string;
  id?: number;
  is_bot?: boolean;
  is_premium?: boolean;
  role?: string;
  /** Is there and hears the bot, but is none of those whom one can be on the page. */
  unseen?: boolean;
  /** Has pressed Start long ago. */
  started?: boolean;
}

export interface NewGroup {
  title?: string;
  id?: number;
  type?: "group" | "supergroup";
  is_forum?: boolean;
  members?: Person[];
  admins?: Person[];
  /** What the bot is there; an administrator unless told. */
  bot?: Standing;
}

const PATIENCE_MS = 10_000;

/** Telegram, small and on this machine. */
export class Simulator {
  readonly token: string;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly limits: Limits;
  /** Every call of the bot, oldest first. */
  readonly calls: Call[] = [];
  readonly backend: Backend;
  /** What a deed of a person waits for after the bot has confirmed it. */
  settle: () => Promise<unknown>;
  readonly api: Api;
  readonly control: Control;
  readonly #stage: Stage;
  #lastPerson = 5_100_000_000;
  #lastGroup = -1_002_100_000_000;

  readonly #phonePrefix: string;

  constructor(options: SimulatorOptions) {
    const {
      clock = systemClock,
      strict = true,
      limits = false,
      seed = 1,
      patienceMs = PATIENCE_MS,
    } = options;
    const { bot = { id: 7_000_000_001, first_name: "Maktab", username: "maktab_bot" } } = options;
    const random = seededRandom(seed);
    this.clock = clock;
    this.token = options.token ?? `${bot.id}:AAFakeTokenOfTheSimulator-0123456789abc`;
    this.#phonePrefix = options.phonePrefix ?? "+98912";
    this.settle = options.settle ?? (() => Promise.resolve());
    this.faults = new Faults(random);
    this.limits = new Limits(clock, limits);
    this.backend = new Backend({ clock, bot, random, execute: (call) => void this.api.execute(call) });
    const { backend, faults, calls } = this;
    this.api = new Api({ backend, faults, limits: this.limits, calls, strict });
    this.#stage = { backend, patienceMs, settle: () => this.settle() };
    const { moveClock, timeZone } = options;
    const addPerson = (person: NewPerson) => this.person(person).resident;
    this.control = new Control({ backend, addPerson, moveClock, timeZone });
  }

  get bot(): BotCard {
    return this.backend.world.bot;
  }

  /** Payments, subscriptions and Stars; `till.takesToken` decides which provider tokens are good. */
  get till(): Till {
    return this.backend.till;
  }

  /** The address that the bot gave to setWebhook. */
  get webhook(): string | undefined {
    return this.backend.webhook.target?.url;
  }

  person({
    id = this.#newPersonId(),
    is_bot = false,
    started = false,
    language_code,
    ...rest
  }: NewPerson): Person {
    const phone = rest.phone ?? `${this.#phonePrefix}${String(id % 10_000_000).padStart(7, "0")}`;
    const language = is_bot ? {} : { language_code: language_code ?? "en" };
    const state = { started, met: started, blocked: false, deactivated: false };
    this.backend.world.settle({ ...rest, ...language, id, is_bot, phone, ...state });
    this.backend.events.tell({ type: "world" });
    return new Person(this.#stage, this.backend.world.resident(id));
  }

  group({
    title = "Group",
    type = "supergroup",
    is_forum = false,
    bot = "administrator",
    ...rest
  }: NewGroup = {}): Group {
    const { members = [], admins = [], id = this.#newGroupId(type) } = rest;
    const { world, events } = this.backend;
    const room = { ...newRoom(id, type, []), title, is_forum };
    room.members.set(world.bot.id, bot);
    for (const { id: member } of members) room.members.set(member, "member");
    for (const { id: admin } of admins) room.members.set(admin, "administrator");
    if (bot !== "left" && bot !== "kicked")
      for (const { resident } of [...members, ...admins]) resident.met = true;
    world.rooms.set(id, room);
    events.tell({ type: "world" });
    return new Group(this.#stage, room);
  }

  /** How many deliveries to the webhook have failed and wait for their next try, or were given up. */
  get failedDeliveries(): number {
    return this.backend.webhook.failures;
  }

  /** Every update that was made, oldest first, as its exact body: to be delivered twice, or late. */
  get updates(): readonly Told[] {
    return this.backend.updates.history;
  }

  /** 0…1: how often Telegram misses the bot's 2xx and tells the update again. */
  set deafness(share: number) {
    this.backend.deafness = share;
  }

  called(method: string): Call[] {
    return this.calls.filter((call) => call.method === method);
  }

  /** Posts anything to the webhook, past all queues, with the right secret unless told otherwise. */
  async deliver(body: string | object, headers: Record<string, string> = {}): Promise<Response> {
    const { target } = this.backend.webhook;
    if (!target) throw new Error("the bot has not set a webhook");
    const secret = target.secret ? { "X-Telegram-Bot-Api-Secret-Token": target.secret } : {};
    return fetch(target.url, {
      method: "POST",
      headers: { "content-type": "application/json", ...secret, ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  }

  /** Telegram tries at once what it would try again later. */
  redeliver() {
    this.backend.webhook.hurry();
  }

  resident = (id: number): Resident => this.backend.world.resident(id);

  #newPersonId = (): number => (this.#lastPerson += 7919);

  #newGroupId(type: "group" | "supergroup"): number {
    this.#lastGroup -= 104_729;
    return type === "group" ? this.#lastGroup + 1_002_000_000_000 : this.#lastGroup;
  }
}
