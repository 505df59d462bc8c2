import { eq } from "drizzle-orm";
import { holdChat } from "../../../db/hold.ts";
import { DomainError } from "../../../lib/errors.ts";
import type { Act } from "../../../turn/act.ts";
import { allow, type Human } from "../../../turn/actor.ts";
import { record } from "../audit.ts";
import { people } from "../schema.ts";
import { markGone } from "./departures.ts";

export const FORGET = "people.forget";

/** What whoever asks would give up who is forgotten now; throws while they cannot be. */
export const myLosses = (act: Act, by: Human): Promise<string[]> => lossesOf(act, by, by.id);

/** The same of somebody, in the words of staff. */
export async function losses(act: Act, by: Human, personId: number): Promise<string[]> {
  allow(by, FORGET);
  return lossesOf(act, by, personId);
}

async function lossesOf(act: Act, by: Human, personId: number): Promise<string[]> {
  await act.house.personal.mayGo(act, personId);
  return act.house.personal.lost(act, personId, act.texts.in(by.language));
}

/** What was shown before it was agreed to: what has changed since is shown anew. */
export const seenAs = (lines: readonly string[]): string =>
  Bun.hash.crc32(lines.toSorted().join("\n")).toString(36);

/** Whoever wants it is forgotten. Throws while they cannot be, and forget-changed. */
export const forgetMe = (act: Act, by: Human, seen: string): Promise<void> => go(act, by, by.id, seen);

/** Staff forget somebody. Throws as `forgetMe`. */
export async function forget(act: Act, by: Human, personId: number, seen: string): Promise<void> {
  allow(by, FORGET);
  await go(act, by, personId, seen);
}

async function go(act: Act, by: Human, personId: number, seen: string): Promise<void> {
  const [person] = await act.tx
    .select({ telegramId: people.telegramId })
    .from(people)
    .where(eq(people.id, personId));
  if (!person) throw new DomainError("person-unknown");
  // What they do in the same moment comes before it, and counts, or after it, as somebody new.
  await holdChat(act.tx, person.telegramId);
  if (seenAs(await lossesOf(act, by, personId)) !== seen) throw new DomainError("forget-changed");
  await act.house.personal.erase(act, personId);
  await markGone(act.tx, person.telegramId, act.now);
  await record(act, by, "person.forgotten", { subject: `person:${personId}` });
}
