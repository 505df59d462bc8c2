import { button, turningRow } from "../../bot/keyboard.ts";
import type { InlineButton, View } from "../../bot/view.ts";
import type { Translator } from "../../texts/texts.ts";
import { Markup } from "../../texts/texts.ts";
import { banButton, cardButton, listButton, searchButton } from "./buttons.ts";
import { GRADES } from "./profile.ts";
import type { Card, RollPage, Sought } from "./roll.ts";
import type { Student } from "./students.ts";
import { profileLines } from "./views.ts";

export interface Listed {
  sought: Sought;
  page: RollPage;
  /** Of the whole school. */
  count: number;
}

/** The list: a button a student, filters above the pages. */
export function list(t: Translator, listed: Listed): View {
  const { sought, page, count } = listed;
  const cards = page.students.map((student) => [
    button(rowOf(t, student), cardButton.pack({ student: student.id, ...given(sought), from: place(page) })),
  ]);
  return {
    text: `${t("students-title", { count })}\n${headline(t, listed)}`,
    buttons: [...cards, ...turning(t, listed), gradeRow(t, sought), searchRow(t, sought)],
  };
}

function headline(t: Translator, { sought, page }: Listed): string {
  if (page.students.length === 0)
    return t(sought.sought || sought.grade ? "students-none-found" : "students-none");
  return t(sought.sought ? "students-found" : "students-choose");
}

const rowOf = (t: Translator, { firstName, lastName, grade }: Student) =>
  t.plain("students-row", { name: `${firstName} ${lastName}`, grade: t.plain(`grade-${grade}`) });

function turning(t: Translator, { sought, page }: Listed): InlineButton[][] {
  const newest = page.students[0]?.id;
  const oldest = page.students.at(-1)?.id;
  return turningRow(t, {
    previous: page.hasNewer && newest ? listButton.pack({ ...given(sought), after: newest }) : undefined,
    next: page.hasOlder && oldest ? listButton.pack({ ...given(sought), before: oldest }) : undefined,
  });
}

function gradeRow(t: Translator, sought: Sought): InlineButton[] {
  const chosen = (grade: string | undefined) => (sought.grade === grade ? "✓ " : "");
  const words = sought.sought === undefined ? {} : { sought: sought.sought };
  return [
    button(`${chosen(undefined)}${t.plain("students-all")}`, listButton.pack(words)),
    ...GRADES.map((grade) =>
      button(`${chosen(grade)}${t.plain(`grade-${grade}`)}`, listButton.pack({ ...words, grade })),
    ),
  ];
}

function searchRow(t: Translator, { sought }: Sought): InlineButton[] {
  const search = button(t.plain("students-search"), searchButton.pack());
  return sought ? [search, button(t.plain("students-search-clear"), listButton.pack({}))] : [search];
}

/** Everything about one student, what may be done with them, and the way back to where one came from. */
export function card(
  t: Translator,
  { student, telegramId, personId, bannedAt }: Card,
  banned: boolean,
  back: string,
): View {
  const who = { person: personId, student: student.id };
  const standing = banned ? t("student-banned", { at: bannedAt ?? student.registeredAt }) : "";
  return {
    text: t("student-card", {
      profile: new Markup(profileLines(t, student)),
      telegram: new Markup(`<a href="tg://user?id=${telegramId}">${telegramId}</a>`),
      registered: student.registeredAt,
      updated: student.updatedAt,
      standing: new Markup(standing),
    }),
    buttons: [
      [
        banned
          ? button(t.plain("student-unban"), banButton.pack({ ...who, act: "unban" }))
          : button(t.plain("student-ban"), banButton.pack({ ...who, act: "ask" }), "danger"),
      ],
      [button(t.plain("back"), back)],
    ],
  };
}

export const banSure = (t: Translator, { student, personId }: Card): View => ({
  text: t("ban-sure", { name: `${student.firstName} ${student.lastName}` }),
  buttons: [
    [
      button(
        t.plain("student-ban"),
        banButton.pack({ person: personId, student: student.id, act: "ban" }),
        "danger",
      ),
    ],
    [button(t.plain("back"), cardButton.pack({ student: student.id }))],
  ],
});

/** Packed only when there is something: every option costs bytes, and an empty text cannot be packed. */
export const given = ({ grade, sought }: Sought) => ({ ...(grade && { grade }), ...(sought && { sought }) });

/** From where this page is found again, whichever way one came to it. */
const place = ({ students: [newest], hasNewer }: RollPage) => (hasNewer && newest ? newest.id + 1 : 0);
