import { payButton } from "../../../src/features/shop/buttons.ts";
import { unlock } from "../../../src/lib/crypto.ts";
import { type Person, type Running, type Simulator, startSimulator } from "../../../src/simulator/index.ts";
import { seededRandom } from "../../../src/simulator/random.ts";
import { freePort } from "../ports.ts";
import { type Books, booksOf } from "./books.ts";
import { CryptoPay } from "./cryptopay.ts";
import { Dice } from "./dice.ts";
import { waitingCalls } from "./evidence.ts";
import { Home, KEY, Server } from "./executable.ts";
import { type Bargain, type Bill, type Fair, prepareFair } from "./fair.ts";

const BUYERS = 12;
const TELLERS = 6;
const PATIENCE_MS = 60_000;
const PAY = "Pay from my balance";

/** Many people who pay in two ways at once, and a server that is killed again and again under them. */
export class Market {
  readonly fair: Fair;
  readonly pay: CryptoPay;
  readonly telegram: Simulator & Running;
  readonly dice: Dice;
  /** Orders whose purchase or webhook was answered with yes. */
  readonly acknowledged = new Set<string>();
  /** What was told once more though it had been answered. */
  repeated = 0;
  readonly #home: Home;
  readonly #env: Record<string, string>;
  readonly #screens = new Map<number, number>();
  #server: Server | undefined;
  #living: Promise<unknown> = Promise.resolve();
  #heard = () => {};

  private constructor(parts: {
    fair: Fair;
    pay: CryptoPay;
    telegram: Simulator & Running;
    dice: Dice;
    home: Home;
    env: Record<string, string>;
  }) {
    ({ fair: this.fair, pay: this.pay, telegram: this.telegram, dice: this.dice } = parts);
    this.#home = parts.home;
    this.#env = { ...parts.env, CRYPTO_PAY_API_ROOT: this.pay.url, CRYPTO_PAY_TOKEN: this.pay.token };
  }

  /** `each`: how much everybody buys in each of the two ways. */
  static async opens({ seed, each }: { seed: number; each: number }): Promise<Market> {
    unlock([Buffer.from(KEY, "base64url")]);
    const telegram = await startSimulator({ seed, patienceMs: PATIENCE_MS });
    const people = Array.from({ length: BUYERS }, () =>
      telegram.person({ first_name: "Ali", started: true }),
    );
    const home = await Home.make();
    const env = envOf(telegram);
    const fair = await prepareFair(home.folder, env, { buyers: people.map(({ id }) => id), each });
    const dice = new Dice(seededRandom(seed));
    const market = new Market({ fair, pay: new CryptoPay(fair.bills), telegram, dice, home, env });
    for (const person of people) await market.#offers(person);
    telegram.deafness = 0.03;
    market.#living = Promise.all([
      ...people.map((person) => market.#buys(person)),
      ...Array.from({ length: TELLERS }, (_, at) => market.#tellsOf(at)),
    ]);
    // Looked at in `calmsDown`; until then a failure must not end the process.
    market.#living.catch(() => undefined);
    return market;
  }

  /** Screens with a way to pay, as the bot has sent them some time ago. */
  async #offers(person: Person): Promise<void> {
    for (const { order } of this.#purchasesOf(person)) {
      await fetch(`${this.telegram.url}/bot${this.telegram.token}/sendMessage`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          ...{ chat_id: person.id, text: `Order ${order}` },
          reply_markup: { inline_keyboard: [[{ text: PAY, callback_data: payFor(order) }]] },
        }),
      });
      this.#screens.set(order, person.messages.at(-1)?.message_id ?? 0);
    }
  }

  #purchasesOf = ({ id }: Person) => this.fair.purchases.filter(({ buyer }) => buyer === id);

  async #buys(person: Person): Promise<void> {
    for (const { order, number } of this.#purchasesOf(person)) {
      const screen = this.#screens.get(order) ?? 0;
      await person.tapsOn(screen, PAY);
      this.#acknowledges(number);
      if (this.dice.number(10) > 0) continue;
      await person.forgesTap(payFor(order), screen);
      this.repeated++;
    }
  }

  async #tellsOf(teller: number): Promise<void> {
    for (const bill of this.fair.bills.filter((_, at) => at % TELLERS === teller)) {
      const news = this.pay.tells(bill, { isOld: this.dice.number(5) === 0 });
      await this.#posts(news);
      this.#acknowledges(bill.number);
      if (this.dice.number(10) > 0) continue;
      await this.#posts(news);
      this.repeated++;
    }
  }

  /** As providers do: again and again, until it is answered with yes. */
  async #posts(news: ReturnType<CryptoPay["tells"]>): Promise<void> {
    const until = performance.now() + PATIENCE_MS;
    while (performance.now() < until) {
      const url = `http://127.0.0.1:${this.#env.PORT}/payments/cryptopay`;
      const status = await fetch(url, { method: "POST", keepalive: false, ...news }).then(
        ({ status }) => status,
        () => 0,
      );
      if (status >= 200 && status < 300) return;
      await Bun.sleep(10);
    }
    throw new Error("nobody hears that a bill is paid");
  }

  #acknowledges(number: string) {
    this.acknowledged.add(number);
    this.#heard();
  }

  starts(): Server {
    this.#server = new Server(this.#home, this.#env);
    return this.#server;
  }

  /** One life of the server up to a random moment: while it starts, or with some more paid. */
  async livesUntilSomeMoment(): Promise<void> {
    const server = this.starts();
    if (this.dice.number(8) === 0) return Bun.sleep(this.dice.number(200));
    await server.ready("/health/live");
    this.telegram.redeliver();
    await this.#afterDeeds(1 + this.dice.number(40));
    await Bun.sleep(this.dice.number(20));
  }

  async #afterDeeds(deeds: number, atMostMs = 3000): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    let left = deeds;
    this.#heard = () => --left <= 0 && resolve();
    const timer = setTimeout(resolve, atMostMs);
    await promise;
    clearTimeout(timer);
    this.#heard = () => {};
  }

  async kills(): Promise<void> {
    await this.#server?.kill();
  }

  /** Everybody has paid, and the server has sent what it had to send. */
  async calmsDown(): Promise<void> {
    this.telegram.deafness = 0;
    await this.#living;
    const until = performance.now() + PATIENCE_MS;
    while (waitingCalls(this.#home.database) > 0) {
      if (performance.now() > until) throw new Error("the outbox does not become empty");
      await Bun.sleep(50);
    }
  }

  async stops(): Promise<{ code: number; ms: number }> {
    if (!this.#server) throw new Error("nothing runs that could be stopped");
    return this.#server.stop();
  }

  books = (): Promise<Books> => booksOf(this.#home.database);

  /** What the executable is run with besides a verb, and where. */
  get place(): { env: Record<string, string>; folder: string } {
    return { env: this.#env, folder: this.#home.folder };
  }

  /** Where each key was shown, chat by chat, repeats included. */
  shown(): Map<string, number[]> {
    const shown = new Map<string, number[]>();
    for (const { params } of this.telegram.calls)
      for (const key of String(params.text ?? "").match(/KEY-\d{6}/g) ?? [])
        shown.set(key, [...(shown.get(key) ?? []), Number(params.chat_id)]);
    return shown;
  }

  get all(): (Bargain | Bill)[] {
    return [...this.fair.purchases, ...this.fair.bills];
  }

  async ends(): Promise<void> {
    await this.#server?.kill();
    await this.telegram.stop();
    await this.pay.stop();
    await this.#home.leave();
  }
}

const payFor = (order: number) => payButton.pack({ order, by: "wallet", monthly: false });

const envOf = ({ token, url }: Simulator & Running): Record<string, string> => {
  const port = String(freePort());
  return {
    ...{ BOT_TOKEN: token, OWNER_ID: "9001", ENCRYPTION_KEY: KEY, TELEGRAM_API_ROOT: url },
    ...{ BOT_MODE: "webhook", PUBLIC_URL: `http://127.0.0.1:${port}`, PORT: port },
    ...{ SEND_PER_SECOND: "0", SEND_PER_CHAT_PER_SECOND: "0" },
    ...{ MAX_REQUESTS_PER_MINUTE: "0", UPDATES_PER_MINUTE: "0" },
  };
};
