import { afterAll, beforeAll, beforeEach, expect, test } from "bun:test";
import { eq } from "drizzle-orm";
import { ButtonData } from "../../src/bot/button-data.ts";
import { failures, replay } from "../../src/bot/failures.ts";
import { failedUpdates, scenes, updates } from "../../src/bot/schema.ts";
import { tap } from "../../src/bot/tap.ts";
import { DomainError } from "../../src/lib/errors.ts";
import { general } from "../../src/settings/general.ts";
import { store } from "../../src/settings/settings.ts";
import { featureOf } from "../support/feature.ts";
import { School } from "../support/school.ts";

let school: School;
/** What the clumsy feature does wrong, while it does. */
let blunder: ((ctx: { tx: Parameters<typeof store>[0]; now: Date }) => Promise<unknown>) | undefined;

const tryButton = new ButtonData("try");

declare module "../../src/texts/keys.ts" {
  interface TextArgs {
    "clumsy-refused": "why";
    "nobody-wrote-this-text": never;
  }
}

/** What whatever tells of money breaks with, while it does. */
let moneyBlunder: Error | undefined;

const clumsy = featureOf({
  gates: [
    async ({ message }) => {
      if (moneyBlunder && (message?.successful_payment ?? message?.refunded_payment)) throw moneyBlunder;
      return true;
    },
  ],
  texts: "clumsy-refused = No, because of { $why }.",
  commands: {
    async try(turn) {
      await turn.show({ text: "half" });
      await store(turn.tx, general.timeZone, "Asia/Tashkent", turn.person.id, turn.now);
      await blunder?.(turn);
      await turn.show({ text: "whole" });
    },
    buttons: (turn) =>
      turn.show({ text: "here", buttons: [[{ text: "Try", callback_data: tryButton.pack() }]] }),
  },
  taps: [
    tap(tryButton, "everyone", async (turn) => {
      await blunder?.(turn);
      await turn.show({ text: "tapped" });
    }),
  ],
});

beforeAll(async () => {
  school = await School.open({ features: [clumsy] });
});
beforeEach(async () => {
  blunder = undefined;
  await school.sets(general.timeZone, undefined);
});
afterAll(() => school.close());

const stored = async () => {
  const { settings, db } = school.app.kernel;
  await settings.load(db);
  return settings.get(general.timeZone) !== settings.standard(general.timeZone);
};
const open = () => failures(school.app.kernel.db.read, { limit: 50, offset: 0 });
const again = (id: string) => replay(school.app.kernel.db, school.app.kernel.accept, id);
const codeIn = (text: string) => /code: .*?(\w{6,})/.exec(text.replaceAll(/[\u2068\u2069]/g, ""))?.[1] ?? "";

test("a turn that breaks is undone, and told under an id; the chat goes on; replayed once, it happens once", async () => {
  const ali = school.person();
  blunder = () => Promise.reject(new Error("clumsy"));
  await ali.says("/try");
  expect(ali.heard(/half|whole/)).toHaveLength(0);
  expect(await stored()).toBe(false);
  expect(school.telegram.failedDeliveries).toBe(0);

  const [failure] = await open();
  expect(failure?.error).toMatch(/clumsy/);
  expect(codeIn(ali.screen)).toBe(failure?.errorId ?? "none");

  await ali.says("/start");
  expect(ali.screen).toMatch(/Hello/);

  blunder = undefined;
  const id = failure?.errorId ?? "";
  const outcomes = await Promise.all([again(id), again(id)]);
  await school.app.settle();
  expect(outcomes.toSorted()).toEqual(["heard", undefined]);
  expect(ali.heard(/whole/)).toHaveLength(1);
  expect(await again(id)).toBeUndefined();
  expect(await open()).toEqual([]);
});

test("what breaks again when replayed stands in the list under a new id, and not under the old one", async () => {
  const ali = school.person();
  blunder = () => Promise.reject(new TypeError("still clumsy"));
  await ali.says("/try");
  const [first] = await open();
  expect(await again(first?.errorId ?? "")).toBe("failed");
  const after = await open();
  expect(after).toHaveLength(1);
  expect(after[0]?.errorId).not.toBe(first?.errorId);
  blunder = undefined;
  expect(await again(after[0]?.errorId ?? "")).toBe("heard");
});

test("a poison update in the middle of many blocks nobody: the others are heard in their order", async () => {
  const [ali, maryam] = [school.person(), school.person()];
  blunder = () => Promise.reject(new Error("poison"));
  await ali.says("/buttons");
  await Promise.all([ali.says("/try"), ali.taps("Try"), maryam.says("/start"), ali.says("/start")]);
  expect(maryam.screen).toMatch(/Hello/);
  expect(ali.screen).toMatch(/Hello/);
  expect(ali.toasts).toMatchObject([{ text: expect.stringMatching(/code/), alert: true }]);
  expect(await open()).toHaveLength(2);
});

test("a refusal with too many words for a toast is cut between two characters", async () => {
  const ali = school.person();
  blunder = () => Promise.reject(new DomainError("clumsy-refused", { why: `x${"🎉".repeat(120)}` }));
  await ali.says("/buttons");
  await ali.taps("Try");
  const [toast] = ali.toasts;
  expect(toast?.text).toMatch(/^No, because of .?x(🎉){91}$/u);
});

test("a form whose state cannot be read breaks its own turns only, and can be mended", async () => {
  const ali = school.person();
  const { db } = school.app.kernel;
  await ali.says("/start");
  await ali.taps("Register");
  const mine = eq(scenes.userId, ali.id);
  await db.run(`update scenes set state = 'x' || state where user_id = ${ali.id}`);
  await ali.says("علی");
  expect(ali.screen).toMatch(/code/);
  await db.tx(async (tx) => void (await tx.delete(scenes).where(mine)));
  await ali.says("/start");
  expect(ali.screen).toMatch(/Hello/);
});

test("a rule that says no undoes all that was written before it, and its words are told", async () => {
  const ali = school.person();
  const refused = new DomainError("clumsy-refused", { why: "<b>rules</b>" });
  blunder = () => Promise.reject(refused);
  const before = (await open()).length;
  await ali.says("/try");
  expect(ali.screen).toMatch(/No, because of .*<b>rules<\/b>/);
  expect(ali.heard(/half/)).toHaveLength(0);
  expect(await stored()).toBe(false);
  await ali.says("/buttons");
  await ali.taps("Try");
  expect(ali.toasts).toMatchObject([{ text: expect.stringMatching(/No, because/), alert: true }]);
  expect((await open()).length).toBe(before);
});

test("a rule that says no without words is a failure like any other", async () => {
  const ali = school.person();
  blunder = () => Promise.reject(new DomainError("nobody-wrote-this-text"));
  await ali.says("/try");
  expect(ali.screen).toMatch(/code/);
  expect(school.telegram.failedDeliveries).toBe(0);
});

test("the network is out of reach inside a turn, for Bot API calls and for fetch, and in reach outside", async () => {
  const ali = school.person();
  const { telegram } = school.app.kernel;
  const reached: string[] = [];
  for (const reach of [
    () => telegram("getMe"),
    () => fetch(school.telegram.url),
    () => globalThis.fetch("http://x/"),
  ]) {
    blunder = () => reach().then(() => reached.push("reached"));
    await ali.says("/try");
    const failure = (await open()).find(({ errorId }) => ali.screen.includes(errorId));
    expect(failure?.error).toMatch(/inside a turn/);
  }
  expect(reached).toEqual([]);
  expect(await telegram("getMe")).toMatchObject({ ok: true });
});

test("failures are sealed at rest, and an update that failed is marked as heard", async () => {
  const ali = school.person();
  blunder = () => Promise.reject(new Error("clumsy"));
  await ali.says("/try");
  const [failure] = await open();
  const { db } = school.app.kernel;
  const [raw] = await db.run(`select body from failed_updates where error_id = '${failure?.errorId}'`);
  // Longer than what letters that were drawn at random come to spell by chance.
  const [opened] = await db.read
    .select({ body: failedUpdates.body })
    .from(failedUpdates)
    .where(eq(failedUpdates.errorId, failure?.errorId ?? ""));
  expect(opened?.body).toContain("first_name");
  expect(JSON.stringify(raw)).not.toContain("first_name");
  expect(await db.read.$count(updates, eq(updates.updateId, failure?.updateId ?? 0))).toBe(1);
  expect(await db.read.$count(failedUpdates)).toBeGreaterThan(0);
});

test.each([
  ["broke", new TypeError("nobody can count this")],
  ["a rule said no to", new DomainError("not-allowed")],
])(
  "whose payment came in a turn that %s is not asked to pay again; money that went back is nobody's deed",
  async (_how, why) => {
    const ali = school.person();
    await ali.says("/start");
    const { update_id, message } = ali.drafts("/start");
    const { text: _, ...head } = message;
    const money = {
      currency: "XTR",
      total_amount: 5,
      telegram_payment_charge_id: "charge",
      invoice_payload: "P1",
    };
    const delivers = async (nth: number, told: object) => {
      await school.telegram.deliver({ update_id: update_id + nth, message: { ...head, ...told } });
      await school.app.settle();
    };
    const former = new Set((await open()).map(({ errorId }) => errorId));
    const fresh = async () => (await open()).filter(({ errorId }) => !former.has(errorId));
    moneyBlunder = why;
    await delivers(1, { successful_payment: { ...money, provider_payment_charge_id: "" } });
    const [failure] = await fresh();
    expect(ali.screen).toMatch(/payment has arrived, but .* Please do not pay again/);
    expect(ali.screen).toContain(failure?.errorId ?? "-");
    const before = ali.messages.length;
    await delivers(2, { refunded_payment: money });
    moneyBlunder = undefined;
    expect(ali.messages).toHaveLength(before);
    expect(await fresh()).toHaveLength(2);
  },
);
