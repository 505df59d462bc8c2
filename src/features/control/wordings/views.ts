import { centreDoor } from "../../../bot/doors.ts";
import { button, grid } from "../../../bot/keyboard.ts";
import type { View } from "../../../bot/view.ts";
import { LANGUAGES, type Language } from "../../../texts/languages.ts";
import type { Translator } from "../../../texts/texts.ts";
import {
  findButton,
  restoreButton,
  rewordButton,
  SOUGHT_BYTES,
  textButton,
  textsButton,
} from "../buttons.ts";
import type { Leaf } from "../leaves.ts";
import { backButton, short, waysOn } from "../paging.ts";
import { previews } from "./check.ts";
import { withoutTags } from "./html.ts";
import { numberOf } from "./sources.ts";
import { shownOf, type Wording } from "./wordings.ts";

/** Where in the list of texts somebody is. */
export interface Place {
  language: Language;
  page: number;
  sought: string;
}

const LABEL = 40;
/** A card shows the own wording whole, the original beside it as far as a message goes. */
const LONGEST_ORIGINAL = 1000;
const LONGEST_PREVIEW = 3500;

/** A button's data has no empty strings. */
const packed = ({ language, page, sought }: Place) => ({ language, page, ...(sought && { sought }) });
export const placeData = (place: Place): string => textsButton.pack(packed(place));

/** As much of a search as a button holds; a shorter one finds no less. */
export function packable(sought: string): string {
  const letters = [...sought.replace(/[;=\\]/g, " ")];
  while (Buffer.byteLength(letters.join("")) > SOUGHT_BYTES) letters.pop();
  return letters.join("").trim();
}

export function list(t: Translator, { rows, page }: Leaf<Wording>, place: Place): View {
  const texts = rows.map((text) => {
    const mark = text.own ? "✏️ " : "";
    const data = textButton.pack({ ...packed(place), text: numberOf(text.key) });
    return [button(`${mark}${t.plain("texts-row", { what: short(spoken(text), LABEL) })}`, data)];
  });
  const turning = (number: number) => placeData({ ...place, page: number });
  return {
    text: [
      t("texts-title"),
      place.sought ? t("texts-sought", { sought: place.sought }) : t("texts-all"),
      ...(rows.length === 0 ? ["", t("texts-none")] : []),
    ].join("\n"),
    buttons: [
      ...texts,
      languages(t, place),
      [button(t.plain("texts-find"), findButton.pack({ language: place.language }))],
      ...(place.sought
        ? [[button(t.plain("list-show-all"), placeData({ ...place, page: 0, sought: "" }))]]
        : []),
      ...waysOn(t, page, turning, centreDoor.pack()),
    ],
  };
}

/** As people see it: arguments by their names, without tags. */
function spoken(text: Wording): string {
  const [look = shownOf(text)] = previews(shownOf(text));
  return withoutTags(look);
}

function languages(t: Translator, { language: chosen }: Place) {
  return LANGUAGES.map((language) => {
    const mark = language === chosen ? "✓ " : "";
    return button(mark + t.plain(`language-${language}`), placeData({ language, page: 0, sought: "" }));
  });
}

/** A text with its source: what stands in braces has to be kept by whoever words it anew. */
export function card(t: Translator, text: Wording, place: Place): View {
  const { language, key, original, own } = text;
  const number = numberOf(key);
  const restoring = button(
    t.plain("text-restore"),
    restoreButton.pack({ language, text: number, sure: false }),
  );
  return {
    text: [
      t("text-title", { key, language: t.plain(`language-${language}`) }),
      "",
      quoted(shownOf(text)),
      ...(own ? [t("text-own", { at: own.at }), "", t("text-original"), quoted(trimmed(original))] : []),
    ].join("\n"),
    buttons: [
      ...grid(
        [
          button(t.plain("text-reword"), rewordButton.pack({ language, text: number }), "primary"),
          ...(own ? [restoring] : []),
        ],
        2,
      ),
      [backButton(t, placeData(place))],
    ],
  };
}

const quoted = (source: string) => `<pre>${Bun.escapeHTML(source)}</pre>`;
const trimmed = (source: string) =>
  source.length > LONGEST_ORIGINAL ? `${source.slice(0, LONGEST_ORIGINAL)}…` : source;

export function sureToRestore(t: Translator, { language, key, original }: Wording): View {
  const number = numberOf(key);
  return {
    text: `${t("text-restore-sure")}\n\n${quoted(trimmed(original))}`,
    buttons: [
      [
        button(
          t.plain("text-restore-yes"),
          restoreButton.pack({ language, text: number, sure: true }),
          "danger",
        ),
      ],
      [backButton(t, textButton.pack({ language, text: number, page: 0 }))],
    ],
  };
}

export const askSought = (t: Translator): View => ({ text: t("texts-ask") });

export const askWording = (t: Translator, source: string): View => ({
  text: `${t("text-ask", { bold: "<b>…</b>", italic: "<i>…</i>" })}\n\n${quoted(source)}`,
});

/** How it will look: once for each of its variants, such as one and many. */
export function preview(t: Translator, wording: string): View {
  const looks = previews(wording).join("\n\n");
  const shown = looks.length > LONGEST_PREVIEW ? quoted(wording) : looks;
  return { text: `${t("text-preview")}\n\n${shown}` };
}
