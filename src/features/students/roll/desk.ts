import { column } from "../../../desk/columns.ts";
import { type Desk, desk, type Fact, fact } from "../../../desk/desk.ts";
import { MINUTE } from "../../../lib/durations.ts";
import { naming } from "../../../lib/room.ts";
import { linkTo } from "../../../texts/links.ts";
import type { Translator } from "../../../texts/texts.ts";
import { ban, unban } from "../../people/bans.ts";
import { GRADES, isGrade } from "../profile.ts";
import { phoneText, profileLines } from "../profile-lines.ts";
import { school } from "../settings.ts";
import type { Student } from "../students.ts";
import {
  askedIn,
  type Card,
  countStudents,
  lookedAt,
  roll,
  STUDENT_COUNT,
  soughtFrom,
  studentCard,
} from "./roll.ts";

const ANY_GRADE = "any";

/** Who has registered: found by name or phone, and shut out where it has to be. */
export const studentDesk: Desk = desk<Student, Card>({
  name: "students",
  title: "admin-students",
  right: "students.read",
  idOf: ({ id }) => id,
  page: (act, by, wanted) => roll(act.tx, by, wanted),
  one: (act, by, id) => studentCard(act, by, Number(id)),
  looked: lookedAt,
  person: ({ personId }) => personId,
  // At most a minute old; whoever registers here makes it fresh.
  count: ({ cache, tx }) => cache.get(STUDENT_COUNT, MINUTE, () => countStudents(tx)),
  heading(t, { rows, wanted, count = 0 }) {
    const { grade, sought } = askedIn(wanted);
    const none = sought || grade ? "students-none-found" : "students-none";
    const some = sought ? "students-found" : "students-choose";
    const line = t(rows.length === 0 ? none : some);
    // How many there are altogether says nothing about those who are looked for.
    const title = grade ? t("students-of-grade", { grade: t.plain(`grade-${grade}`) }) : undefined;
    const all = sought || grade ? title : t("students-title", { count });
    return [all, line].filter(Boolean).join("\n");
  },
  label: (t, student) =>
    naming(nameOf(student), (name) =>
      t.plain("students-row", { name, grade: t.plain(`grade-${student.grade}`) }),
    ),
  facts,
  doors: (_t, { personId }) => [{ label: "student-person", desk: "people", id: personId }],
  deeds: {
    ban: {
      label: "student-ban",
      right: "people.ban",
      when: ({ bannedAt }) => bannedAt === null,
      sure: {
        ask: (t, { student, telegramId }) => t("ban-sure", { name: nameOf(student), id: String(telegramId) }),
        yes: "student-ban",
      },
      style: "danger",
      run: (act, by, { personId }) => ban(act, by, personId),
      done: "ban-done",
    },
    unban: {
      label: "person-unban",
      right: "people.ban",
      when: ({ bannedAt }) => bannedAt !== null,
      run: (act, by, { personId }) => unban(act, by, personId),
      done: "unban-done",
    },
  },
  filters: {
    values: [ANY_GRADE, ...GRADES],
    usual: ANY_GRADE,
    all: ANY_GRADE,
    label: (t, grade) => t.plain(isGrade(grade) ? `grade-${grade}` : "students-all"),
  },
  search: {
    label: "students-search",
    ask: "students-search-ask",
    reads: async ({ settings }, by, typed) => ({
      sought: soughtFrom(by, typed, settings.get(school.country)),
    }),
    none: "students-nobody-fits",
    clear: "students-search-clear",
  },
  // A phone and where somebody lives are looked at on record, one by one.
  columns: {
    name: column("column-person", nameOf),
    grade: column(
      "field-grade",
      ({ grade }) => grade,
      (t, { grade }) => t.plain(`grade-${grade}`),
    ),
    registeredAt: column("students-column-registered", ({ registeredAt }) => registeredAt),
  },
});

function nameOf({ firstName, lastName }: Student): string {
  return `${firstName} ${lastName}`;
}

function facts(
  t: Translator,
  { student, telegramId, bannedAt, bannedUntil: until, banReason: reason, consent }: Card,
): Fact[][] {
  const { grade, major, province, city, phone, registeredAt, updatedAt } = student;
  const chat = linkTo({ telegramId, name: String(telegramId) });
  return [
    [
      fact("name", nameOf(student), profileLines(t, student)),
      ...Object.entries({ grade, major, province, city, phone }).map(([name, value]) =>
        fact(name, value, ""),
      ),
    ],
    [
      fact("telegramId", telegramId, t("person-telegram", { telegram: chat })),
      ...consentFacts(t, consent),
      fact("registeredAt", registeredAt, t("student-registered", { registered: registeredAt })),
      fact("updatedAt", updatedAt, t("student-updated", { updated: updatedAt })),
    ],
    [
      fact("bannedAt", bannedAt, bannedAt ? t("person-banned", { at: bannedAt }) : ""),
      fact("bannedUntil", until, bannedAt && until ? t("ban-until", { until }) : ""),
      fact("banReason", reason, bannedAt && reason ? t("ban-reason", { reason }) : ""),
    ],
  ];
}

function consentFacts(t: Translator, consent: Card["consent"]): Fact[] {
  if (!consent) return [];
  const { by, guardianName: name, guardianPhone: phone, agreedAt: at } = consent;
  const said =
    by === "guardian"
      ? t("student-guardian", { name: name ?? "", phone: phoneText(t, phone ?? ""), at })
      : t("student-agreed", { at });
  return [
    fact("agreed", by, said),
    fact("agreedAt", at, ""),
    fact("guardianName", name, ""),
    fact("guardianPhone", phone, ""),
  ];
}
