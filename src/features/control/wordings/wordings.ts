import { and, eq, ne } from "drizzle-orm";
import type { Wanted } from "../../../desk/desk.ts";
import { type Page, pageIn, wordPlaceOf } from "../../../desk/paging.ts";
import { DomainError } from "../../../lib/errors.ts";
import { fold } from "../../../lib/fold.ts";
import { isLanguage, type Language } from "../../../texts/languages.ts";
import { textOverrides } from "../../../texts/schema.ts";
import type { Act } from "../../../turn/act.ts";
import type { Human } from "../../../turn/actor.ts";
import { allow } from "../../../turn/actor.ts";
import { record } from "../../people/audit.ts";
import { readWording } from "./check.ts";
import { libraryIn, numberOf } from "./sources.ts";

/** A text of the product in one language, and the operator's own wording of it where there is one. */
export interface Wording {
  language: Language;
  key: string;
  original: string;
  own?: { wording: string; at: Date };
}

export const shownOf = ({ own, original }: Wording): string => own?.wording ?? original;

/** A text's short name for buttons, the same in every version: its language and the number of its key. */
export const idOf = (language: string, number: number): string => `${language}-${number.toString(36)}`;

/** Says a text in the operator's own words from now on; false when it says them already. Throws what `readWording` throws. */
export async function reword(
  act: Act,
  by: Human,
  { language, key, original }: Wording,
  typed: string,
): Promise<boolean> {
  allow(by, "texts.change");
  const changed = { wording: readWording(typed, original), changedAt: act.now };
  const [row] = await act.tx
    .insert(textOverrides)
    .values({ language, key, ...changed })
    .onConflictDoUpdate({
      target: [textOverrides.language, textOverrides.key],
      set: changed,
      setWhere: ne(textOverrides.wording, changed.wording),
    })
    .returning({ key: textOverrides.key });
  if (!row) return false;
  await record(act, by, "text.changed", { subject: `text:${language}:${key}` });
  act.afterwards.push(act.house.refresh);
  return true;
}

/** Says it in the original words again; false when it says them already. */
export async function restore(act: Act, by: Human, { language, key }: Wording): Promise<boolean> {
  allow(by, "texts.change");
  const [gone] = await act.tx
    .delete(textOverrides)
    .where(and(eq(textOverrides.language, language), eq(textOverrides.key, key)))
    .returning({ key: textOverrides.key });
  if (!gone) return false;
  await record(act, by, "text.restored", { subject: `text:${language}:${key}` });
  act.afterwards.push(act.house.refresh);
  return true;
}

/** Texts of a language (their own, when none is named) whose wording or key has the sought part; all, when nothing is. */
export async function findTexts(act: Act, by: Human, wanted: Wanted): Promise<Page<Wording, string>> {
  allow(by, "texts.change");
  const { filter = "", sought = "" } = wanted;
  const part = fold(sought);
  const all = await everyText(act, isLanguage(filter) ? filter : by.language);
  const found = all.filter((text) => text.key.includes(part) || fold(shownOf(text)).includes(part));
  return pageIn(found, ({ language, key }) => idOf(language, numberOf(key)), wordPlaceOf(wanted), all);
}

/** Throws screen-outdated when there is no such text, or none any more. */
export async function textOf(act: Act, by: Human, id: string): Promise<Wording> {
  allow(by, "texts.change");
  const language = id.slice(0, 2);
  const texts = isLanguage(language) ? await everyText(act, language) : [];
  const text = texts.find(({ key }) => idOf(language, numberOf(key)) === id);
  if (!text) throw new DomainError("screen-outdated");
  return text;
}

async function everyText({ tx, texts }: Act, language: Language): Promise<Wording[]> {
  const rows = await tx.select().from(textOverrides).where(eq(textOverrides.language, language));
  const own = new Map(rows.map(({ key, wording, changedAt }) => [key, { wording, at: changedAt }]));
  return [...libraryIn(texts)(language)].map(([key, original]) => {
    const mine = own.get(key);
    return { language, key, original, ...(mine && { own: mine }) };
  });
}
