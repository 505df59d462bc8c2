import type { Feature } from "../../feature.ts";
import { gauge } from "../../lib/metrics.ts";
import { texts } from "../../texts/folder.macro.ts" with { type: "macro" };
import { studentCommands, studentTaps } from "./bot.ts";
import { classesButton, contactButton, profileButton, rulesButton } from "./buttons.ts";
import { studentFigures } from "./figures.ts";
import { greet } from "./greeting.ts";
import { guardian } from "./guardian.ts";
import { notices, tellings } from "./notices.ts";
import { registered as hasRegistered, studentFinder, studentPart } from "./of-person.ts";
import { personal } from "./personal.ts";
import { profileEdit, registration } from "./registration.ts";
import { rollCommands, rollTaps } from "./roll/bot.ts";
import { studentDesk } from "./roll/desk.ts";
import { countStudents } from "./roll/roll.ts";
import * as tables from "./schema.ts";
import { doors, hasRules, school } from "./settings.ts";
import { reindex, reword } from "./students.ts";
import { studentSubjects } from "./subjects.ts";

const registered = gauge("students_total", "People who have registered");

/** Registration in seven steps, the own profile, how the main menu greets, and what staff see of students. */
export const students: Feature = {
  name: "students",
  texts: texts("features/students"),
  tables,
  settings: { ...school, ...doors },
  rights: { "students.read": ["owner", "admin"] },
  commands: { ...studentCommands, ...rollCommands },
  taps: [...studentTaps, ...rollTaps],
  subjects: studentSubjects,
  desks: [studentDesk],
  forms: [registration, profileEdit, guardian],
  after: tellings,
  notices,
  cron: [{ name: "reword-students", pattern: "* * * * *", run: reword }],
  greet,
  home: [
    {
      label: "menu-classes",
      to: classesButton.pack(),
      place: 50,
      when: ({ settings }) => settings.get(doors.classes),
    },
    { label: "menu-profile", to: profileButton.pack(), place: 60 },
    { label: "menu-contact", to: contactButton.pack(), place: 70 },
    { label: "menu-rules", to: rulesButton.pack({}), place: 75, when: hasRules },
  ],
  events: {
    "student.registered": ({ personId, grade }) => ({
      name: "student.registered",
      personId,
      details: { grade },
    }),
  },
  figures: [studentFigures],
  admin: [{ room: "people", desk: studentDesk, place: 20 }],
  personParts: [studentPart],
  findsPeople: [studentFinder],
  segments: [hasRegistered],
  measure: async (read) => registered.set(await countStudents(read)),
  personal,
  reindex,
};
