import { and, eq, inArray, lt } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import { DomainError } from "../../../lib/errors.ts";
import type { Setting } from "../../../settings/settings.ts";
import { isLanguage, type Language } from "../../../texts/languages.ts";
import { textOverrides } from "../../../texts/schema.ts";
import type { Act } from "../../../turn/act.ts";
import { allow, type Human, may } from "../../../turn/actor.ts";
import { settingsImports } from "../schema.ts";
import { readWording } from "../wordings/check.ts";
import { libraryIn } from "../wordings/sources.ts";
import { reword } from "../wordings/wordings.ts";
import { typed } from "./history.ts";
import { change, OF_MONEY } from "./settings.ts";

/** All that a school has set and said in its own words, as one file. */
export interface Bundle {
  settings: Record<string, unknown>;
  texts: Record<string, Record<string, string>>;
}

/** What of a file would become other, and what of it is left out, by name. */
export interface Plan {
  changes: { setting: Setting; before: unknown; value: unknown }[];
  wordings: { language: Language; key: string; original: string; wording: string }[];
  unknown: string[];
  /** Where the value is none of the setting's or the text's. */
  refused: string[];
  /** Of money, or texts, that whoever imports may not change. */
  withheld: string[];
}

/** What was changed; what nobody has said stays as it is in the other school. */
export async function bundleOf(act: Act, by: Human): Promise<Bundle> {
  allow(by, "settings.change");
  const { settings } = act;
  const given = settings.all.filter((setting) => settings.isGiven(setting));
  const texts: Bundle["texts"] = {};
  if (may(by, "texts.change"))
    for (const { language, key, wording } of await act.tx.select().from(textOverrides))
      texts[language] = { ...texts[language], [key]: wording };
  return { settings: Object.fromEntries(given.map((each) => [each.key, settings.get(each)])), texts };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Throws import-unreadable for what is no such file. */
export function bundleIn(text: string): Bundle {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw new DomainError("import-unreadable");
  }
  if (!isObject(read) || !isObject(read.settings)) throw new DomainError("import-unreadable");
  const texts: Bundle["texts"] = {};
  for (const [language, said] of Object.entries(isObject(read.texts) ? read.texts : {}))
    if (isObject(said))
      texts[language] = Object.fromEntries(Object.entries(said).map(([key, value]) => [key, String(value)]));
  return { settings: read.settings, texts };
}

/** What stands in a file beside what is here. */
export async function planOf(act: Act, by: Human, bundle: Bundle): Promise<Plan> {
  allow(by, "settings.change");
  const plan: Plan = { changes: [], wordings: [], unknown: [], refused: [], withheld: [] };
  for (const [key, value] of Object.entries(bundle.settings)) planSetting(act, by, plan, key, value);
  refuseUnfit(act, plan);
  const own = new Map(
    (await act.tx.select().from(textOverrides)).map((row) => [`${row.language}:${row.key}`, row.wording]),
  );
  for (const [language, said] of Object.entries(bundle.texts))
    for (const [key, wording] of Object.entries(said)) {
      const original = isLanguage(language) ? libraryIn(act.texts)(language).get(key) : undefined;
      const name = `${language}:${key}`;
      if (original === undefined || !isLanguage(language)) plan.unknown.push(name);
      else if (!may(by, "texts.change")) plan.withheld.push(name);
      else if (!isTaken(() => readWording(wording, original))) plan.refused.push(name);
      else if (own.get(name) !== wording) plan.wordings.push({ language, key, original, wording });
    }
  return plan;
}

function planSetting(act: Act, by: Human, plan: Plan, key: string, given: unknown): void {
  const setting = act.settings.named(key);
  if (!setting) return void plan.unknown.push(key);
  const before = act.settings.get(setting);
  let value: unknown;
  if (!isTaken(() => (value = setting.parse(typed(given))))) return void plan.refused.push(key);
  if (Bun.deepEquals(before, value)) return;
  if (setting.isOfMoney && !may(by, OF_MONEY)) return void plan.withheld.push(key);
  plan.changes.push({ setting, before, value });
}

/** What says nothing beside the others, as all of them would be then. */
function refuseUnfit(act: Act, plan: Plan): void {
  const together = act.settings.beside(
    new Map(plan.changes.map(({ setting, value }) => [setting.key, value])),
  );
  const fit = plan.changes.filter(({ setting, value }) => isTaken(() => setting.fits?.(value, together)));
  plan.refused.push(...plan.changes.filter((each) => !fit.includes(each)).map(({ setting }) => setting.key));
  plan.changes = fit;
}

function isTaken(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}

/** Keeps a file until whoever has sent it says yes to what would change. */
export async function keepImport(act: Act, by: Human, bundle: Bundle): Promise<number> {
  allow(by, "settings.change");
  const [row] = await act.tx
    .insert(settingsImports)
    .values({ sentBy: by.id, content: bundle, at: act.now })
    .returning({ id: settingsImports.id });
  if (!row) throw new Error("an import was not kept");
  return row.id;
}

/** What a kept file would change now, for who has sent it. Throws screen-outdated. */
export async function planKept(act: Act, by: Human, id: number): Promise<Plan> {
  allow(by, "settings.change");
  const [row] = await act.tx
    .select({ content: settingsImports.content })
    .from(settingsImports)
    .where(and(eq(settingsImports.id, id), eq(settingsImports.sentBy, by.id)));
  if (!row) throw new DomainError("screen-outdated");
  return planOf(act, by, row.content);
}

/** Does it, once; gives how much has changed. Throws screen-outdated. */
export async function importKept(act: Act, by: Human, id: number): Promise<number> {
  allow(by, "settings.change");
  const [row] = await act.tx
    .delete(settingsImports)
    .where(and(eq(settingsImports.id, id), eq(settingsImports.sentBy, by.id)))
    .returning({ content: settingsImports.content });
  if (!row) throw new DomainError("screen-outdated");
  const { changes, wordings } = await planOf(act, by, row.content);
  const together = act.settings.beside(new Map(changes.map(({ setting, value }) => [setting.key, value])));
  for (const { setting, value } of changes) await change(act, by, setting, value, together);
  for (const wording of wordings) await reword(act, by, wording, wording.wording);
  return changes.length + wordings.length;
}

/** Files that nobody has said yes to. */
export async function forgetImports({ tx }: { tx: Act["tx"] }, before: Date, most: number): Promise<number> {
  const old = await idsBefore(tx, before, most);
  await tx.delete(settingsImports).where(inArray(settingsImports.id, old));
  return old.length;
}

const idsBefore = async (read: Reader, before: Date, most: number): Promise<number[]> =>
  (
    await read
      .select({ id: settingsImports.id })
      .from(settingsImports)
      .where(lt(settingsImports.at, before))
      .limit(most)
  ).map(({ id }) => id);
