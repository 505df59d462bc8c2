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
import { Visitor } from "../../support/visitor.ts";

let demo: Demo;
afterEach(() => demo.stop());

const ask = async (path: string, body?: object) => {
  const options = body && { method: "POST", body: JSON.stringify(body) };
  return (await fetch(new URL(path, demo.address), options)).json();
};

async function visitor(role: string): Promise<Visitor> {
  const found = await Visitor.of(demo, role);
  if (!found) throw new Error(`nobody is ${role}`);
  return found;
}

test.each(["fa", "en"] as const)(
  "weeks pass in %s, and nothing that is not the visitor's doing goes wrong",
  async (language) => {
    demo = await startDemo({ language, port: 18_480, data: undefined });
    await demo.introduced;
    // A page of Stripe is left open: it ends while the clock moves.
    await (await visitor("student")).says("/buy25");

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
  120_000,
);

test("the page tells the time by the school's clock, also when the school moves", async () => {
  demo = await startDemo({ language: "fa", port: 18_580, data: undefined });
  await demo.introduced;
  expect((await ask("/sim/world")).timeZone).toBe("Asia/Tehran");
  const { db, clock, refresh } = demo.app.kernel;
  await db.tx((tx) => store(tx, general.timeZone, "Europe/Berlin", null, clock.now()));
  await refresh();
  expect((await ask("/sim/world")).timeZone).toBe("Europe/Berlin");
}, 120_000);

test("whoever has registered is new here no more", async () => {
  demo = await startDemo({ language: "en", port: 18_680, data: undefined });
  await demo.introduced;
  const alex = await visitor("new");
  await alex.says("/start");
  await alex.taps("Register");
  for (const name of ["Alex", "Johnson"]) await alex.says(name);
  for (const answer of ["10th", "Arts"]) await alex.taps(answer);
  for (const place of ["samar", "Samarkand"]) await alex.says(place);
  await alex.sharesContact();
  expect((await Visitor.of(demo, "new"))?.id).toBe(alex.id);
  await alex.taps("Yes, register me");
  await until(async () => (await Visitor.of(demo, "new")) === undefined);
}, 120_000);

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
}, 120_000);
