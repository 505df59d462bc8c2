import { afterEach, expect, test } from "bun:test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isNotNull } from "drizzle-orm";
import { type Demo, startDemo } from "../../../src/demo/demo.ts";
import { products } from "../../../src/features/shop/schema.ts";
import { general } from "../../../src/settings/general.ts";
import { store } from "../../../src/settings/settings.ts";
import { DAY } from "../../support/school.ts";
import { until } from "../../support/until.ts";

let demo: Demo;
afterEach(() => demo.stop());

const ask = async (path: string, body?: object) => {
  const options = body && { method: "POST", body: JSON.stringify(body) };
  return (await fetch(new URL(path, demo.address), options)).json();
};

interface Played {
  id: number;
  role: string;
}

const played = async (role: string): Promise<number> => {
  const { people }: { people: Played[] } = await ask("/sim/world");
  return people.find((person) => person.role === role)?.id ?? 0;
};

/** What somebody says or taps, and the bot's answer to it. */
async function does(as: number, deed: object) {
  const said = async () => JSON.stringify((await history(as)).filter(({ mine }) => mine));
  const before = await said();
  await ask("/sim/act", { as, chat: as, ...deed });
  await until(async () => (await said()) !== before);
  await demo.app.settle();
}

interface Seen {
  message_id: number;
  mine: boolean;
  reply_markup?: { inline_keyboard: { text: string; callback_data?: string }[][] };
}

const history = async (chat: number): Promise<Seen[]> =>
  (await ask(`/sim/chats/${chat}/messages?as=${chat}`)).messages;

async function taps(as: number, label: string) {
  const seen = (await history(as))
    .toReversed()
    .flatMap(({ message_id, reply_markup }) =>
      (reply_markup?.inline_keyboard ?? []).flat().map((button) => ({ message_id, ...button })),
    );
  const { message_id, callback_data: data } = seen.find(({ text }) => text.includes(label)) ?? {};
  expect(data, `${label} among ${seen.map(({ text }) => text)}`).toBeDefined();
  await does(as, { do: "tap", message_id, data });
}

test.each(["fa", "en"] as const)(
  "weeks pass in %s, and nothing that is not the visitor's doing goes wrong",
  async (language) => {
    demo = await startDemo({ language, port: 18_480, data: undefined });
    await demo.introduced;
    // A page of Stripe is left open: it ends while the clock moves.
    const student = await played("student");
    await does(student, { do: "say", text: "/buy25" });

    const refused: object[] = [];
    const { body } = await fetch(new URL("/sim/events", demo.address));
    const reading = body?.pipeThrough(new TextDecoderStream()).getReader();
    const read = async () => {
      for (let part = await reading?.read(); part && !part.done; part = await reading?.read())
        for (const line of part.value.split("\n"))
          if (line.includes('"ok":false')) refused.push(JSON.parse(line.slice("data: ".length)));
    };
    const over = read();
    for (let week = 0; week < 5; week++) await ask("/sim/clock", { advanceMs: 7 * DAY });
    await reading?.cancel();
    await over;
    expect(refused).toEqual([]);
    const dealt: { delivery?: { status?: number }; call?: { status?: number } }[] =
      await ask("/providers/events");
    const statuses = dealt.map(({ delivery, call }) => (delivery ?? call)?.status);
    expect(statuses.filter((status) => status !== 200)).toEqual([]);
  },
  60_000,
);

test("the page tells the time by the school's clock, also when the school moves", async () => {
  demo = await startDemo({ language: "fa", port: 18_580, data: undefined });
  await demo.introduced;
  expect((await ask("/sim/world")).timeZone).toBe("Asia/Tehran");
  const { db, clock, refresh } = demo.app.kernel;
  await db.tx((tx) => store(tx, general.timeZone, "Europe/Berlin", null, clock.now()));
  await refresh();
  expect((await ask("/sim/world")).timeZone).toBe("Europe/Berlin");
}, 30_000);

test("whoever has registered is new here no more", async () => {
  demo = await startDemo({ language: "en", port: 18_680, data: undefined });
  await demo.introduced;
  const alex = await played("new");
  await does(alex, { do: "say", text: "/start" });
  await taps(alex, "Register");
  await does(alex, { do: "say", text: "Alex" });
  await does(alex, { do: "say", text: "Johnson" });
  for (const answer of ["10th", "Arts"]) await taps(alex, answer);
  for (const place of ["samar", "Samarkand"]) await does(alex, { do: "say", text: place });
  await does(alex, { do: "contact" });
  expect(await played("new")).toBe(alex);
  await taps(alex, "Yes, register me");
  await until(async () => (await played("new")) === 0);
}, 30_000);

test("what is sold has a picture, the equations are a file, and kept data still has both", async () => {
  const data = await mkdtemp(join(tmpdir(), "maktab-demo-pictures-"));
  const start = async () => {
    demo = await startDemo({ language: "ru", port: 18_780, data });
    await demo.introduced;
  };
  const fileOf = async (id: string | undefined) => fetch(new URL(`/sim/file/${id}`, demo.address));
  await start();
  const { read } = demo.app.kernel.db;
  expect(await read.$count(products, isNotNull(products.picture))).toBe(await read.$count(products));
  await demo.stop();

  await start();
  for (const { picture, file } of await demo.app.kernel.db.read.select().from(products)) {
    expect((await fileOf(picture ?? "")).headers.get("content-type")).toBe("image/png");
    if (file) expect((await (await fileOf(file.fileId)).text()).split("\n").length).toBeGreaterThan(150);
  }
  await rm(data, { recursive: true, force: true });
}, 30_000);
