import type { TelegramUpdate, TelegramUser } from "@gramio/types";
import { ButtonData } from "../../src/bot/button-data.ts";
import { rolePermissions } from "../../src/features/people/schema.ts";
import type { School } from "./school.ts";
import { root } from "./sources.ts";

/** The buttons of this issue, by their names. */
export async function allButtons(): Promise<Map<string, ButtonData>> {
  const places = new Bun.Glob("src/features/{payments,shop,account,wallet}/**/buttons.ts");
  const paths = [...places.scanSync({ cwd: root })].sort();
  const modules: object[] = await Promise.all(paths.map((path) => import(`${root}/${path}`)));
  const buttons = modules.flatMap(Object.values).filter((each) => each instanceof ButtonData);
  return new Map(buttons.map((each) => [each.nameId, each]));
}

/** What the numbers in buttons may stand for, by the name of their field. */
export type Things = Record<string, readonly number[]>;

interface Field {
  key: string;
  type: string;
  enumValues?: readonly string[];
}

function valuesOf(field: Field, things: Things, name: string): readonly unknown[] {
  if (field.type === "boolean") return [false, true];
  if (field.enumValues) return field.enumValues;
  const known = things[field.key];
  if (field.type !== "number" || !known) throw new Error(`what is "${field.key}" of the button "${name}"?`);
  return known;
}

export interface Press {
  button: string;
  /** What it is to do, where a button can do several things. */
  choice: string;
  /** The number of what it is about. */
  about: number;
  data: string;
  /** Whether something is over after it: it comes after the others. */
  ends: boolean;
}

const ENDS: unknown[] = ["retire", "delete", "cancel", "drop", "approve", "another", "yes", "declined", true];
const ENDING = /^(account-reset|pay-leave|receipt-(reason|send)|recharge-off|shop-cart-(clear|buy))$/;

/** One button with every choice that it can hold, of every thing that it can be about. */
export function everyPress(button: ButtonData, things: Things): Press[] {
  let all: Record<string, unknown>[] = [{}];
  for (const field of button.fields) {
    const values = valuesOf(field, things, button.nameId);
    all = all.flatMap((given) => values.map((value) => ({ ...given, [field.key]: value })));
  }
  const [first] = button.fields;
  return all.map((given) => ({
    about: Number((first && given[first.key]) ?? 0),
    button: button.nameId,
    choice: String(given.act ?? ""),
    // Safe: the fields are the button's own.
    data: button.pack(given as never),
    ends: ENDING.test(button.nameId) || Object.values(given).some((value) => ENDS.includes(value)),
  }));
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
    return [name, rows.map((row) => JSON.stringify(row)).sort()] as const;
  });
  return Object.fromEntries(await Promise.all(all));
}

/** The table of roles without these permissions, while something is done. */
export async function without<T>(school: School, permissions: string[], work: () => Promise<T>): Promise<T> {
  const { db, refresh } = school.app.kernel;
  const before = await db.read.select().from(rolePermissions);
  const kept = before.filter(({ permission }) => !permissions.includes(permission));
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
