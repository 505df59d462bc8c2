import { openScene, resume } from "../../bot/scene-open.ts";
import { enter } from "../../bot/scene-run.ts";
import { leave } from "../../bot/scene-state.ts";
import { type Commands, type Tap, tap } from "../../bot/tap.ts";
import type { Turn } from "../../bot/turn.ts";
import * as buttons from "./buttons.ts";
import { agree, needsConsent } from "./consent.ts";
import { guardian } from "./guardian.ts";
import { profileOf, showProfile } from "./own-profile.ts";
import { profileEdit, registration } from "./registration.ts";
import { showRules } from "./rules.ts";
import { contactsIn, doors, hasRules, school } from "./settings.ts";
import { studentOf } from "./students.ts";
import * as views from "./views.ts";

/** What a student does: register, look at and change the own profile. */
export const studentTaps: Tap[] = [
  tap(buttons.registerButton, "everyone", (turn, data) => begin(turn, data.how)),
  tap(buttons.ageButton, "everyone", (turn, { age }) => sayAge(turn, age)),
  tap(buttons.profileButton, "everyone", (turn) => showProfile(turn)),
  tap(buttons.editButton, "everyone", (turn, data) => beginEdit(turn, data.field)),
  tap(buttons.classesButton, "everyone", (turn) => showClasses(turn)),
  tap(buttons.contactButton, "everyone", (turn) =>
    turn.show(views.contact(turn.t, { ...contactsIn(turn.settings), hasRules: hasRules(turn) })),
  ),
  tap(buttons.rulesButton, "everyone", (turn, { page }) => showRules(turn, page)),
];

export const studentCommands: Commands = {
  profile: (turn) => showProfile(turn),
  rules: { need: "everyone", run: (turn) => showRules(turn), when: hasRules },
};

/** A menu of yesterday may still have a door that was closed since. */
async function showClasses(turn: Turn) {
  if (turn.settings.get(doors.classes)) return turn.show(views.noClasses(turn.t));
  turn.toast(turn.t.plain("screen-outdated"));
  await turn.home();
}

type How = "begin" | "continue" | "anew" | "forget";

/** Nobody registers before they, or a guardian for them, have agreed; what was begun goes on where it was. */
async function showAge(turn: Turn) {
  if (await resume(turn, guardian)) return;
  await turn.show(views.askAge(turn.t, turn.settings.get(school.guardianAge)));
}

async function sayAge(turn: Turn, age: "enough" | "younger") {
  if (!(await needsConsent(turn, turn.person.id))) return begin(turn, "begin");
  if (age === "younger") return enter(turn, guardian);
  await agree(turn, turn.person);
  await begin(turn, "begin");
}

/** What was entered half-way is only forgotten when that was asked and said. */
async function begin(turn: Turn, how: How) {
  if (await studentOf(turn.tx, turn.person)) return turn.home();
  if (await needsConsent(turn, turn.person.id)) return showAge(turn);
  if (how === "anew" && (await openScene(turn, registration))) return turn.show(views.anewSure(turn.t));
  if (how === "forget") await leave(turn);
  else if (await resume(turn, registration)) return;
  await enter(turn, registration);
}

async function beginEdit(turn: Turn, field: string) {
  const student = await studentOf(turn.tx, turn.person);
  if (!student || !views.isProfileField(field)) return turn.home();
  await enter(turn, profileEdit, { draft: profileOf(student), at: field });
}
