import { afterAll, beforeAll, expect, test } from "bun:test";
import { ID_LENGTH } from "../../src/bot/button-data.ts";
import { paying } from "../../src/features/payments/core/settings.ts";
import { chooseLanguage } from "../../src/features/people/person.ts";
import { FEATURES } from "../../src/features.ts";
import { frame } from "../../src/frame.ts";
import type { Person } from "../../src/simulator/index.ts";
import { picture } from "../../src/simulator/pictures.ts";
import type { TextKey } from "../../src/texts/keys.ts";
import type { Language } from "../../src/texts/languages.ts";
import { doorsOf } from "../../src/together.ts";
import { unmarked } from "../support/doors.ts";
import { cardSchool, choosesCard, newcomer, sendsReceipt } from "../support/receipts.ts";
import { personRecord } from "../support/records.ts";
import { arrivesAt } from "../support/registering.ts";
import { everyPress, Presses } from "../support/rights.ts";
import { thingsOf } from "../support/rights-things.ts";
import type { School } from "../support/school.ts";

const GROUP = -1_002_100_500_502;

let stage: Awaited<ReturnType<typeof cardSchool>>;
let school: School;
let owner: Person;
/** What was queued since somebody last looked: for whom, its lines and its rows. */
let queued: { chat: number | null | undefined; lines: string[]; rows: Rows }[] = [];

beforeAll(async () => {
  stage = await cardSchool({ PAYMENT_SANDBOX: "1", ADMIN_GROUP_ID: String(GROUP) });
  school = stage.school;
  owner = school.owner;
  school.telegram.group({ id: GROUP, title: "Staff", admins: [owner, school.admin] });
  await school.sets(paying.perMinute, 0);
  school.app.kernel.onCommit((calls) => {
    for (const { chatId: chat, params } of calls)
      queued.push({ chat, lines: linesOf(params), rows: rowsOf(params.reply_markup) });
  });
});
afterAll(() => school.close());

type Rows = string[][];

/** All that is read: the words, and the buttons that have an order, of more than one thing. */
function linesOf({ text, caption, media, reply_markup }: Record<string, unknown>): string[] {
  // Safe: a picture that is put in place of another has its words inside.
  const words = text ?? caption ?? (media as { caption?: string } | undefined)?.caption ?? "";
  const labels = (reply_markup as { inline_keyboard?: Button[][] } | undefined)?.inline_keyboard ?? [];
  const ordered = labels.flat().filter((button) => button.text.split("\u2069").length > 2);
  return [...String(words).split("\n"), ...ordered.map((button) => button.text)];
}

interface Button {
  text: string;
  callback_data?: string;
}

/** Rows of buttons, each by what it tells the bot: under a message, or in place of the phone's own keyboard. */
function rowsOf(markup: unknown): Rows {
  // Safe: it is what a screen looks like.
  const { inline_keyboard, keyboard = [] } = (markup ?? {}) as Record<string, Button[][] | undefined>;
  const told = ({ text, callback_data = text }: Button) => unmarked(callback_data);
  return (inline_keyboard ?? keyboard).map((row) => row.map(told));
}

const flipped = (rows: Rows): Rows => rows.map((row) => row.toReversed());
/** The buttons as somebody reads who begins at the left, or at the right: where a row ends hangs on the length of its labels. */
const fromTheLeft = (rows: Rows): string[] => rows.flat();
const fromTheRight = (rows: Rows): string[] => flipped(rows).flat();
const isWide = (rows: Rows) => rows.some((row) => row.length > 1);

/**
 * Whether a phone would lay a line out from the left that is ours, in Persian or with something filled in: it goes by the
 * first letter, or by a mark that counts as one, outside of isolates.
 */
function isTurned(line: string): boolean {
  const read = line.replace(/<[^>]*>|&\w+;/g, "");
  if (isTurnedInside(read)) return true;
  const outside = outsideIsolates(read);
  const [first] = /[\p{L}\u200f]/u.exec(outside) ?? [];
  const isOurs = outside !== read || /\p{Script=Arabic}/u.test(read);
  return isOurs && !/[\p{Script=Arabic}\u200f]/u.test(first ?? "");
}

/** The same of what was filled in, where nothing but what was filled into that is in it: nobody looks into isolates. */
function isTurnedInside(line: string): boolean {
  const open: { own: string; holds: boolean }[] = [];
  for (const sign of line) {
    if (/[\u2066-\u2068]/.test(sign)) open.push({ own: sign === "\u2066" ? "\u200f" : "", holds: false });
    else if (sign !== "\u2069") for (const each of open.slice(-1)) each.own += sign;
    else {
      const { own, holds } = open.pop() ?? { own: "", holds: false };
      if (holds && own !== "" && !/[\p{L}\u200f]/u.test(own)) return true;
      for (const around of open.slice(-1)) around.holds = true;
    }
  }
  return false;
}

/** From the innermost on: money is filled in with one isolate inside another. */
function outsideIsolates(text: string): string {
  const less = text.replace(/[\u2066-\u2068][^\u2066-\u2069]*\u2069/g, "");
  return less === text ? text : outsideIsolates(less);
}

/** The rows that were last queued for a chat. */
const newestFor = (chat: number) =>
  queued.findLast((call) => call.chat === chat && call.rows.length > 0)?.rows ?? [];

async function chooses(by: Person, language: Language) {
  const { id = 0 } = (await personRecord(school, by)) ?? {};
  await school.app.kernel.act((act) => chooseLanguage(act.tx, { id }, language));
}

test("every screen that a button opens has in Persian the buttons that it has in English, each row from the right", async () => {
  const ali = await newcomer(school);
  const things = await thingsOf(stage, ali);
  const presses = new Presses(school);
  const turned: string[] = [];
  const draws = async (by: Person, language: Language, data: string) => {
    await chooses(by, language);
    queued = [];
    await presses.press(by, data);
    // What is put off is told in the language that is spoken then.
    await school.app.settle();
    const drawn = queued.filter(({ chat }) => chat === by.id);
    if (language === "fa") turned.push(...drawn.flatMap(({ lines }) => lines).filter(isTurned));
    return drawn.map(({ rows }) => rows);
  };
  const all = doorsOf([frame, ...FEATURES]).taps.flatMap((tap) => everyPress(tap, things));
  const lasting = all.filter(({ ends, button }) => ends === 0 && button !== "language");
  const kinds = new Map(lasting.map((press) => [`${press.button} ${press.choice}`, press]));
  const compared: Rows[] = [];
  for (const [kind, { data, need }] of kinds) {
    const by = need === "own" ? ali : owner;
    const english = await draws(by, "en", data);
    const persian = await draws(by, "fa", data);
    // Whoever makes something new is shown that: it cannot be compared.
    if (!Bun.deepEquals(english.flat(2).sort(), persian.flat(2).sort())) continue;
    expect([kind, ...persian.map(fromTheRight)]).toEqual([kind, ...english.map(fromTheLeft)]);
    compared.push(...english);
  }
  expect(turned).toEqual([]);
  expect(compared.length).toBeGreaterThan(0.8 * kinds.size);
  expect(compared.filter(isWide).length).toBeGreaterThan(0.35 * kinds.size);
}, 120_000);

test("a form: choices in place of others, pages, the keyboard in place of the phone's own, and the last look", async () => {
  const ali = await newcomer(school);
  const zahra = await newcomer(school, { language_code: "fa" });
  const both = async (deed: (who: Person, language: Language) => Promise<unknown>) => {
    await deed(ali, "en");
    await deed(zahra, "fa");
  };
  const taps = (key: TextKey) => both((who, language) => who.taps(school.says(language, key)));
  const says = (words: string) => both((who) => who.says(words));
  const alike = () => {
    expect(isWide(newestFor(ali.id))).toBe(true);
    expect(fromTheRight(newestFor(zahra.id))).toEqual(fromTheLeft(newestFor(ali.id)));
  };
  await both((who, language) => arrivesAt(school, who, "grade", language));
  alike();
  await taps("grade-11");
  alike();
  await taps("major-arts");
  await taps("page-next");
  // Places stand by their names, in each language in another order; the row below them turns the page.
  const [turns, turnsPersian] = [ali, zahra].map(({ id }) => newestFor(id).at(-2) ?? []);
  expect(turns).toHaveLength(2);
  expect(turnsPersian).toEqual(turns?.toReversed());
  await says("خراسان رضوی");
  await says("مشهد");
  const ways = ["share-phone", "back", "cancel"] as const;
  expect(ali.keyboard).toEqual(ways.map((key) => school.says("en", key)));
  expect(zahra.keyboard).toEqual(
    (["share-phone", "cancel", "back"] as const).map((key) => school.says("fa", key)),
  );
  await says("09121234567");
  alike();
});

test("a screen that is gone comes anew as it was, not turned round twice", async () => {
  const zahra = await newcomer(school, { language_code: "fa" });
  await zahra.taps(school.says("fa", "menu-more"));
  const gone = "Bad Request: message to edit not found";
  const fault = { kind: "error", code: 400, description: gone } as const;
  school.telegram.faults.add(fault, { chat: zahra.id, method: "editMessageText", times: 1 });
  const before = zahra.messages.length;
  await zahra.taps(school.says("fa", "language"));
  expect(zahra.messages).toHaveLength(before + 1);
  expect(isWide(newestFor(zahra.id))).toBe(true);
  expect(rowsOf(zahra.messages.at(-1)?.reply_markup)).toEqual(newestFor(zahra.id));
});

/** What is about somebody else's thing is another button behind the same door. */
const doorsIn = (rows: Rows): Rows => rows.map((row) => row.map((data) => data.slice(0, ID_LENGTH)));

async function sendsPicture(payer: Person, size: number, language: Language) {
  await choosesCard(stage, payer);
  await payer.sendsPhoto(picture("transfer", size));
  await payer.taps(school.says(language, "receipt-yes"));
}

test("receipts, when they come and when they are drawn anew: each of the staff, and their group, in their language", async () => {
  await chooses(owner, "en");
  const { id: admin } = school.admin;
  const ali = await newcomer(school);
  await sendsPicture(ali, 320, "en");
  const came = newestFor(owner.id);
  expect(isWide(came)).toBe(true);
  expect(newestFor(GROUP)).toEqual(came);
  expect(newestFor(admin)).toEqual(flipped(came));

  const zahra = await newcomer(school, { language_code: "fa" });
  await sendsPicture(zahra, 400, "fa");
  const redrawn = newestFor(owner.id);
  // It looks like another one.
  expect(redrawn).toHaveLength(came.length + 1);
  expect(newestFor(admin)).toEqual(flipped(redrawn));

  await chooses(owner, "fa");
  await sendsPicture(zahra, 480, "fa");
  expect(doorsIn(newestFor(GROUP))).toEqual(doorsIn(flipped(came)));
});

test("notices: what was bought, in the language of who has bought it", async () => {
  await chooses(owner, "en");
  const ali = await newcomer(school);
  const zahra = await newcomer(school);
  for (const payer of [ali, zahra]) {
    await sendsReceipt(stage, { payer });
    if (payer === zahra) await chooses(zahra, "fa");
    await owner.taps(school.says("en", "receipt-approve"));
  }
  expect(isWide(newestFor(ali.id))).toBe(true);
  expect(doorsIn(newestFor(zahra.id))).toEqual(doorsIn(flipped(newestFor(ali.id))));
});
