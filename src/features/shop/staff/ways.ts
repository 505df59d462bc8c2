import { button, turningRow } from "../../../bot/keyboard.ts";
import type { InlineButton } from "../../../bot/view.ts";
import type { Translator } from "../../../texts/texts.ts";

export const backButton = (t: Translator, data: string): InlineButton[] => [button(t.plain("back"), data)];

/** The ways on from a list whose pages have numbers. */
export const numberedWays = (
  t: Translator,
  { hasNewer, hasOlder }: { hasNewer: boolean; hasOlder: boolean },
  number: number,
  data: (page: number) => string,
) =>
  turningRow(t, {
    previous: hasNewer ? data(number - 1) : undefined,
    next: hasOlder ? data(number + 1) : undefined,
  });

/** The ways on from a list that is turned from row to row. */
export const keyedWays = (
  t: Translator,
  { rows, hasNewer, hasOlder }: { rows: { id: number }[]; hasNewer: boolean; hasOlder: boolean },
  data: (from: { before?: number; after?: number }) => string,
) => {
  const [newest, oldest] = [rows[0]?.id, rows.at(-1)?.id];
  return turningRow(t, {
    previous: hasNewer && newest ? data({ after: newest }) : undefined,
    next: hasOlder && oldest ? data({ before: oldest }) : undefined,
  });
};

/** The beginning of a text, with a sign that it goes on. */
export function cut(text: string, most: number): string {
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : text;
}
