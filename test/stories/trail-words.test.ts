import { afterAll, beforeAll, expect, test } from "bun:test";
import { join } from "node:path";
import { doorsOf, toList } from "../../src/bot/desk/doors.ts";
import { contain } from "../../src/bot/failures.ts";
import { callDesk } from "../../src/features/control/system/calls/desk.ts";
import { dismiss } from "../../src/features/control/system/failures/failures.ts";
import { trailDesk } from "../../src/features/control/trail/desk.ts";
import { flags, heardEvents } from "../../src/features/payments/core/schema.ts";
import { settle } from "../../src/features/payments/core/settle.ts";
import { assign } from "../../src/features/payments/core/strays.ts";
import { record } from "../../src/features/people/audit.ts";
import { chooseLanguage } from "../../src/features/people/person.ts";
import type { Person } from "../../src/simulator/index.ts";
import { LANGUAGES } from "../../src/texts/languages.ts";
import { outbox } from "../../src/turn/schema.ts";
import { dollars } from "../support/cashier.ts";
import { personRecord, troubles } from "../support/records.ts";
import { School } from "../support/school.ts";
import { seen } from "../support/shopkeeping.ts";
import { Shop } from "../support/shopping.ts";

let school: School;
let sara: Person;
let shop: Shop;
beforeAll(async () => {
  school = await School.open();
  sara = school.owner;
  await sara.says("/start");
  shop = await Shop.in(school);
});
afterAll(async () => {
  // What was made to fail here, and nothing else.
  expect(await troubles(school)).toEqual([expect.stringMatching(/Error: late/)]);
  await school.close();
});

async function meets(first_name: string) {
  const person = school.person({ first_name });
  await person.says("/start");
  const row = await personRecord(school, person);
  if (!row) throw new Error("nobody has heard of them");
  return { person, id: row.id };
}

/** The newest entries as their readers have them. */
async function reads(): Promise<string> {
  await school.app.settle();
  await sara.forgesTap(toList(trailDesk));
  return seen(sara);
}

test("a failed update that was dismissed is told by its code, and leads nowhere", async () => {
  const { db, clock } = school.app.kernel;
  const code = await db.tx((tx) => contain(tx, sara.drafts("/menu"), new Error("late"), clock.now()));
  await shop.act((act) => dismiss(act, shop.boss, { id: code }));
  expect(await reads()).toContain(`dismissed the failed update ${code}`);
  expect(sara.buttons.join()).not.toContain(code);
});

test("a message that was given up is told by whom it was for", async () => {
  const { person: vali } = await meets("Vali");
  school.telegram.faults.add(
    { kind: "error", code: 400, description: "Bad Request: NONSENSE" },
    { chat: vali.id, times: 1 },
  );
  await vali.says("/language");
  const [call] = await shop.read.select().from(outbox);
  await sara.forgesTap(doorsOf(callDesk).deed.pack({ id: `${call?.id}`, deed: "drop", sure: true }));
  expect(await reads()).toMatch(/dropped a message that had been given up\n• to Vali\n/);
});

test("what was done with money is told by what was wrong with it, its sum, and whose it is", async () => {
  const { id } = await meets("Mina");
  await shop.act((act) => settle(act, { provider: "stripe", charge: "pi_1", amount: dollars(10) }));
  const [flag] = await shop.read.select().from(flags);
  await shop.act((act) => assign(act, shop.boss, flag?.id ?? 0, id));
  expect(await reads()).toMatch(/found the owner of “.*, \$10”\n• to Mina/);
});

test("a message of a provider that belongs to no payment is told by its provider", async () => {
  const at = school.clock.now();
  const event = { provider: "stripe", digest: "d", verdict: "unknown", body: "{}", at };
  await shop.act(async (act) => {
    const [told] = await act.tx.insert(heardEvents).values(event).returning();
    await record(act, shop.boss, "payment.raw-viewed", { subject: `event:${told?.id}` });
  });
  expect(await reads()).toContain("read what a provider sent: Stripe");
});

/** All that is written down anywhere in the product: what was done, and with what kind of thing. */
async function written() {
  const actions = new Set<string>();
  const kinds = new Set(["setting"]);
  const root = join(import.meta.dir, "../../src");
  for (const path of new Bun.Glob("**/*.ts").scanSync(root)) {
    const code = await Bun.file(join(root, path)).text();
    if (!/\brecord\(/.test(code)) continue;
    for (const [, action = ""] of code.matchAll(/\brecord\(\s*act,\s*[\w.]+,\s*"([\w.-]+)"/g))
      actions.add(action);
    for (const [, kind = ""] of code.matchAll(/subject: `(\w+):\$\{/g)) kinds.add(kind);
  }
  return { actions: [...actions], kinds: [...kinds] };
}

test("whatever is written down, and of whatever is gone: nobody reads a number or a key, in no language", async () => {
  const { actions, kinds } = await written();
  expect(actions.length).toBeGreaterThan(50);
  expect(kinds.length).toBeGreaterThan(15);
  const { act, texts } = school.app.kernel;
  const owner = await personRecord(school, sara);
  for (const language of LANGUAGES) {
    const t = texts.in(language);
    expect(actions.filter((action) => !t.has(`audit-${action.replaceAll(".", "-")}`))).toEqual([]);
    await act((doing) => chooseLanguage(doing.tx, { id: owner?.id ?? 0 }, language));
    // The code of a failure is what the person was told, who asks about it by that.
    for (const kind of kinds.filter((kind) => kind !== "failure")) {
      await act((doing) => record(doing, shop.boss, "person.banned", { subject: `${kind}:987654` }));
      const said = await reads();
      expect(said).toContain(t.named("audit-person-banned"));
      expect(said.split("\n\n")[1]).not.toMatch(/987654|[a-z]+:\w/);
    }
  }
}, 120_000);
