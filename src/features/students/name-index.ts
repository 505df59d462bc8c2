import { max } from "drizzle-orm";
import type { Reader } from "../../db/db.ts";
import { versionFor, wordsOn } from "../people/name-index.ts";
import { students } from "./schema.ts";

/** The sides of a student's name, by the labels of their hashes. */
export const SIDES = ["students.first_name", "students.last_name"] as const;

/** The version of whoever is indexed now. */
export async function currentVersion(read: Reader): Promise<number> {
  const [row] = await read.select({ largest: max(students.id) }).from(students);
  return versionFor(row?.largest ?? 0);
}

/** The blind words of a student. */
export const wordsOf = (names: { firstName: string; lastName: string }, version: number): number[] =>
  wordsOn({ [SIDES[0]]: names.firstName, [SIDES[1]]: names.lastName }, version);
