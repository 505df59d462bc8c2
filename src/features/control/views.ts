import { button, grid } from "../../bot/keyboard.ts";
import type { View } from "../../bot/view.ts";
import type { AdminEntry } from "../../feature.ts";
import type { Translator } from "../../texts/texts.ts";
import type { Human } from "../../turn/actor.ts";
import { leaveButton } from "./buttons.ts";

/** The categories somebody may enter. */
export function menu(t: Translator, person: Human, entries: AdminEntry[]): View {
  const open = entries.filter(({ right }) => person.rights.has(right));
  return {
    text: t("control-title"),
    buttons: [
      ...grid(
        open.map(({ label, to }) => button(t.plain(label), to)),
        2,
      ),
      [button(t.plain("back"), leaveButton.pack())],
    ],
  };
}
