import { Database } from "bun:sqlite";
import { afterAll, beforeAll, expect, test } from "bun:test";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { startSimulator } from "../../../src/simulator/index.ts";
import { begin, emptySchool, KEY, maktab } from "./run.ts";

const NEW = Buffer.alloc(32, 8).toString("base64url");
const BOTH = `${NEW},${KEY}`;
const idOf = (key: string) =>
  new Bun.CryptoHasher("sha256").update(Buffer.from(key, "base64url")).digest("hex").slice(0, 8);

let school: Awaited<ReturnType<typeof emptySchool>>;
let telegram: Awaited<ReturnType<typeof startSimulator>>;
let env: Record<string, string>;

beforeAll(async () => {
  school = await emptySchool();
  telegram = await startSimulator();
  env = { ...school.env, BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.url, PORT: "0" };
});
afterAll(async () => {
  await telegram.stop();
  await school.remove();
});

/** Does something while a server with these keys is running, which ends in order. */
async function beside<T>(keys: string, work: () => Promise<T>): Promise<T> {
  const child = begin(["serve"], { ...env, ENCRYPTION_KEY: keys });
  const log = child.stderr.getReader();
  let said = "";
  while (!said.includes('"message":"listening"')) {
    const { value, done } = await log.read();
    if (done) throw new Error(`the server ended: ${said}`);
    said += new TextDecoder().decode(value);
  }
  log.releaseLock();
  try {
    return await work();
  } finally {
    child.kill("SIGTERM");
    expect(await child.exited).toBe(0);
  }
}

/** Values that were deleted long ago, and stand in pages that nobody uses. */
function leavesFreePages() {
  const db = new Database(join(school.folder, "data/maktab.db"));
  db.run("create table gone (value text)");
  db.run(`with recursive n(i) as (select 1 union all select i + 1 from n where i < 500)
    insert into gone select 'v2.${idOf(KEY)}.' || hex(randomblob(500)) from n`);
  db.run("drop table gone");
  db.close();
}

const rotates = () => maktab(["keys", "rotate"], { ...env, ENCRYPTION_KEY: BOTH });

/** Whether something in the files of the school was sealed with this key, used or not. */
async function standsIn(key: string): Promise<boolean> {
  const folder = join(school.folder, "data");
  const files = (await readdir(folder)).map((name) => Bun.file(join(folder, name)).bytes());
  const all = Buffer.concat(await Promise.all(files));
  return all.includes(`.${idOf(key)}.`);
}

test("a key is changed beside a running server once that has it, and nothing of the old one is left", async () => {
  await maktab(["sample", "load", "--lang", "en"], env);
  leavesFreePages();
  expect(await standsIn(KEY)).toBe(true);

  const refused = await beside(KEY, rotates);
  expect(refused).toMatchObject({ code: 4, said: "" });
  expect(refused.complained).toContain(
    `lacks the first key of ENCRYPTION_KEY (${idOf(NEW)}; it has ${idOf(KEY)})`,
  );
  expect(await standsIn(NEW)).toBe(false);

  const rotated = await beside(BOTH, async () => {
    const ended = await rotates();
    const well = await maktab(["doctor", "--json"], { ...env, ENCRYPTION_KEY: BOTH });
    expect(JSON.parse(well.said).filter(({ status }: { status: string }) => status === "fail")).toEqual([]);
    return ended;
  });
  expect(rotated).toMatchObject({ code: 0, complained: "" });
  expect([await standsIn(KEY), await standsIn(NEW)]).toEqual([false, true]);
  await beside(NEW, async () => undefined);
}, 120_000);
