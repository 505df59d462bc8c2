import { eq } from "drizzle-orm";
import type { Personal } from "../../hooks.ts";
import { consentOf } from "./consent.ts";
import { consents } from "./schema.ts";
import { studentOf } from "./students.ts";
import { unregister } from "./unregister.ts";

/** What somebody told when they registered. */
export const personal: Personal = {
  async export(read, personId) {
    const student = await studentOf(read, { id: personId });
    const consent = await consentOf(read, personId);
    if (!student) return { consent };
    const { phoneIndex: _index, wordsVersion: _version, ...profile } = student;
    return { profile, consent };
  },
  async erase(act, personId) {
    await act.tx.delete(consents).where(eq(consents.personId, personId));
    await unregister(act, { id: personId });
  },
};
