import { cut } from "../lib/cut.ts";
import { Markup } from "./texts.ts";

/** As much of a name as stands well on one line. */
const SHOWN_NAME = 60;

/** A name that opens the person's chat, for the place of an argument; whoever was forgotten has none. */
export function linkTo({ telegramId, name }: { telegramId: number; name: string }): Markup {
  const shown = Bun.escapeHTML(cut(name, SHOWN_NAME));
  return new Markup(telegramId > 0 ? `<a href="tg://user?id=${telegramId}">${shown}</a>` : shown);
}

/** The same for staff, with the id that commands and forms ask for, to copy by a tap, and the username where there is one. */
export function identified(person: { telegramId: number; name: string; username?: string | null }): Markup {
  if (person.telegramId < 0) return linkTo(person);
  const username = person.username ? `@${Bun.escapeHTML(person.username)} · ` : "";
  return new Markup(`${linkTo(person).html} (${username}<code>${person.telegramId}</code>)`);
}
