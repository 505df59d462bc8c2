import { and, desc, eq, or } from "drizzle-orm";
import type { Personal } from "../../../hooks.ts";
import { DomainError } from "../../../lib/errors.ts";
import type { Act } from "../../../turn/act.ts";
import { isBanned } from "../bans.ts";
import { type Known, knownAs } from "../person.ts";
import { configured, lasting } from "../roles.ts";
import { audit, people, peopleWords, roleMembers } from "../schema.ts";

/** Who somebody is, and what the audit has of them. */
export const personal: Personal = {
  async export(read, personId) {
    const [person] = await read.select().from(people).where(eq(people.id, personId));
    const isTheirs = or(eq(audit.actorId, personId), eq(audit.subject, `person:${personId}`));
    const { at, action, subject, details } = audit;
    return {
      person,
      roles: await read.select().from(roleMembers).where(eq(roleMembers.personId, personId)),
      audit: await read
        .select({ at, action, subject, details })
        .from(audit)
        .where(isTheirs)
        .orderBy(desc(audit.id)),
    };
  },

  async mayGo(act, personId) {
    const person = await knownAs(act.tx, personId);
    if (await isStaff(act, person)) throw new DomainError("forget-staff");
    // Else whoever is shut out would come back as somebody new.
    if (isBanned(person, act.now)) throw new DomainError("forget-banned");
  },

  /** The row stays for what hangs on it, under a number that no account has: whoever comes back is somebody new. */
  async erase(act, personId) {
    await act.tx.delete(roleMembers).where(eq(roleMembers.personId, personId));
    await act.tx.delete(peopleWords).where(eq(peopleWords.personId, personId));
    await act.tx
      .update(people)
      .set({
        ...{ telegramId: -personId, username: null, banReason: null, bannedAt: null, bannedUntil: null },
        ...{ telegramName: nameless(act), unreachableAt: act.now, hasRoles: false },
      })
      .where(eq(people.id, personId));
  },
};

/** In the language of the school: the row is read by staff. */
const nameless = ({ texts, config }: Act): string => texts.in(config.bot.locale).plain("person-forgotten");

async function isStaff({ tx, config, now }: Act, { personId, telegramId }: Known): Promise<boolean> {
  if (configured(config.bot).includes(telegramId)) return true;
  return (await tx.$count(roleMembers, and(eq(roleMembers.personId, personId), lasting(now)))) > 0;
}
