import type { Translator } from "../../texts/texts.ts";
import { needsAddress, type OrderLine } from "./order.ts";

/** What goes by post, a line each. */
export const posted = (t: Translator, lines: OrderLine[]): string[] =>
  lines
    .filter((line) => needsAddress([line]))
    .map(({ name, quantity }) => t("shop-posted", { name, count: quantity }));
