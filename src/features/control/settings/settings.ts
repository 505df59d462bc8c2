import { eq } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import { settings as stored } from "../../../settings/schema.ts";
import { type Setting, type Settings, store } from "../../../settings/settings.ts";
import type { Act } from "../../../turn/act.ts";
import type { Human } from "../../../turn/actor.ts";
import { allow } from "../../../turn/actor.ts";
import { record } from "../../people/audit.ts";
import { people } from "../../people/schema.ts";

/** Gives a setting a new value, which must come from its own `parse`. It counts once the settings are read anew. */
export async function change(act: Act, by: Human, setting: Setting, value: unknown): Promise<void> {
  allow(by, "settings.change");
  await store(act.tx, setting, value, by.id, act.now);
  await record(act, by, "setting.changed", { subject: subjectOf(setting), ...told(setting, value) });
}

/** Takes a change back: the default counts again. */
export async function reset(act: Act, by: Human, setting: Setting): Promise<void> {
  allow(by, "settings.change");
  await store(act.tx, setting, undefined, by.id, act.now);
  await record(act, by, "setting.reset", { subject: subjectOf(setting) });
}

const subjectOf = ({ key }: Setting) => `setting:${key}`;

/** Typed texts may be somebody's phone or name, so the audit keeps only what is chosen or counted. */
const told = ({ choices }: Setting, value: unknown) =>
  choices || typeof value !== "string" ? { to: value } : {};

/** A setting as it stands in the database, which knows of changes that the memory does not know yet. */
export interface Standing {
  setting: Setting;
  value: unknown;
  standard: unknown;
  change?: { at: Date; by: string | null };
}

export async function standingOf(
  read: Reader,
  by: Human,
  settings: Settings,
  setting: Setting,
): Promise<Standing> {
  allow(by, "settings.change");
  const [row] = await read
    .select({ value: stored.value, at: stored.changedAt, by: people.telegramName })
    .from(stored)
    .leftJoin(people, eq(people.id, stored.changedBy))
    .where(eq(stored.key, setting.key));
  const standard = settings.standard(setting);
  if (!row) return { setting, value: standard, standard };
  return { setting, value: row.value, standard, change: { at: row.at, by: row.by } };
}

/** The settings of one page of the list, with their values. */
export async function standings(
  read: Reader,
  by: Human,
  settings: Settings,
  listed: Setting[],
): Promise<Standing[]> {
  allow(by, "settings.change");
  const rows = await read.select({ key: stored.key, value: stored.value }).from(stored);
  const changed = new Map(rows.map(({ key, value }) => [key, value]));
  return listed.map((setting) => {
    const standard = settings.standard(setting);
    return { setting, value: changed.get(setting.key) ?? standard, standard };
  });
}
