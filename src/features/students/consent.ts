import { eq } from "drizzle-orm";
import type { Reader } from "../../db/db.ts";
import { DomainError } from "../../lib/errors.ts";
import { neat } from "../../lib/fold.ts";
import type { Act } from "../../turn/act.ts";
import type { Human } from "../../turn/actor.ts";
import { record } from "../people/audit.ts";
import { consents } from "./schema.ts";
import { school } from "./settings.ts";

export type Consent = typeof consents.$inferSelect;

export interface Guardian {
  name: string;
  /** E.164. */
  phone: string;
}

export async function consentOf(read: Reader, personId: number): Promise<Consent | undefined> {
  const [row] = await read.select().from(consents).where(eq(consents.personId, personId));
  return row;
}

/** Whether somebody still has to say how old they are, or a guardian to agree, before they register. */
export const needsConsent = async ({ tx, settings }: Act, personId: number): Promise<boolean> =>
  settings.get(school.guardianAge) > 0 && (await consentOf(tx, personId)) === undefined;

/** Throws consent-missing. */
export async function refuseWithoutConsent(act: Act, personId: number): Promise<void> {
  if (await needsConsent(act, personId)) throw new DomainError("consent-missing");
}

/** Whoever is old enough agrees for themselves, a guardian for the others. The first word counts. */
export async function agree(act: Act, by: Human, guardian?: Guardian): Promise<void> {
  const [given] = await act.tx
    .insert(consents)
    .values({
      personId: by.id,
      by: guardian ? "guardian" : "self",
      guardianName: guardian?.name ?? null,
      guardianPhone: guardian?.phone ?? null,
      agreedAt: act.now,
    })
    .onConflictDoNothing()
    .returning({ personId: consents.personId });
  if (given) await record(act, by, "person.agreed", { subject: `person:${by.id}` });
}

const NAME = { least: 3, most: 100 };

/** The name of a guardian, as it was typed. Throws guardian-name-odd. */
export function guardianName(typed: string): string {
  const name = neat(typed);
  if (name.length < NAME.least || name.length > NAME.most || !/\p{L}{2}/u.test(name) || /\d{3}/.test(name))
    throw new DomainError("guardian-name-odd");
  return name;
}
