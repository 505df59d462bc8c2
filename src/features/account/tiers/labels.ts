import type { Translator } from "../../../texts/texts.ts";
import type { Tier } from "../../wallet/tiers.ts";

/** A tier and what it takes off, on a button. */
export const rowOf = (t: Translator, { name, discount }: Pick<Tier, "name" | "discount">): string =>
  t.plain("tier-row", { name, count: discount });

/** How long somebody has a tier; null: for good. */
export const untilLine = (t: Translator, until: Date | null): string =>
  until ? t("tier-until", { until }) : t("tier-for-good");
