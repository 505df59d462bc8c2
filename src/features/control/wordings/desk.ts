import { Type } from "@sinclair/typebox";
import { column } from "../../../desk/columns.ts";
import { type Desk, desk, type Fact, fact, field } from "../../../desk/desk.ts";
import { cut, cutLine } from "../../../lib/cut.ts";
import { sourceOf } from "../../../lib/marked.ts";
import { naming } from "../../../lib/room.ts";
import { isLanguage, LANGUAGES } from "../../../texts/languages.ts";
import { type Translator, withoutMarkup } from "../../../texts/texts.ts";
import { previews, readWording } from "./check.ts";
import { withoutTags } from "./html.ts";
import { numberOf } from "./sources.ts";
import { findTexts, idOf, restore, reword, shownOf, textOf, type Wording } from "./wordings.ts";

const LABEL = 38;
/** A card shows the own wording whole, the original beside it as far as a message goes. */
const LONGEST_ORIGINAL = 1000;
const LONGEST_PREVIEW = 3500;
/** The longest search that fits into a button beside the rest, in bytes. */
export const SOUGHT_BYTES = 30;

/** Everything that the bot says, and the operator's own wordings over it. */
export const wordingDesk: Desk = desk<Wording>({
  name: "wordings",
  title: "admin-texts",
  right: "texts.change",
  ids: "words",
  idOf: ({ language, key }) => idOf(language, numberOf(key)),
  page: findTexts,
  one: (act, by, id) => textOf(act, by, String(id)),
  heading: (t, { rows, wanted: { sought } }) =>
    [
      t("texts-title"),
      sought ? t("texts-sought", { sought }) : t("texts-all"),
      ...(rows.length === 0 ? ["", t("texts-none")] : []),
    ].join("\n"),
  label: (t, text) =>
    naming(
      cutLine(spoken(text), LABEL),
      (what) => `${text.own ? "✏️ " : ""}${t.plain("texts-row", { what })}`,
    ),
  facts,
  fields: {
    wording: field<Wording, string | null>({
      schema: Type.Union([Type.String(), Type.Null()]),
      reads: ({ text = "", written = text }, { item }) => readWording(sourceOf(written), item.original),
      label: "text-reword",
      ask: (t) => t("text-ask", { bold: "<b>…</b>", italic: "<i>…</i>" }),
      look: (t, text, wording) => looks(t, text, wording ?? ""),
      stands: ({ own }) => own,
      write: (act, by, _, wording, text) =>
        wording === null ? restore(act, by, text) : reword(act, by, text, wording),
    }),
  },
  deeds: {
    restore: {
      label: "text-restore",
      when: ({ own }) => own !== undefined,
      sure: {
        ask: (t, { original }) => `${t("text-restore-sure")}\n\n${quoted(cut(original, LONGEST_ORIGINAL))}`,
        yes: "text-restore-yes",
      },
      run: restore,
      done: "text-saved",
    },
  },
  filters: {
    values: LANGUAGES,
    usual: ({ language }) => language,
    label: (t, language) => (isLanguage(language) ? t.plain(`language-${language}`) : language),
    of: ({ language }) => language,
  },
  search: {
    label: "texts-find",
    ask: "texts-ask",
    reads: async (_act, _by, typed) => ({ sought: packable(typed) }),
    none: "texts-none-found",
    clear: "list-show-all",
    keepsFilter: true,
  },
  columns: {
    key: column("texts-column-key", ({ key }) => key),
    wording: column("texts-column-wording", shownOf),
    original: column("texts-column-original", ({ original }) => original),
    changedAt: column("texts-column-changed", ({ own }) => own?.at ?? null),
  },
  saved: "text-saved",
});

/** As much of a search as a button holds; a shorter one finds no less. */
export function packable(sought: string): string {
  const letters = [...sought.replace(/[;=\\]/g, " ")];
  while (Buffer.byteLength(letters.join("")) > SOUGHT_BYTES) letters.pop();
  return letters.join("").trim();
}

/** As people see it: arguments by their names, without tags. */
function spoken(text: Wording): string {
  const [look = shownOf(text)] = previews(shownOf(text));
  return withoutTags(look);
}

/** A text with its source: what stands in braces has to be kept by whoever words it anew. */
function facts(t: Translator, text: Wording): Fact[][] {
  const { language, key, original, own } = text;
  return [
    [
      fact(
        "key",
        key,
        t("text-title", {
          ...{ key, what: cutLine(spoken(text), LABEL) },
          language: t.plain(`language-${language}`),
        }),
      ),
      fact("language", language, ""),
    ],
    [
      fact("wording", shownOf(text), quoted(shownOf(text))),
      fact("own", own?.at ?? null, own ? t("text-own", { at: own.at }) : ""),
    ],
    [
      fact(
        "original",
        original,
        own ? `${t("text-original")}\n${quoted(cut(original, LONGEST_ORIGINAL))}` : "",
      ),
    ],
  ];
}

const quoted = (source: string) => `<pre>${Bun.escapeHTML(source)}</pre>`;

/** How it will look; a text without tags of its own may be a button's, which shows none. */
function looks(t: Translator, { original }: Wording, wording: string): string {
  const bare = withoutMarkup(wording);
  const isMarked = bare !== wording && withoutMarkup(original) === original;
  const onButton = isMarked
    ? [t("text-preview-button", { words: cutLine(previews(bare)[0] ?? "", LABEL) })]
    : [];
  return [t("text-preview"), preview(wording), ...onButton].join("\n\n");
}

/** Once for each of its variants, such as one and many. */
function preview(wording: string): string {
  const looks = previews(wording).join("\n\n");
  return looks.length > LONGEST_PREVIEW ? quoted(wording) : looks;
}
