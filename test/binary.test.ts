import { afterAll, afterEach, beforeAll, describe, expect, test } from "bun:test";
import { readdir } from "node:fs/promises";
import { seededRandom } from "../src/simulator/random.ts";
import { Alone, registers } from "./support/binary/alone.ts";
import { Dice } from "./support/binary/dice.ts";
import { rowsWritten } from "./support/binary/evidence.ts";
import { KEY, needExecutable, runs, Server } from "./support/binary/executable.ts";
import { Ordeal } from "./support/binary/ordeal.ts";
import { exactlyOnce, whole } from "./support/binary/proof.ts";
import * as refused from "./support/binary/refused.ts";
import { storm, tally } from "./support/binary/storm.ts";
import { strange, type Target } from "./support/binary/strange.ts";
import type { Raw } from "./support/binary/wire.ts";
import { freePort } from "./support/ports.ts";

const SEED = Number(Bun.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
const KILLS = Number(Bun.env.KILLS ?? 100);
const STOPS = 10;
/**
 * What one kill may leave in doubt: the sender has 64 calls in the air, and while the removal of those that have landed
 * is being committed as many can land again. What was made earlier than that must not come again.
 */
const IN_DOUBT = { calls: 2 * 64, ms: 2000 };

beforeAll(needExecutable);

describe("alone in an empty directory", () => {
  let alone: Alone;
  afterEach(() => alone?.ends());

  test("with a token, an owner and a key it registers a student, whom the owner sees, also after a restart", async () => {
    alone = await Alone.begin();
    await alone.starts();
    expect(alone.telegram.webhook).toBeUndefined();
    await registersAndIsSeen(alone);
    await goesOnAfterARestart(alone);
    expect(await readdir(alone.home.folder)).toEqual(["data"]);
  }, 120_000);

  test("the same by webhook", async () => {
    alone = await Alone.begin();
    await alone.starts({ ...alone.webhookEnv, SEND_PER_CHAT_PER_SECOND: "0" });
    expect(alone.telegram.webhook).toStartWith(`http://127.0.0.1:${alone.port}/webhook/`);
    await registersAndIsSeen(alone);
    await goesOnAfterARestart(alone, alone.webhookEnv);
  }, 120_000);

  test("an update that was overtaken before a kill is heard by the next start, which polls", async () => {
    alone = await Alone.begin();
    const way = { WEBHOOK_PATH: "/webhook/here", WEBHOOK_SECRET: "of-this-test" };
    alone.server = new Server(alone.home, { ...alone.env, ...way, TELEGRAM_API_ROOT: "http://127.0.0.1:9" });
    await alone.server.ready("/health/live");
    const [slow, quick] = [alone.owner, alone.telegram.person({ first_name: "Ali" })];
    const heard = Promise.all([slow.says("/start"), quick.says("/start")]);
    const [, overtaking] = alone.telegram.updates;
    const answer = await fetch(`${alone.server.url}/webhook/here`, {
      method: "POST",
      headers: { "X-Telegram-Bot-Api-Secret-Token": way.WEBHOOK_SECRET },
      body: overtaking?.body ?? "",
    });
    expect(answer.status).toBe(200);
    await alone.server.kill();

    await alone.starts();
    await heard;
    await slow.waitsFor(/Hello/);
    await quick.waitsFor(/Hello/);
  }, 120_000);
});

async function registersAndIsSeen({ telegram, owner, home }: Alone) {
  const ali = telegram.person({ first_name: "Ali", language_code: "en" });
  await registers(ali);
  await owner.says("/students");
  await owner.waitsFor(/علی رضایی/);
  expect(await Bun.file(home.database).exists()).toBe(true);
}

async function goesOnAfterARestart(alone: Alone, env?: Record<string, string>) {
  const { code, ms } = await alone.server.stop();
  expect(code).toBe(0);
  expect(ms).toBeLessThan(5000);
  await alone.starts(env);
  await alone.owner.says("/start");
  await alone.owner.waitsFor(/Hello/);
  await alone.owner.says("/students");
  await alone.owner.waitsFor(/علی رضایی/);
}

describe("under load", () => {
  let ordeal: Ordeal;
  afterEach(() => ordeal?.ends());

  test(`killed ${KILLS} times at random moments, it loses nothing and repeats only what was in doubt`, async () => {
    ordeal = await Ordeal.begin(SEED);
    await ordeal.starts().ready();
    ordeal.peopleCome();
    await ordeal.afterCalls(100);
    for (let kill = 1; kill <= KILLS; kill++) {
      await ordeal.kills();
      whole(await ordeal.examines(), ordeal);
      ordeal.telegram.faults.clear();
      if (kill % 5 === 0)
        ordeal.telegram.faults.add({ kind: "lost" }, { method: /^(send|edit)/, probability: 0.05 });
      if (kill < KILLS) await ordeal.livesUntilSomeMoment(kill % 20 < 12 ? "webhook" : "polling");
    }
    await ordeal.starts().ready();
    await ordeal.calmsDown();
    expect(await ordeal.stops()).toMatchObject({ code: 0 });
    exactlyOnce(await ordeal.examines("whole"), ordeal);
    ordeal.tells(`${KILLS} kills, seed ${SEED}`);
    expect(ordeal.mostInDoubt.calls).toBeLessThanOrEqual(IN_DOUBT.calls);
    expect(ordeal.mostInDoubt.ms).toBeLessThanOrEqual(IN_DOUBT.ms);
  }, 240_000);

  test(`stopped ${STOPS} times in order, it loses nothing and repeats nothing`, async () => {
    ordeal = await Ordeal.begin(SEED);
    await ordeal.starts().ready();
    ordeal.peopleCome();
    for (let stop = 1; stop <= STOPS; stop++) {
      await ordeal.afterCalls(50 + Math.ceil(ordeal.random() * 200));
      const { code, ms } = await ordeal.stops();
      expect({ code, ms }).toEqual({ code: 0, ms: expect.any(Number) });
      expect(ms).toBeLessThan(5000);
      whole(await ordeal.examines(), ordeal);
      expect(ordeal.recount.inDoubt).toEqual([]);
      await ordeal.starts(stop % 2 ? "polling" : "webhook").ready();
      ordeal.telegram.redeliver();
    }
    await ordeal.calmsDown();
    await ordeal.stops();
    exactlyOnce(await ordeal.examines("whole"), ordeal);
    ordeal.tells(`${STOPS} stops, seed ${SEED}`);
    expect(ordeal.recount.repeats).toEqual({ afterKill: 0, afterLostAnswer: 0 });
  }, 120_000);
});

describe("hostile HTTP", () => {
  const way = { WEBHOOK_PATH: "/webhook/here", WEBHOOK_SECRET: "Of-this-test_1" };
  const target = { path: way.WEBHOOK_PATH, secret: way.WEBHOOK_SECRET };
  const dice = new Dice(seededRandom(SEED));
  const many = (count: number, make: (dice: Dice, at: Target) => Raw) =>
    Array.from({ length: count }, () => make(dice, target));
  let alone: Alone;
  beforeAll(async () => {
    alone = await Alone.begin();
    await alone.starts({ ...alone.webhookEnv, ...way, UPDATES_PER_MINUTE: "0" });
  });
  afterAll(() => alone?.ends());

  test("what is refused leaves nothing behind", async () => {
    const { port, server, home } = alone;
    const before = rowsWritten(home.database);
    const forged = await storm(port, many(500, refused.forged), (status) => status === 401);
    const broken = await storm(port, many(500, refused.broken), (status) => status === 400);
    const used = await server.memory();
    // 505 says, rightly, that there is no such version of HTTP.
    const isCalm = (status: number) => status >= 0 && (status < 500 || status === 505);
    const garbage = await storm(port, many(1000, refused.garbage), isCalm);
    const huge = await storm(port, many(8, refused.huge), (status) => status === 413);
    say(
      `hostile, seed ${SEED}: forged ${tally(forged)}; broken ${tally(broken)}; ` +
        `garbage ${tally(garbage)}; 5 MB ${tally(huge)}`,
    );
    expect([forged, broken, garbage, huge].flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(await server.status("/health")).toBe(200);
    expect(rowsWritten(home.database)).toEqual(before);
    const grown = (await server.memory()) - used;
    say(`memory grew by ${grown} MiB to ${used + grown} MiB`);
    expect(grown).toBeLessThan(50);
  }, 120_000);

  test("what comes with the secret is taken, whatever it is, and once", async () => {
    const { port, server, home, owner } = alone;
    const before = rowsWritten(home.database);
    const each = many(500, strange);
    const taken = await storm(
      port,
      each.flatMap((raw) => [raw, raw]),
      (status) => status === 200,
    );
    const after = rowsWritten(home.database);
    say(`strange updates: ${tally(taken)}; contained failures ${after.failed_updates}`);
    expect(taken.wrong).toEqual([]);
    expect(await server.status("/health")).toBe(200);
    expect((after.updates ?? 0) - (before.updates ?? 0)).toBe(500);
    await owner.says("/start");
    await owner.waitsFor(/Hello/);
  }, 120_000);
});

describe("the command line", () => {
  const given = { BOT_TOKEN: "7000000001:AAFakeTokenOfTheSimulator-0123456789abc", OWNER_ID: "9001" };

  test.each([
    ["help", ["--help"], {}, 0, /Usage: maktab[\s\S]*healthcheck[\s\S]*Exit codes/],
    ["the version", ["version"], {}, 0, /^maktab \d+\.\d+\.\d+ \(Bun .*SQLite /],
    ["help with one verb", ["serve", "--help"], {}, 0, /--port/],
    ["a misspelt verb", ["sevre"], {}, 2, /did you mean serve\?/],
    ["a misspelt option", ["serve", "--prot", "1"], {}, 2, /did you mean --port\?/],
    ["nothing configured", [], {}, 4, /^BOT_TOKEN is missing.*\nENCRYPTION_KEY is missing.*\n$/],
    ["a bad key", [], { ...given, ENCRYPTION_KEY: "short" }, 4, /^ENCRYPTION_KEY .*\n$/],
    ["a bad port", [], { ...given, ENCRYPTION_KEY: KEY, PORT: "many" }, 4, /^PORT .*\n$/],
    [
      "a webhook without an address",
      [],
      { ...given, ENCRYPTION_KEY: KEY, BOT_MODE: "webhook" },
      4,
      /^PUBLIC_URL .*\n$/,
    ],
    ["the health of nobody", ["healthcheck"], { PORT: "9" }, 3, /not well/],
  ] as const)("%s", async (_name, args, env, code, words) => {
    const ended = await runs([...args], env);
    expect(ended).toMatchObject({ code });
    expect(code === 0 ? ended.out : ended.err).toMatch(words);
  });

  test("a running server is well; a second one on its port or its data, or with a wrong token, is refused", async () => {
    const alone = await Alone.begin();
    await using _ends = { [Symbol.asyncDispose]: () => alone.ends() };
    await alone.starts();
    expect(await runs(["healthcheck"], { PORT: alone.port })).toMatchObject({ code: 0 });
    expect(await runs(["healthcheck", "--ready"], { PORT: alone.port })).toMatchObject({ code: 0 });

    const { folder } = alone.home;
    const second = await runs([], { ...alone.env, PORT: String(freePort()) }, folder);
    expect(second).toMatchObject({ code: 4, err: expect.stringMatching(/already|running|holds/i) });
    const samePort = await runs([], { ...alone.env, DATA_DIR: "./other" }, folder);
    expect(samePort).toMatchObject({ code: 1, err: expect.stringContaining(`PORT ${alone.port} `) });
    const stranger = {
      ...alone.env,
      PORT: String(freePort()),
      DATA_DIR: "./third",
      BOT_TOKEN: "1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    };
    const wrongToken = await runs([], stranger, folder);
    expect(wrongToken).toMatchObject({ code: 4, err: expect.stringContaining("BOT_TOKEN is not known") });
    expect(alone.server.isAlive).toBe(true);
  }, 120_000);
});

const say = (line: string) => process.stdout.write(`${line}\n`);
