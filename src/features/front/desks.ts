import { type Column, column } from "../../desk/columns.ts";
import { create, type Desk, desk, type Field, fact, field } from "../../desk/desk.ts";
import { words } from "../../desk/kinds.ts";
import { cut } from "../../lib/cut.ts";
import type { FixedKey } from "../../texts/keys.ts";
import { LANGUAGES, type Language } from "../../texts/languages.ts";
import { wordsIn } from "../../texts/words.ts";
import {
  announce,
  announcementById,
  announcementLine,
  listAnnouncements,
  remove,
  reword,
  type Standing,
  show,
} from "./announcements.ts";

const LABEL = 40;

const inLanguage = (language: Language): Field<Standing> =>
  field({
    ...words(announcementLine, { mayBeEmpty: "announcement-leave-out" }),
    label: `language-${language}`,
    ask: (t) => t("announcement-type-in", { language: t.plain(`language-${language}`) }),
    stands: ({ words }) => words[language],
    write: (act, by, id, line) => reword(act, by, Number(id), { language, line }),
  });

const wordsColumn = (language: Language): Column<Standing> =>
  column(`language-${language}`, ({ words }) => words[language] ?? null);

const signOf = ({ isOn, isShown }: Standing) => (isShown ? "🟢" : isOn ? "🟡" : "⚪️");

function standingOf({ isOn, isShown }: Standing): FixedKey {
  if (isShown) return "announcement-is-on";
  return isOn ? "announcement-is-behind" : "announcement-is-off";
}

/** What the front page says, in up to four languages. */
export const announcementDesk: Desk = desk<Standing>({
  name: "announcements",
  title: "admin-announcements",
  right: "announcements.change",
  idOf: ({ id }) => id,
  page: (act, by, wanted) => listAnnouncements(act.tx, by, wanted),
  one: (act, by, id) => announcementById(act.tx, by, Number(id)),
  heading: (t, { rows }) => t(rows.length > 0 ? "announcements-title" : "announcements-none"),
  label: ({ language }, said) => `${signOf(said)} ${cut(wordsIn(said.words, language), LABEL)}`,
  facts: (t, said) => [
    [
      fact("isOn", said.isOn, t(standingOf(said))),
      fact("writtenAt", said.writtenAt, t("announcement-written", { at: said.writtenAt })),
    ],
    LANGUAGES.flatMap((language) => {
      const line = said.words[language];
      return line === undefined
        ? []
        : [
            fact(
              language,
              line,
              t("announcement-in", { language: t.plain(`language-${language}`), words: line }),
            ),
          ];
    }),
  ],
  fields: Object.fromEntries(LANGUAGES.map((language) => [language, inLanguage(language)])),
  deeds: {
    show: {
      label: "announcement-show",
      when: ({ isOn }) => !isOn,
      main: true,
      style: "success",
      run: (act, by, { id }) => show(act, by, id, true),
    },
    hide: {
      label: "announcement-hide",
      when: ({ isOn }) => isOn,
      main: true,
      run: (act, by, { id }) => show(act, by, id, false),
    },
    delete: {
      label: "announcement-delete",
      sure: { ask: (t) => t("announcement-delete-sure"), yes: "announcement-delete-yes" },
      ends: true,
      run: (act, by, { id }) => remove(act, by, id),
      done: "announcement-deleted",
    },
  },
  create: create<{ line: string | null }>({
    label: "announcement-new",
    main: true,
    asks: { line: { ...words(announcementLine), ask: (t) => t("announcement-type") } },
    look: (t, { line }) => t("announcement-look", { words: line ?? "" }),
    run: (act, by, { line }) => announce(act, by, line ?? ""),
    done: "announcement-done",
  }),
  columns: {
    isOn: column("column-on", ({ isOn }) => isOn),
    isShown: column("announcement-column-shown", ({ isShown }) => isShown),
    writtenAt: column("column-added", ({ writtenAt }) => writtenAt),
    ...Object.fromEntries(LANGUAGES.map((language) => [language, wordsColumn(language)])),
  },
  isShort: true,
});
