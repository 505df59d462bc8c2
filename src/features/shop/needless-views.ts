import type { Translator } from "../../texts/texts.ts";
import type { Words } from "../../texts/words.ts";
import type { Had } from "./goods.ts";
import { listed } from "./names.ts";
import type { OrderLine } from "./order.ts";

/** What of an order gives its buyer nothing new: what they have already, and of what one is enough. */
export function needless(t: Translator, had: Had[], more: OrderLine[]): string[] {
  const others = more.filter((line) => had.every(({ productId }) => productId !== line.productId));
  return [
    ...alreadyHad(t, had),
    ...(others.length > 0 ? [t("shop-one-is-enough", { names: namesOf(t, others) })] : []),
  ];
}

/** Of several only their names are said: with a sentence for each, a large cart would not fit into a message. */
function alreadyHad(t: Translator, had: Had[]): string[] {
  const [first, ...others] = had;
  if (!first) return [];
  return others.length > 0
    ? [t("shop-had-many", { names: namesOf(t, had) })]
    : [t("shop-had", { name: first.name, at: first.boughtAt })];
}

const namesOf = (t: Translator, named: { name: Words }[]): string =>
  listed(
    t.language,
    named.map(({ name }) => t.of(name)),
  );
