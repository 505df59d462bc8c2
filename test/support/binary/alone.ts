import { type Person, type Running, type Simulator, startSimulator } from "../../../src/simulator/index.ts";
import { freePort } from "../ports.ts";
import { Home, KEY, Server } from "./executable.ts";

const OWNER = 9001;

/** A Telegram, an owner, and an empty directory with the executable in it. */
export class Alone {
  readonly home: Home;
  readonly telegram: Simulator & Running;
  readonly owner: Person;
  readonly port = String(freePort());
  server!: Server;

  private constructor(home: Home, telegram: Simulator & Running) {
    this.home = home;
    this.telegram = telegram;
    this.owner = telegram.person({ id: OWNER, first_name: "Sara", language_code: "en" });
  }

  static async begin(): Promise<Alone> {
    return new Alone(await Home.make(), await startSimulator());
  }

  /** Only what the README asks for, unless told more. */
  get env(): Record<string, string> {
    return {
      BOT_TOKEN: this.telegram.token,
      OWNER_ID: String(OWNER),
      ENCRYPTION_KEY: KEY,
      TELEGRAM_API_ROOT: this.telegram.url,
      PORT: this.port,
    };
  }

  get webhookEnv(): Record<string, string> {
    return { BOT_MODE: "webhook", PUBLIC_URL: `http://127.0.0.1:${this.port}` };
  }

  async starts(env: Record<string, string> = {}): Promise<Server> {
    this.server = new Server(this.home, { ...this.env, ...env });
    await this.server.ready();
    return this.server;
  }

  async ends(): Promise<void> {
    await this.server?.kill();
    await this.telegram.stop();
    await this.home.leave();
  }
}

/** A newcomer answers everything, waiting for each question as people do. */
export async function registers(person: Person): Promise<void> {
  const says = async (text: string, until: RegExp) => {
    await person.says(text);
    await person.waitsFor(until);
  };
  const taps = async (label: string, until: RegExp) => {
    await person.taps(label);
    await person.waitsFor(until);
  };
  await says("/start", /Hello/);
  await taps("Register", /first name/);
  await says("علی", /last name/);
  await says("رضایی", /grade/);
  await taps("11th", /field of study/);
  await taps("Mathematics", /province/);
  await says("خراسان رضوی", /Which city/);
  await says("مشهد", /mobile number/);
  await says("09121234567", /Is everything right/);
  await taps("Yes, register me", /You are registered/);
}
