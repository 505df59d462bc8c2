import { cut } from "../lib/cut.ts";
import { Markup } from "./texts.ts";

/** As much of a name as stands well on one line. */
const SHOWN_NAME = 60;

/** A name that opens the person's chat, for the place of an argument. */
export const linkTo = ({ telegramId, name }: { telegramId: number; name: string }): Markup =>
  new Markup(`<a href="tg://user?id=${telegramId}">${Bun.escapeHTML(cut(name, SHOWN_NAME))}</a>`);

/** The same for staff, with the id that commands and forms ask for, to copy by a tap, and the username where there is one. */
export function identified(person: { telegramId: number; name: string; username?: string | null }): Markup {
  const username = person.username ? `@${Bun.escapeHTML(person.username)} · ` : "";
  return new Markup(`${linkTo(person).html} (${username}<code>${person.telegramId}</code>)`);
}
