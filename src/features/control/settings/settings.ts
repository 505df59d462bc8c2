import { eq, sql } from "drizzle-orm";
import type { Wanted } from "../../../desk/desk.ts";
import { type Page, pageIn, wordPlaceOf } from "../../../desk/paging.ts";
import { DomainError } from "../../../lib/errors.ts";
import { fold } from "../../../lib/fold.ts";
import { settings as stored } from "../../../settings/schema.ts";
import { type Setting, type Settings, store } from "../../../settings/settings.ts";
import type { Act } from "../../../turn/act.ts";
import { allow, type Human, may, type Right } from "../../../turn/actor.ts";
import { record } from "../../people/audit.ts";
import { telegramNameById } from "../../people/person.ts";
import { people } from "../../people/schema.ts";
import { settingsHistory } from "../schema.ts";
import { roomNamed, roomOf } from "./rooms.ts";

declare module "../../../turn/notices.ts" {
  interface Notices {
    /** For all who change settings: where money goes from now on, and who has said so. */
    "setting-of-money": { key: Setting["key"]; by: string; before: string; value: string };
  }
}

/** Of the owner alone: to change the card that people pay to is how a school is robbed. */
export const OF_MONEY: Right = "settings.money";

/** Throws not-allowed. */
function allowChange(by: Human, { isOfMoney }: Setting): void {
  if (isOfMoney === true) allow(by, OF_MONEY);
}

/** Whether somebody who changes settings changes this one. */
const mayChangeOf = (by: Human, { isOfMoney }: Setting): boolean => !isOfMoney || may(by, OF_MONEY);

/** Of a card as much as people know it by. */
const masked = (value: unknown): string => String(value).replace(/^\d{12,}(?=\d{4}$)/, "…");

async function tellOfMoney(act: Act, by: Human, setting: Setting, before: unknown, value: unknown) {
  if (!setting.isOfMoney) return;
  const about = { key: setting.key, by: await telegramNameById(act.tx, by.id) };
  const right = "settings.change";
  await act.tellStaff({ right }, "setting-of-money", {
    ...about,
    before: masked(before),
    value: masked(value),
  });
}

/**
 * Gives a setting a new value, which must come from its own `parse` and fit the others; false when somebody has said the
 * same before. `beside`: the others, where they change with it. What was only the default counts as said from then on. It counts for everybody with the commit.
 */
export async function change(
  act: Act,
  by: Human,
  setting: Setting,
  value: unknown,
  beside: Settings = act.settings,
): Promise<boolean> {
  allow(by, "settings.change");
  allowChange(by, setting);
  setting.fits?.(value, beside);
  let before = await hold(act, setting);
  const isSaid = before.isStored || act.settings.first(setting) !== undefined;
  const isNew = !before.isStored && !(isSaid && Bun.deepEquals(before.value, value));
  // Where there was nothing to wait for, somebody else may have been the first.
  const isFirst = isNew && (await storeFirst(act, by, setting, value));
  if (isNew && !isFirst) before = await hold(act, setting);
  if (Bun.deepEquals(before.value, value)) {
    if (isFirst) {
      await remember(act, by, setting, { after: value });
      await said(act, by, setting);
    }
    return isFirst;
  }
  await store(act.tx, setting, value, by.id, act.now);
  await remember(act, by, setting, { before: before.isStored ? before.value : undefined, after: value });
  await said(act, by, setting, told(setting, before.value, value));
  await tellOfMoney(act, by, setting, before.value, value);
  return true;
}

async function said(act: Act, by: Human, setting: Setting, details: Record<string, unknown> = {}) {
  await record(act, by, "setting.changed", { subject: subjectOf(setting), ...details });
  act.afterwards.push(act.house.refresh);
}

/** Takes a change back: the default counts again. False when it counts already. */
export async function reset(act: Act, by: Human, setting: Setting): Promise<boolean> {
  allow(by, "settings.change");
  allowChange(by, setting);
  const standard = act.settings.standard(setting);
  setting.fits?.(standard, act.settings);
  const { value } = await hold(act, setting);
  if (!(await store(act.tx, setting, undefined, by.id, act.now))) return false;
  await remember(act, by, setting, { before: value });
  const { to, ...others } = told(setting, value, standard);
  await record(act, by, "setting.reset", { subject: subjectOf(setting), ...others });
  await tellOfMoney(act, by, setting, value, standard);
  act.afterwards.push(act.house.refresh);
  return true;
}

/** Nothing stands for the default. */
async function remember(
  { tx, now: at }: Act,
  by: Human,
  { key }: Setting,
  { before = null, after = null }: { before?: unknown; after?: unknown },
): Promise<void> {
  await tx.insert(settingsHistory).values({ key, before, after, changedBy: by.id, at });
}

/** What it is now; whoever changes it in the same moment waits where there is a row to wait for. */
async function hold({ tx, settings }: Act, setting: Setting) {
  const [row] = await tx
    .update(stored)
    .set({ changedAt: sql`${stored.changedAt}` })
    .where(eq(stored.key, setting.key))
    .returning({ value: stored.value });
  return { value: row ? row.value : settings.standard(setting), isStored: row !== undefined };
}

/** False when somebody else was faster, who has committed by then. */
async function storeFirst({ tx, now }: Act, by: Human, { key }: Setting, value: unknown): Promise<boolean> {
  const rows = await tx
    .insert(stored)
    .values({ key, value, changedAt: now, changedBy: by.id })
    .onConflictDoNothing()
    .returning({ key: stored.key });
  return rows.length > 0;
}

const subjectOf = ({ key }: Setting) => `setting:${key}`;

/** Typed texts may be somebody's phone or name, so the audit keeps only what is chosen or counted. */
const told = ({ choices }: Setting, before: unknown, value: unknown) =>
  choices || typeof value !== "string" ? { to: value, changes: { value: [before, value] } } : {};

/** A setting as it stands in the database, which knows of changes that the memory does not know yet. */
export interface Standing {
  setting: Setting;
  value: unknown;
  standard: unknown;
  /** Whether whoever asked may change it. */
  mayChange: boolean;
  change?: { at: Date; by: string | null };
  /** Whether somebody has ever changed it. */
  hasHistory: boolean;
  /** What says little without it, as it stands now. */
  touched?: { setting: Setting; value: unknown }[];
}

/** A default of theirs follows the setting; what somebody has set stays. */
const touchedBy = (settings: Settings, { key }: Setting) =>
  settings.all
    .filter(({ countedIn }) => countedIn === key)
    .filter((setting) => settings.isGiven(setting))
    .map((setting) => ({ setting, value: settings.get(setting) }));

/** Throws screen-outdated when no setting has this key, or none any more. */
export async function standingOf(act: Act, by: Human, key: string): Promise<Standing> {
  allow(by, "settings.change");
  const setting = act.settings.named(key);
  if (!setting) throw new DomainError("screen-outdated");
  const [row] = await act.tx
    .select({ value: stored.value, at: stored.changedAt, by: people.telegramName })
    .from(stored)
    .leftJoin(people, eq(people.id, stored.changedBy))
    .where(eq(stored.key, key));
  const standard = act.settings.standard(setting);
  const touched = touchedBy(act.settings, setting);
  const mayChange = mayChangeOf(by, setting);
  const hasHistory = (await act.tx.$count(settingsHistory, eq(settingsHistory.key, key))) > 0;
  const standing = { setting, standard, mayChange, touched, hasHistory };
  if (!row) return { ...standing, value: standard };
  return { ...standing, value: row.value, change: { at: row.at, by: row.by } };
}

/** A setting in a list. */
export type Listed = Pick<Standing, "setting" | "value" | "standard" | "mayChange"> & { isChanged: boolean };

/** The settings of one room with their values; of all rooms when none is named; and of those what a search means. */
export async function standings(act: Act, by: Human, wanted: Wanted): Promise<Page<Listed, string>> {
  allow(by, "settings.change");
  const room = roomNamed(wanted.filter ?? "");
  const sought = fold(wanted.sought ?? "");
  const t = act.texts.in(by.language);
  const listed = act.settings.all.filter(
    (setting) =>
      (room === undefined || roomOf(setting) === room) &&
      `${fold(t.plain(`setting-${setting.key}`))} ${setting.key}`.includes(sought),
  );
  const { rows, ...turning } = pageIn(listed, ({ key }) => key, wordPlaceOf(wanted), act.settings.all);
  const changes = await act.tx.select({ key: stored.key, value: stored.value }).from(stored);
  const changed = new Map(changes.map(({ key, value }) => [key, value]));
  return {
    ...turning,
    rows: rows.map((setting) => {
      const standard = act.settings.standard(setting);
      return {
        ...{ setting, standard, mayChange: mayChangeOf(by, setting) },
        ...{ value: changed.get(setting.key) ?? standard, isChanged: changed.has(setting.key) },
      };
    }),
  };
}
