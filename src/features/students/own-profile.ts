import type { Turn } from "../../bot/turn.ts";
import type { Profile } from "./profile.ts";
import { type Student, studentOf } from "./students.ts";
import * as views from "./views.ts";

/** What a form may change of a student. */
export const profileOf = ({
  firstName,
  lastName,
  grade,
  major,
  province,
  city,
  phone,
}: Student): Profile => ({
  firstName,
  lastName,
  grade,
  major,
  province,
  city,
  phone,
});

/** The person's own record; there is no way to anybody else's. */
export async function showProfile(turn: Turn): Promise<void> {
  const student = await studentOf(turn.tx, turn.person);
  await turn.show(student ? views.profile(turn.t, student) : views.notRegistered(turn.t));
}
