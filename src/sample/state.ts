import { eq, inArray } from "drizzle-orm";
import type { Reader } from "../db/db.ts";
import { people } from "../features/people/schema.ts";
import { students } from "../features/students/schema.ts";
import { general } from "../settings/general.ts";
import type { Settings } from "../settings/settings.ts";

/** What the school lives by now, whatever it was when it was filled. */
export const timeZoneOf = (settings: Settings): string => settings.get(general.timeZone);

/** Who of these, by their ids at Telegram, has registered. */
export async function studentsAmong(read: Reader, telegramIds: number[]): Promise<Set<number>> {
  const rows = await read
    .select({ id: people.telegramId })
    .from(people)
    .innerJoin(students, eq(students.personId, people.id))
    .where(inArray(people.telegramId, telegramIds));
  return new Set(rows.map(({ id }) => id));
}
