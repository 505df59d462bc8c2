import { eq } from "drizzle-orm";
import type { Act } from "../../turn/act.ts";
import { STUDENT_COUNT } from "./roll/roll.ts";
import { students } from "./schema.ts";

/** Somebody begins anew: their registration is forgotten, and with it the blind words of their name. */
export async function unregister(act: Act, by: { id: number }): Promise<void> {
  await act.tx.delete(students).where(eq(students.personId, by.id));
  act.afterwards.push(() => act.cache.drop(STUDENT_COUNT));
}
