import type { Feature } from "../../feature.ts";
import { schoolMeters } from "../../lib/meters.ts";
import { bookButton } from "../shop/buttons.ts";
import { bookDoor } from "../shop/settings.ts";
import { studentBot } from "./bot.ts";
import { classesButton, contactButton, listButton, profileButton } from "./buttons.ts";
import { profileEdit, registration } from "./registration.ts";
import { countStudents } from "./roll.ts";
import { doors } from "./settings.ts";
import { banBot, search, staffBot } from "./staff.ts";
import { reindex } from "./students.ts";
import en from "./texts.en.ftl" with { type: "text" };
import fa from "./texts.fa.ftl" with { type: "text" };
import ru from "./texts.ru.ftl" with { type: "text" };
import uz from "./texts.uz.ftl" with { type: "text" };

/** Registration in seven steps, the own profile, the main menu, and what staff see of students. */
export const studentsFeature = (): Feature => ({
  name: "students",
  texts: { fa, uz, ru, en },
  bots: [studentBot, staffBot],
  groupBots: [banBot],
  scenes: [registration, profileEdit, search],
  commands: [
    { name: "start", scope: "everyone" },
    { name: "menu", scope: "everyone" },
    { name: "profile", scope: "everyone" },
    { name: "students", scope: "staff" },
    { name: "ban", scope: "staff" },
    { name: "unban", scope: "staff" },
  ],
  menu: [
    { label: "menu-book", data: bookButton.pack(), when: ({ settings }) => settings.get(bookDoor) },
    {
      label: "menu-classes",
      data: classesButton.pack(),
      when: ({ settings }) => settings.get(doors.classes),
    },
    { label: "menu-profile", data: profileButton.pack() },
    { label: "menu-contact", data: contactButton.pack() },
  ],
  admin: [{ label: "admin-students", permission: "students.read", data: listButton.pack({}) }],
  measure: async (read) => schoolMeters.students.set(await countStudents(read)),
  rights: { "students.read": ["owner", "admin"] },
  reindex,
});

export { homeOf } from "./home.ts";
export { registration } from "./registration.ts";
export { unregister } from "./unregister.ts";
