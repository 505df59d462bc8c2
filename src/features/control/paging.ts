import { button, type Page, turningPages } from "../../bot/keyboard.ts";
import type { Turn } from "../../bot/turn.ts";
import type { InlineButton } from "../../bot/view.ts";
import type { Translator } from "../../texts/texts.ts";
import { PAGE_SIZE } from "./leaves.ts";

/** The page that was asked for; when it is no longer there, the nearest one and a word that the screen was old. */
export function turnTo(turn: Turn, claimed: number, items: number): Page {
  const count = Math.max(1, Math.ceil(items / PAGE_SIZE));
  const number = Math.min(Math.max(0, Math.trunc(claimed) || 0), count - 1);
  if (number !== claimed) turn.toast(turn.t.plain("screen-outdated"));
  return { number, count };
}

/** Below a list: turning its pages, and the way back. */
export function waysOn(
  t: Translator,
  page: Page,
  turning: (page: number) => string,
  back: string,
): InlineButton[][] {
  return [...turningPages(t, page, turning), [backButton(t, back)]];
}

export const backButton = (t: Translator, data: string): InlineButton => button(t.plain("back"), data);

/** One line that fits a button. */
export function short(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  const letters = [...line];
  return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : line;
}
