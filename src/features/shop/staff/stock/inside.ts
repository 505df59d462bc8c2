import { type Deed, deed, type Fact, fact } from "../../../../desk/desk.ts";
import type { Translator } from "../../../../texts/texts.ts";
import { type Inside, partsOf } from "../../insides.ts";

/** A deed that shows what a buyer gets, on record. */
export const lookingInside = <Item>(look: Pick<Deed<Item, Inside>, "run" | "when">): Deed<Item> =>
  deed<Item, Inside>({ label: "stock-look-inside", ...look, tells });

function tells(t: Translator, inside: Inside): Fact[][] {
  const { content, file } = inside;
  const [first, ...more] = partsOf(inside);
  const words = first ? [`<code>${Bun.escapeHTML(first)}</code>`] : [];
  return [
    [fact("content", content, [t("stock-inside"), ...words].join("\n\n"))],
    [
      fact("more", more.length, more.length > 0 ? t("stock-inside-more") : ""),
      fact("file", file, file ? t("stock-inside-file") : ""),
    ],
  ];
}
