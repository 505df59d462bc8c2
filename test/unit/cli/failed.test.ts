import { afterEach, beforeEach, expect, test } from "bun:test";
import { contain } from "../../../src/bot/failures.ts";
import { School } from "../../support/school.ts";
import { KEY, maktab } from "./run.ts";

let school: School;
beforeEach(async () => {
  school = await School.open();
});
afterEach(() => school.close());

/** The environment in which another process finds this very school. */
function itsEnv(): Record<string, string> {
  const { bot, data } = school.app.kernel.config;
  const { database } = data;
  return {
    BOT_TOKEN: bot.token,
    TELEGRAM_API_ROOT: bot.apiRoot,
    ENCRYPTION_KEY: KEY,
    DATA_DIR: data.dir,
    DATABASE_URL: database.dialect === "sqlite" ? database.path : database.url,
  };
}

async function breaks(update_id: number, text: string, error = new Error("boom\n  at somewhere")) {
  const person = school.person({ started: true });
  const { db, clock } = school.app.kernel;
  const update = {
    update_id,
    message: {
      message_id: 1,
      date: Math.floor(clock.now().getTime() / 1000),
      chat: { id: person.id, type: "private" as const, first_name: "Ali" },
      from: { id: person.id, is_bot: false, first_name: "Ali", language_code: "en" },
      text,
      entities: [{ type: "bot_command" as const, offset: 0, length: text.length }],
    },
  };
  const id = await db.tx((tx) => contain(tx, update, error, clock.now()));
  return { id, person };
}

test("a failed update is listed, heard again beside the running server, and then gone", async () => {
  const { id, person } = await breaks(501, "/start");
  const listed = await maktab(["failed", "list"], itsEnv());
  expect(listed.said).toMatch(new RegExp(`${id} .* 501 +Error: boom$`, "m"));

  const replayed = await maktab(["failed", "replay", id.toLowerCase()], itsEnv());
  expect(replayed).toMatchObject({ code: 0, said: `${id}: heard.\n` });
  await school.app.settle();
  expect(person.screen).toMatch(/Ali/);

  const again = await maktab(["failed", "replay", id], itsEnv());
  expect(again.code).toBe(1);
  expect(again.complained).toMatch(/no such failure waits/);
});

test("all of them at once, and one or all has to be said", async () => {
  await breaks(601, "/start");
  await breaks(602, "/menu");
  const { code, said } = await maktab(["failed", "replay", "--all", "--json"], itsEnv());
  expect(code).toBe(0);
  expect(JSON.parse(said).map(({ outcome }: { outcome: string }) => outcome)).toEqual(["heard", "heard"]);
  expect((await maktab(["failed", "replay"], itsEnv())).code).toBe(2);
  expect((await maktab(["failed", "list", "--limit", "0"], itsEnv())).code).toBe(2);
});

test("what a failure quotes is kept sealed, without secrets, and steers no terminal", async () => {
  const { id } = await breaks(701, "/start", new Error("\u001b]0;owned\u0007 of +989121234567 \u202e"));
  const { db } = school.app.kernel;
  const [stored] = await db.run(`select error from failed_updates where error_id = '${id}'`);
  expect(Object(stored).error).toMatch(/^v2\./);
  const { said } = await maktab(["failed", "list"], itsEnv());
  expect(said).toMatch(/Error: \\u001b\]0;owned\\u0007 of \[phone\] \\u202e$/m);
  const json = (await maktab(["failed", "list", "--json"], itsEnv())).said;
  expect(json).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
  expect(JSON.parse(json)[0].error).toContain("\u001b]0;owned");
});

test("what a former release has written plainly is read, and sealed at the next start", async () => {
  const { id } = await breaks(801, "/start");
  const former = async () => {
    const { db } = school.app.kernel;
    const [row] = await db.run(`select error from failed_updates where error_id = '${id}'`);
    return String(Object(row).error);
  };
  // Only SQLite has kept one.
  const nul = school.app.kernel.db.dialect === "sqlite" ? " || char(0)" : "";
  await school.app.kernel.db.run(
    `update failed_updates set error = 'Error: it''s "former"'${nul} where error_id = '${id}'`,
  );
  expect((await maktab(["failed", "list"], itsEnv())).said).toContain(`Error: it's "former"`);
  await school.restart();
  expect(await former()).toMatch(/^v2\./);
  expect((await maktab(["failed", "list"], itsEnv())).said).toContain(`Error: it's "former"`);
});
