import { afterEach, beforeEach, expect, test } from "bun:test";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { employ } from "../../../src/features/staff/employees.ts";
import type { Human } from "../../../src/turn/actor.ts";
import { messagesOf, newcomer, screenOf } from "../../support/receipts.ts";
import { personRecord } from "../../support/records.ts";
import { School } from "../../support/school.ts";
import { KEY, maktab } from "./run.ts";

let school: School;
beforeEach(async () => {
  school = await School.open();
  await school.owner.says("/start");
});
afterEach(() => school.close());

function itsEnv(): Record<string, string> {
  const { bot, data } = school.app.kernel.config;
  const { database } = data;
  return {
    ...{ BOT_TOKEN: bot.token, OWNER_ID: "9001", TELEGRAM_API_ROOT: bot.apiRoot, ENCRYPTION_KEY: KEY },
    DATA_DIR: data.dir,
    DATABASE_URL: database.dialect === "sqlite" ? database.path : database.url,
  };
}

async function employs(email: string): Promise<void> {
  const { id = 0 } = (await personRecord(school, school.owner)) ?? {};
  const rights = new Set(["employees.change"]);
  const by: Human = { kind: "human", via: "cli", id, language: "en", rights };
  await school.app.kernel.act((act) =>
    employ(act, by, { name: "Dilshod", email, phone: null, role: "mentor" }),
  );
}

test("whoever keeps the server makes an admin beside the running server, and sees who works here", async () => {
  await newcomer(school, { id: 4711, first_name: "Nadia" });
  const unknown = await maktab(["admin", "add", "4712"], itsEnv());
  expect(unknown).toMatchObject({ code: 4, complained: expect.stringContaining("press Start in this bot") });
  const made = await maktab(["admin", "add", "4711"], itsEnv());
  expect(made).toMatchObject({
    code: 0,
    said: "Nadia is an admin now, and is told so by the running server.\n",
  });
  await employs("dilshod@example.com");
  const { said } = await maktab(["admin", "--json"], itsEnv());
  expect(JSON.parse(said)).toMatchObject([
    { role: "owner", called: "9001", by: "configuration" },
    { role: "admin", called: "4711", name: "Nadia", by: "owner" },
    { role: "mentor", called: "dilshod@example.com", by: "record", signIns: 0 },
  ]);
});

test("a link lets an employee in, once; their sign-ins end, and a password is taken away", async () => {
  await employs("dilshod@example.com");
  const dilshod = await newcomer(school, { first_name: "Dilshod" });
  const { said } = await maktab(["admin", "login-link", "Dilshod@Example.com"], itsEnv());
  const token = /start=(login_[\w-]+)/.exec(said)?.[1] ?? "";
  expect(said).toContain(`https://t.me/`);
  await dilshod.says(`/start ${token}`);
  expect(screenOf(dilshod)).toContain("Choose a password");
  await dilshod.says("horse battery staple");
  await school.app.settle();
  expect(messagesOf(dilshod, /Your password is set/)).toHaveLength(1);

  const revoked = await maktab(["admin", "revoke-sessions", "dilshod@example.com"], itsEnv());
  expect(revoked).toMatchObject({ code: 0, said: "Signed out: 1.\n" });
  await dilshod.says("/menu");
  expect(dilshod.buttons).not.toContain("❌ Log out");
  expect((await maktab(["admin", "reset", "dilshod@example.com"], itsEnv())).said).toContain("start=login_");
  await dilshod.says("/login");
  await dilshod.says("dilshod@example.com");
  await dilshod.says("horse battery staple");
  await school.app.settle();
  expect(screenOf(dilshod)).toContain("do not fit together");
  const nobody = await maktab(["admin", "login-link", "nobody@example.com"], itsEnv());
  expect(nobody).toMatchObject({
    code: 4,
    complained: expect.stringContaining("No employee who works here"),
  });
  const noId = await maktab(["admin", "add", "Nadia"], itsEnv());
  expect(noId).toMatchObject({ code: 2, complained: expect.stringContaining('"Nadia" is no Telegram id') });
});

test("before the first start nobody is told to set what is set", async () => {
  const nowhere = join(tmpdir(), crypto.randomUUID());
  const { code, said } = await maktab(["admin", "list"], {
    ...{ BOT_TOKEN: "123456789:AAEabcdefghijklmnopqrstuvwxyz0123456", OWNER_ID: "9001" },
    ...{ ENCRYPTION_KEY: KEY, DATA_DIR: nowhere },
  });
  expect({ code, said }).toEqual({ code: 0, said: "There is no database yet: the first start makes it.\n" });
});
