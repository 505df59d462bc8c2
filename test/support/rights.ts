import type { TelegramUpdate, TelegramUser } from "@gramio/types";
import { type Field, fieldsOf } from "../../src/bot/button-data.ts";
import type { Need, Tap } from "../../src/bot/tap.ts";
import type { Role } from "../../src/features/people/roles.ts";
import { rolePermissions } from "../../src/features/people/schema.ts";
import { packed } from "./doors.ts";
import type { School } from "./school.ts";

/** What the numbers and words in buttons may stand for, by the name of their field, or by button and field. */
export type Things = Record<string, readonly (number | string)[]>;

function valuesOf(field: Field, things: Things, name: string): readonly unknown[] {
  if (field.type === "boolean") return [false, true];
  if (field.enumValues) return field.enumValues;
  const known = things[`${name}.${field.key}`] ?? things[field.key];
  if (!known) throw new Error(`what is "${field.key}" of the button "${name}"?`);
  return known;
}

export interface Press {
  button: string;
  /** What it is to do, where a button can do several things. */
  choice: string;
  /** The number of what it is about. */
  about: number;
  data: string;
  /** What its feature says that it takes. */
  need: Need;
  /** How much is over after it: nothing (0), what it is about (1), or more than that (2). The least comes first. */
  ends: 0 | 1 | 2;
}

const ENDS: unknown[] = ["retire", "delete", "cancel", "drop", "approve", "another", "yes", "declined", true];
const ENDING = /^(account-reset|pay-leave|receipt-(reason|send)|recharge-off|shop-cart-(clear|buy))$/;
/** With the shelf goes what stands on it, with a receipt that is begun anew its draft, with the cart the way to buy it. */
const ENDING_MORE = /^(receipt-send|shelf-act|shop-cart-(clear|line))$/;

/** One button with every choice that it can hold, of every thing that it can be about. */
export function everyPress({ button, need }: Tap, things: Things): Press[] {
  const fields = fieldsOf(button);
  let all: Record<string, unknown>[] = [{}];
  for (const field of fields) {
    const values = valuesOf(field, things, button.nameId);
    all = all.flatMap((given) => values.map((value) => ({ ...given, [field.key]: value })));
  }
  const [first] = fields;
  return all.map((given) => ({
    about: Number((first && given[first.key]) ?? 0),
    button: button.nameId,
    choice: String(given.act ?? ""),
    data: packed(button, given),
    need: need(given),
    ends: endsOf(button.nameId, Object.values(given)),
  }));
}

function endsOf(button: string, said: unknown[]): Press["ends"] {
  if (!ENDING.test(button) && !said.some((value) => ENDS.includes(value))) return 0;
  return ENDING_MORE.test(button) ? 2 : 1;
}

export interface Answer {
  outcome: string;
  /** The note over the screen. */
  toast: string;
  /** What was said in messages, in any chat. */
  said: string[];
}

/** Hears presses of anybody anywhere, also of who sees no such button, and what is answered. */
export class Presses {
  readonly #school: School;
  #last = 1_000_000_000;
  #heard: Omit<Answer, "outcome"> = { toast: "", said: [] };

  constructor(school: School) {
    this.#school = school;
    school.app.kernel.onCommit((queued) => {
      for (const { method, params } of queued)
        if (method === "answerCallbackQuery") this.#heard.toast = String(params.text ?? "");
        else this.#heard.said.push(String(params.text ?? params.caption ?? ""));
    });
  }

  press(by: { id: number }, data: string, chat = by.id): Promise<Answer> {
    const message = { message_id: 1, date: 0 as const, chat: chatOf(chat) };
    const query = { id: String(this.#last), chat_instance: "1", from: userOf(by.id), data, message };
    return this.#hears({ update_id: ++this.#last, callback_query: query });
  }

  say(by: { id: number }, text: string, chat = by.id): Promise<Answer> {
    const date = this.#school.clock.now().getTime() / 1000;
    const message = { message_id: 1, date, chat: chatOf(chat), from: userOf(by.id), text };
    return this.#hears({ update_id: ++this.#last, message });
  }

  async #hears(update: TelegramUpdate): Promise<Answer> {
    this.#heard = { toast: "", said: [] };
    const outcome = await this.#school.app.kernel.accept(update);
    return { outcome, ...this.#heard };
  }
}

const userOf = (id: number): TelegramUser => ({
  id,
  is_bot: false,
  first_name: "Ali",
  language_code: "en",
});

const chatOf = (id: number) => ({ id, type: id > 0 ? ("private" as const) : ("supergroup" as const) });

/** What says nothing of what somebody has done: that they spoke, and what is said to them. */
const TALK = ["updates", "outbox"];

const TABLES = {
  sqlite: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  postgres: "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'",
};

/** Every row of the school as it is stored, table by table; but for the talk, and what is left out. */
export async function everyRow(school: School, ...without: string[]): Promise<Record<string, string[]>> {
  await school.app.settle();
  const { db } = school.app.kernel;
  // Safe: it is the column that is asked for.
  const names = ((await db.run(TABLES[db.dialect])) as { name: string }[]).map(({ name }) => name);
  const kept = names.filter((name) => ![...TALK, ...without].includes(name)).sort();
  const all = kept.map(async (name) => {
    const rows = await db.run(`SELECT * FROM "${name}"`);
    return [
      name,
      rows
        .filter(isNoTrace)
        .map((row) => JSON.stringify(row))
        .sort(),
    ] as const;
  });
  return Object.fromEntries(await Promise.all(all));
}

/** That somebody has tried in vain is on record. */
const isNoTrace = (row: unknown) =>
  !(typeof row === "object" && row !== null && "action" in row && row.action === "press.forged");

/** The table of roles without these permissions, or with one role that lacks them, while something is done. */
export async function without<T>(
  school: School,
  permissions: string[],
  work: () => Promise<T>,
  only?: Role,
): Promise<T> {
  const { db, refresh } = school.app.kernel;
  const before = await db.read.select().from(rolePermissions);
  const kept = before.filter(
    ({ role, permission }) => !permissions.includes(permission) || (only !== undefined && role !== only),
  );
  const put = async (rows: typeof before) => {
    await db.tx(async (tx) => {
      await tx.delete(rolePermissions);
      await tx.insert(rolePermissions).values(rows);
    });
    await refresh();
  };
  await put(kept);
  return work().finally(() => put(before));
}
