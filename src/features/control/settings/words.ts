import { cutLine } from "../../../lib/cut.ts";
import type { Setting } from "../../../settings/settings.ts";
import { sayCounted } from "../../../texts/money.ts";
import type { Translator } from "../../../texts/texts.ts";

/** Value and default together stay within one message. */
const LONGEST_STANDARD = 800;

export const nameOf = (t: Translator, { key }: Setting): string => t.plain(`setting-${key}`);

/** What it is called, and what it is for. */
export const about = (t: Translator, setting: Setting): string =>
  `${t("settings-name", { name: nameOf(t, setting) })}\n${t(`setting-${setting.key}-about`)}`;

/** A value keeps its direction beside a name: the sign of @school stays in front, also within Persian. */
export const isolated = (text: string) => `\u2068${text}\u2069`;

/** A value in words, as it is kept; not escaped. */
export function valueText(t: Translator, { key }: Setting, value: unknown): string {
  if (typeof value === "boolean") return t.plain(value ? "switch-on" : "switch-off");
  if (typeof value === "number") return sayCounted(t, value);
  if (value === "") return t.plain("settings-empty");
  const named = `setting-${key}-${String(value).toLowerCase()}`;
  return t.has(named) ? t.named(named) : String(value);
}

export const standardText = (t: Translator, setting: Setting, standard: unknown): string =>
  cutLine(valueText(t, setting, standard), LONGEST_STANDARD);
