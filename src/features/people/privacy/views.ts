import { homeButton } from "../../../bot/doors.ts";
import { button } from "../../../bot/keyboard.ts";
import type { InlineButton, View } from "../../../bot/view.ts";
import { htmlOf } from "../../../lib/marked.ts";
import type { Translator } from "../../../texts/texts.ts";
import * as buttons from "./buttons.ts";
import { seenAs } from "./forget.ts";

/** What is kept, who sees it and how one is forgotten: in the school's own words, or the usual ones. */
export const privacy = (t: Translator, note: string): View => ({
  text: `${t("privacy-title")}\n\n${note ? htmlOf(note) : t("privacy-usual")}`,
  buttons: [
    [button(t.plain("privacy-export"), buttons.myExportButton.pack())],
    [button(t.plain("forget-me"), buttons.forgetMeButton.pack({ step: "ask" }), "danger")],
    [homeButton(t)],
  ],
});

/** What goes, what stays, and what is given up. */
function told(t: Translator, title: string, lost: readonly string[]): string {
  const given = lost.length > 0 ? [[t("forget-loses"), ...lost.map((line) => `• ${line}`)].join("\n")] : [];
  return [title, t("forget-goes"), t("forget-stays"), ...given].join("\n\n");
}

export const ask = (t: Translator, lost: readonly string[]): View => ({
  text: told(t, t("forget-title"), lost),
  buttons: [
    [
      button(
        t.plain("forget-on"),
        buttons.forgetMeButton.pack({ step: "sure", seen: seenAs(lost) }),
        "danger",
      ),
    ],
    [button(t.plain("forget-not"), buttons.myDataButton.pack())],
  ],
});

export const sure = (t: Translator, lost: readonly string[]): View => ({
  text: [t("forget-last"), ...(lost.length > 0 ? [[t("forget-loses"), ...lost].join("\n• ")] : [])].join(
    "\n\n",
  ),
  buttons: [
    [
      button(
        t.plain("forget-for-good"),
        buttons.forgetMeButton.pack({ step: "go", seen: seenAs(lost) }),
        "danger",
      ),
    ],
    [button(t.plain("forget-not"), buttons.myDataButton.pack())],
  ],
});

export interface Theirs {
  person: number;
  name: string;
  lost: readonly string[];
  back: InlineButton;
}

/** The same for staff, of somebody. */
export const askOf = (t: Translator, { person, name, lost, back }: Theirs): View => ({
  text: told(t, t("forget-person-title", { name }), lost),
  buttons: [
    [
      button(
        t.plain("forget-them"),
        buttons.forgetForGoodButton.pack({ person, seen: seenAs(lost) }),
        "danger",
      ),
    ],
    [back],
  ],
});
