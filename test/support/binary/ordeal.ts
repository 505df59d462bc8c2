import { unlock } from "../../../src/lib/crypto.ts";
import { type Running, type Simulator, startSimulator } from "../../../src/simulator/index.ts";
import { seededRandom } from "../../../src/simulator/random.ts";
import { freePort } from "../ports.ts";
import { Recount } from "./calls.ts";
import { type Evidence, evidence, waitingCalls } from "./evidence.ts";
import { Home, KEY, Server } from "./executable.ts";
import { Life } from "./life.ts";

const PEOPLE = 24;
const PATIENCE_MS = 60_000;

type Mode = "webhook" | "polling";

/** Many people at once, and a server that is ended again and again under them. */
export class Ordeal {
  readonly recount = new Recount();
  readonly lives: Life[];
  readonly telegram: Simulator & Running;
  readonly random: () => number;
  /** The most calls that one kill has left in doubt, and how long before it the oldest of them was made. */
  readonly mostInDoubt = { calls: 0, ms: 0 };
  #diedAt = 0;
  #server: Server | undefined;
  readonly #home: Home;
  readonly #port = String(freePort());
  #over = false;
  #living: Promise<unknown> = Promise.resolve();
  readonly #told = new Set<number>();

  private constructor(telegram: Simulator & Running, home: Home, seed: number) {
    this.telegram = telegram;
    this.#home = home;
    this.random = seededRandom(seed);
    this.lives = Array.from({ length: PEOPLE }, (_, number) => new Life(telegram, number));
  }

  static async begin(seed: number): Promise<Ordeal> {
    unlock([Buffer.from(KEY, "base64url")]);
    const telegram = await startSimulator({ seed, patienceMs: PATIENCE_MS });
    telegram.deafness = 0.03;
    return new Ordeal(telegram, await Home.make(), seed);
  }

  /** A new life of the server, on what the last one has left. */
  starts(mode: Mode = "webhook"): Server {
    this.#server = new Server(this.#home, {
      BOT_TOKEN: this.telegram.token,
      OWNER_ID: "9001",
      ENCRYPTION_KEY: KEY,
      TELEGRAM_API_ROOT: this.telegram.url,
      BOT_MODE: mode,
      PUBLIC_URL: `http://127.0.0.1:${this.#port}`,
      PORT: this.#port,
      SEND_PER_SECOND: "0",
      SEND_PER_CHAT_PER_SECOND: "0",
      MAX_REQUESTS_PER_MINUTE: "0",
      UPDATES_PER_MINUTE: "0",
    });
    return this.#server;
  }

  /** One life of the server up to a random moment: while it starts, between two calls, or anywhere. */
  async livesUntilSomeMoment(mode: Mode): Promise<void> {
    const server = this.starts(mode);
    const kind = this.random();
    if (kind < 0.15) return Bun.sleep(this.random() * 150);
    await server.ready("/health/live");
    this.telegram.redeliver();
    if (kind < 0.6) return this.afterCalls(Math.ceil(this.random() * 150));
    await Bun.sleep(this.random() * 400);
  }

  async kills(): Promise<void> {
    this.#diedAt = Date.now();
    await this.#server?.kill();
  }

  /** Asks the server to stop in order. */
  async stops(): Promise<{ code: number; ms: number }> {
    if (!this.#server) throw new Error("nothing runs that could be stopped");
    return this.#server.stop();
  }

  /** Everybody begins to live, whether or not somebody hears them. */
  peopleCome(): void {
    this.#living = Promise.all(this.lives.map((life) => life.goesOn(() => this.#over)));
    // Looked at in `ends`; until then a failure must not end the process.
    this.#living.catch(() => undefined);
  }

  /** Resolves when the bot has made so many calls more, or after the time is over. */
  async afterCalls(calls: number, atMostMs = 1500): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    let left = calls;
    const forget = this.telegram.backend.events.listen((event) => {
      if (event.type === "call" && --left <= 0) resolve();
    });
    const timer = setTimeout(resolve, atMostMs);
    await promise;
    clearTimeout(timer);
    forget();
  }

  /** Looks at what a dead server has left: whatever was confirmed to Telegram has to be there. */
  async examines(check: "quick" | "whole" = "quick"): Promise<Evidence> {
    const found = await evidence(this.#home.database, check);
    this.recount.lifeEnds(this.telegram.calls, found.waiting);
    const { inDoubt, oldestDoubt = this.#diedAt } = this.recount;
    this.mostInDoubt.calls = Math.max(this.mostInDoubt.calls, inDoubt.length);
    this.mostInDoubt.ms = Math.max(this.mostInDoubt.ms, this.#diedAt - oldestDoubt);
    return found;
  }

  /** Updates that Telegram holds for confirmed. */
  get confirmed(): Set<number> {
    for (const { id } of this.telegram.updates) this.#told.add(id);
    const pending = new Set(this.telegram.backend.updates.all().map(({ id }) => id));
    return this.#told.difference(pending);
  }

  /** Lets everybody finish what they are doing and the server send what it has to send. */
  async calmsDown(): Promise<void> {
    this.#over = true;
    this.telegram.faults.clear();
    this.telegram.deafness = 0;
    await this.#living;
    const until = performance.now() + PATIENCE_MS;
    while (waitingCalls(this.#home.database) > 0) {
      if (performance.now() > until) throw new Error("the outbox does not become empty");
      await Bun.sleep(100);
    }
  }

  /** Prints what was counted. */
  tells(what: string): void {
    const { made, repeats } = this.recount;
    const edits = this.lives.reduce((sum, life) => sum + life.edits, 0);
    const { calls, ms } = this.mostInDoubt;
    process.stdout.write(
      `${what}: ${this.confirmed.size} updates, ${made} calls, ${this.lives.length} registrations, ${edits} edits; ` +
        `again after a kill ${repeats.afterKill}, after a lost answer ${repeats.afterLostAnswer}; ` +
        `in doubt at one kill at most ${calls}, the oldest made ${ms} ms before it\n`,
    );
  }

  said = () => this.#home.said();

  async ends(): Promise<void> {
    this.#over = true;
    await this.#server?.kill();
    await this.telegram.stop();
    await this.#home.leave();
  }
}
