import { cut } from "../lib/cut.ts";
import { Markup } from "./texts.ts";

/** As much of a name as stands well on one line. */
const SHOWN_NAME = 60;

/** A name that opens the person's chat, for the place of an argument. */
export const linkTo = ({ telegramId, name }: { telegramId: number; name: string }): Markup =>
  new Markup(`<a href="tg://user?id=${telegramId}">${Bun.escapeHTML(cut(name, SHOWN_NAME))}</a>`);
