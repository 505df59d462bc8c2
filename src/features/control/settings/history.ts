import { and, desc, eq, type SQL } from "drizzle-orm";
import type { Wanted } from "../../../desk/desk.ts";
import { newestFirst, type Page, pageOf, placeOf } from "../../../desk/paging.ts";
import { DomainError } from "../../../lib/errors.ts";
import type { Act } from "../../../turn/act.ts";
import { allow, type Human } from "../../../turn/actor.ts";
import { people } from "../../people/schema.ts";
import { settingsHistory } from "../schema.ts";
import { change, reset, type Standing, standingOf } from "./settings.ts";

/** A change of a setting; nothing stands for the default. */
interface Change {
  id: number;
  key: string;
  before: unknown;
  after: unknown;
  at: Date;
  /** Nobody: the bot itself. */
  by: string | null;
}

/** One of them beside what the setting is now. */
export type Changed = Change & { standing: Standing };

const { id, key, before, after, at } = settingsHistory;

const read = ({ tx }: Act, where: SQL | undefined) =>
  tx
    .select({ id, key, before, after, at, by: people.telegramName })
    .from(settingsHistory)
    .leftJoin(people, eq(people.id, settingsHistory.changedBy))
    .where(where);

/** How a setting has changed, the newest first. Throws screen-outdated where there is no such setting. */
export async function changesOf(act: Act, by: Human, wanted: Wanted): Promise<Page<Changed>> {
  allow(by, "settings.change");
  const standing = await standingOf(act, by, String(wanted.of ?? ""));
  const of = eq(key, standing.setting.key);
  const page = await pageOf<Change>(
    {
      read: (where, direction, limit) =>
        read(act, and(of, where)).orderBy(newestFirst(id).order(direction)).limit(limit),
      at: newestFirst(id).at,
    },
    placeOf(wanted),
  );
  return { ...page, rows: page.rows.map((row) => ({ ...row, standing })) };
}

/** Throws screen-outdated. */
export async function changeById(act: Act, by: Human, which: number): Promise<Changed> {
  allow(by, "settings.change");
  const [row] = await read(act, eq(id, which)).orderBy(desc(id));
  if (!row) throw new DomainError("screen-outdated");
  return { ...row, standing: await standingOf(act, by, row.key) };
}

/** A value as somebody would type it. */
export const typed = (value: unknown): string =>
  typeof value === "boolean" ? (value ? "on" : "off") : String(value);

/** Gives a setting what it became then: a new change. It is read once more, for a new release may take other values. */
export async function bringBack(act: Act, by: Human, { standing: { setting }, after }: Changed) {
  allow(by, "settings.change");
  return after === null ? reset(act, by, setting) : change(act, by, setting, setting.parse(typed(after)));
}
