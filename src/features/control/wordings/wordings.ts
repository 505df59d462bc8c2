import { and, eq } from "drizzle-orm";
import type { Reader } from "../../../db/db.ts";
import { fold } from "../../../lib/fold.ts";
import type { Language } from "../../../texts/languages.ts";
import { textOverrides } from "../../../texts/schema.ts";
import type { Act } from "../../../turn/act.ts";
import type { Human } from "../../../turn/actor.ts";
import { allow } from "../../../turn/actor.ts";
import { record } from "../../people/audit.ts";
import { readWording } from "./check.ts";
import { type Library, numberOf } from "./sources.ts";

/** A text of the product in one language, and the operator's own wording of it where there is one. */
export interface Wording {
  language: Language;
  key: string;
  original: string;
  own?: { wording: string; at: Date };
}

export const shownOf = ({ own, original }: Wording): string => own?.wording ?? original;

/** Says a text in the operator's own words from now on; throws what `readWording` throws. */
export async function reword(
  act: Act,
  by: Human,
  { language, key, original }: Wording,
  typed: string,
): Promise<void> {
  allow(by, "texts.change");
  const changed = { wording: readWording(typed, original), changedAt: act.now };
  await act.tx
    .insert(textOverrides)
    .values({ language, key, ...changed })
    .onConflictDoUpdate({ target: [textOverrides.language, textOverrides.key], set: changed });
  await record(act, by, "text.changed", { subject: `text:${language}:${key}` });
}

/** Says it in the original words again. */
export async function restore(act: Act, by: Human, { language, key }: Wording): Promise<void> {
  allow(by, "texts.change");
  const [gone] = await act.tx
    .delete(textOverrides)
    .where(and(eq(textOverrides.language, language), eq(textOverrides.key, key)))
    .returning({ key: textOverrides.key });
  if (gone) await record(act, by, "text.restored", { subject: `text:${language}:${key}` });
}

/** Texts whose wording or key has the sought part; all of them when nothing is sought. */
export async function findTexts(
  read: Reader,
  by: Human,
  library: Library,
  language: Language,
  sought: string,
): Promise<Wording[]> {
  const all = await everyText(read, by, library, language);
  const wanted = fold(sought);
  return all.filter((text) => text.key.includes(wanted) || fold(shownOf(text)).includes(wanted));
}

/** The text that a button names by the number of its key. */
export async function textNumbered(
  read: Reader,
  by: Human,
  library: Library,
  language: Language,
  number: number,
): Promise<Wording | undefined> {
  const all = await everyText(read, by, library, language);
  return all.find(({ key }) => numberOf(key) === number);
}

async function everyText(read: Reader, by: Human, library: Library, language: Language): Promise<Wording[]> {
  allow(by, "texts.change");
  const rows = await read.select().from(textOverrides).where(eq(textOverrides.language, language));
  const own = new Map(rows.map(({ key, wording, changedAt }) => [key, { wording, at: changedAt }]));
  return [...library(language)].map(([key, original]) => {
    const mine = own.get(key);
    return { language, key, original, ...(mine && { own: mine }) };
  });
}
