import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type App, startApp } from "../../src/app.ts";
import { readConfig } from "../../src/configuration.ts";
import type { Feature } from "../../src/feature.ts";
import { school as ofSchool } from "../../src/features/students/settings.ts";
import { FEATURES } from "../../src/features.ts";
import { MovableClock } from "../../src/lib/clock.ts";
import type { Country } from "../../src/lib/phone.ts";
import type { Setting } from "../../src/settings/settings.ts";
import { store } from "../../src/settings/settings.ts";
import { type NewPerson, type Person, startSimulator } from "../../src/simulator/index.ts";
import type { TextKey } from "../../src/texts/keys.ts";
import type { Language } from "../../src/texts/languages.ts";
import { type TestDatabase, testDatabase } from "./database.ts";
import { leadingNowhere, shownIn } from "./doors.ts";
import { freePort } from "./ports.ts";
import { troubles } from "./records.ts";

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** Nowruz 1405, half past eleven in Tehran. */
const OPENING = new Date("2026-03-21T08:00:00Z");
const KEY = Buffer.alloc(32, 7).toString("base64url");

export interface SchoolOptions {
  /** Over the environment that every test school has. */
  env?: Record<string, string>;
  mode?: "webhook" | "polling";
  /** What the product consists of. */
  product?: readonly Feature[];
  /** Where it says it is; null: it has not said yet. */
  country?: Country | null;
  /** Plugged in besides. */
  features?: readonly Feature[];
}

/** A school with its own Telegram, database and clock: what every story is told in. */
export class School {
  readonly clock: MovableClock;
  readonly telegram: Awaited<ReturnType<typeof startSimulator>>;
  readonly owner: Person;
  readonly admin: Person;
  app!: App;
  readonly #env: Record<string, string>;
  readonly #features: readonly Feature[];
  readonly #folder: string;
  readonly #database: TestDatabase;

  private constructor(parts: {
    clock: MovableClock;
    telegram: School["telegram"];
    env: Record<string, string>;
    features: readonly Feature[];
    folder: string;
    database: TestDatabase;
  }) {
    this.clock = parts.clock;
    this.telegram = parts.telegram;
    this.#env = parts.env;
    this.#features = parts.features;
    this.#folder = parts.folder;
    this.#database = parts.database;
    this.owner = this.telegram.person({ id: 9001, first_name: "Sara", language_code: "en", role: "admin" });
    this.admin = this.telegram.person({ id: 9002, first_name: "Reza", language_code: "fa", role: "admin" });
  }

  static async open({ env = {}, mode = "webhook", ...given }: SchoolOptions = {}): Promise<School> {
    const clock = new MovableClock(OPENING);
    const telegram = await startSimulator({ clock });
    const folder = await mkdtemp(join(tmpdir(), "maktab-test-"));
    const database = await testDatabase(folder);
    const port = freePort();
    const school = new School({
      clock,
      telegram,
      features: [...(given.product ?? FEATURES), ...(given.features ?? [])],
      folder,
      database,
      env: {
        BOT_TOKEN: telegram.token,
        OWNER_ID: "9001",
        ADMIN_USER_IDS: "9002",
        ENCRYPTION_KEY: KEY,
        TELEGRAM_API_ROOT: telegram.url,
        BOT_MODE: mode,
        PUBLIC_URL: `http://127.0.0.1:${port}`,
        PORT: String(port),
        DATA_DIR: folder,
        DATABASE_URL: database.url,
        SEND_PER_SECOND: "0",
        DB_POOL_MAX: "6",
        SEND_PER_CHAT_PER_SECOND: "0",
        SEND_PER_GROUP_PER_MINUTE: "0",
        MAX_REQUESTS_PER_MINUTE: "0",
        UPDATES_PER_MINUTE: "0",
        ...env,
      },
    });
    await school.start();
    if (given.country !== null) await school.liesIn(given.country ?? "IR");
    return school;
  }

  /** The country is as if the school had been given it from the beginning. */
  async liesIn(country: Country): Promise<void> {
    const { db, refresh } = this.app.kernel;
    await db.tx((tx) => store(tx, ofSchool.country, country, null, OPENING));
    await refresh();
  }

  /** Starts the product on this school's data, again after a stop. */
  async start(env: Record<string, string> = {}): Promise<void> {
    this.app = await this.#machine(env);
    this.telegram.settle = () => this.app.settle();
  }

  /** Another machine with the product, on the same database. */
  joins = (env: Record<string, string> = {}): Promise<App> =>
    this.#machine({ PORT: String(freePort()), ...env });

  async #machine(env: Record<string, string>): Promise<App> {
    const app = await startApp(readConfig({ ...this.#env, ...env }), this.clock, {
      features: this.#features,
    });
    await app.introduced;
    return app;
  }

  /** The database is gone, as when its server or its disk dies. */
  async losesDatabase(): Promise<void> {
    await this.#database.drop();
    if (this.app.kernel.db.dialect === "sqlite") await this.app.kernel.db.close();
  }

  async restart(env?: Record<string, string>): Promise<void> {
    await this.app.stop();
    await this.start(env);
  }

  /** Moves everybody's clock, and lets what fell due happen. */
  async passes(ms: number): Promise<void> {
    await this.clock.advance(ms);
    await this.app.settle();
  }

  person(given: Partial<NewPerson> & { language_code?: string } = {}): Person {
    return this.telegram.person({ first_name: "Ali", language_code: "en", ...given });
  }

  /** Changes a setting as the operator would. */
  async sets<T>(setting: Setting<T>, value: T): Promise<void> {
    const { db, settings, clock } = this.app.kernel;
    await db.tx((tx) => store(tx, setting, value, 0, clock.now()));
    await settings.load(db);
  }

  /** A text of the product, as it stands on buttons. */
  says(language: Language, key: TextKey, args: Record<string, string | number> = {}): string {
    // A story knows what it fills in: a text that lacks something throws.
    return this.app.kernel.texts.in(language).plain.refusal({ code: key, args });
  }

  /** The end of a story in which nothing broke, and nothing that was to be sent was given up. */
  async endsWell(): Promise<void> {
    const found = await troubles(this).finally(() => this.close());
    if (found.length > 0) throw new Error(`what went wrong on the way: ${found.join("; ")}`);
  }

  /** Tidies up. Throws when a screen of the story has shown a button that leads nowhere. */
  async close(): Promise<void> {
    const dead = leadingNowhere(shownIn(this.telegram.calls), this.app.kernel);
    await this.app.stop();
    await this.telegram.stop();
    await this.#database.drop();
    await rm(this.#folder, { recursive: true, force: true });
    if (dead.length > 0) throw new Error(`buttons that lead nowhere: ${dead.join(", ")}`);
  }
}
