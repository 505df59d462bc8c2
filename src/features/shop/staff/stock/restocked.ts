import type { Translator } from "../../../../texts/texts.ts";
import type { Restocked } from "../../units.ts";

/** What restocking has come to: what was added, and what was there already. */
export const sayRestocked = (t: Translator, { added, duplicates }: Restocked): string =>
  [t("stock-added", { count: added }), duplicates > 0 ? t("stock-duplicates", { count: duplicates }) : ""]
    .filter(Boolean)
    .join("\n");
