import { asc, eq } from "drizzle-orm";
import { failedUpdates, scenes } from "../../src/bot/schema.ts";
import { audit, people } from "../../src/features/people/schema.ts";
import { students } from "../../src/features/students/schema.ts";
import type { Address } from "../../src/turn/act.ts";
import type { Human } from "../../src/turn/actor.ts";
import { outbox } from "../../src/turn/schema.ts";
import type { School } from "./school.ts";

type Somebody = { id: number };

/** Where somebody, or a group, is told something in English. */
export const inEnglish = ({ id: telegramId }: Somebody): Address => ({ telegramId, language: "en" });

const reader = (school: School) => school.app.kernel.db.read;

/** What the school keeps of somebody as a student. */
export async function studentRecord(school: School, { id }: Somebody) {
  const [row] = await reader(school)
    .select({ student: students })
    .from(students)
    .innerJoin(people, eq(people.id, students.personId))
    .where(eq(people.telegramId, id));
  return row?.student;
}

/** What the school keeps of anyone it has heard of. */
export async function personRecord(school: School, { id }: Somebody) {
  const [row] = await reader(school).select().from(people).where(eq(people.telegramId, id));
  return row;
}

export const countStudents = (school: School) => reader(school).$count(students);

/** Where somebody stands in a form. */
export async function openForm(school: School, { id }: Somebody) {
  const [row] = await reader(school).select().from(scenes).where(eq(scenes.userId, id));
  return row;
}

/** Since when the form that somebody has open has its answers: what a button must say to be one of it. */
export async function openSince(school: School, person: Somebody): Promise<number> {
  const form = await openForm(school, person);
  // Safe: the engine of forms is the only writer.
  return (form?.state as { since?: number } | undefined)?.since ?? 0;
}

/** The audit, oldest first. */
export const trail = (school: School) => reader(school).select().from(audit).orderBy(asc(audit.id));

/** Turns that broke, and calls that Telegram refused: in a good story there are none. */
export async function troubles(school: School) {
  const broken = await reader(school).select({ error: failedUpdates.error }).from(failedUpdates);
  const dead = await reader(school)
    .select({ error: outbox.error })
    .from(outbox)
    .where(eq(outbox.state, "dead"));
  return [...broken, ...dead].map(({ error }) => error);
}

/** The owner as an actor who may do all that there is. */
export async function ownerActor(school: School): Promise<Human> {
  const { id = 0 } = (await personRecord(school, school.owner)) ?? {};
  const rights = new Set(school.app.kernel.features.flatMap(({ rights = {} }) => Object.keys(rights)));
  return { kind: "human", via: "chat", id, language: "en", rights };
}
