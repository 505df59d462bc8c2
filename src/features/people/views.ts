import { ButtonData } from "../../bot/button-data.ts";
import { homeButton } from "../../bot/doors.ts";
import { button, grid } from "../../bot/keyboard.ts";
import type { View } from "../../bot/view.ts";
import { LANGUAGES } from "../../texts/languages.ts";
import { sayNumber } from "../../texts/money.ts";
import type { Translator } from "../../texts/texts.ts";
import { inWords, type Part } from "./audit-proof.ts";

export const languageButton = new ButtonData("language").enum("language", [...LANGUAGES]);
export const languagesButton = new ButtonData("languages");

export function languages(t: Translator): View {
  // Each by its own name, so that it is found by whoever cannot read the rest.
  const choices = LANGUAGES.map((language) => {
    const mark = language === t.language ? "✓ " : "";
    return button(`${mark}${t.plain(`language-${language}`)}`, languageButton.pack({ language }));
  });
  return { text: t("language-ask"), buttons: [...grid(choices, 2), [homeButton(t)]] };
}

/** Something was changed behind our back: between which entries. */
export const trailAlarm = (t: Translator, { broken }: { broken: Part[] }): View => ({
  text: t("trail-alarm", { what: inWords(broken, (id) => sayNumber(t, id)) }),
});
