import { eq } from "drizzle-orm";
import type { Personal } from "../../hooks.ts";
import { triesFrom } from "./login.ts";
import { employees, loginAttempts, signIns } from "./schema.ts";

/** How somebody has signed in. The record of an employee is the school's, of whoever works there, and goes with neither. */
export const personal: Personal = {
  export: async (read, personId) => ({
    signIns: await read
      .select({
        ...{ email: employees.email, name: employees.name, role: employees.role },
        ...{ startedAt: signIns.startedAt, usedAt: signIns.usedAt, until: signIns.until },
      })
      .from(signIns)
      .innerJoin(employees, eq(employees.id, signIns.employeeId))
      .where(eq(signIns.personId, personId)),
    tries: await read
      .select({ at: loginAttempts.at })
      .from(loginAttempts)
      .where(eq(loginAttempts.by, triesFrom({ id: personId }))),
  }),
  async erase({ tx }, personId) {
    await tx.delete(signIns).where(eq(signIns.personId, personId));
    await tx.delete(loginAttempts).where(eq(loginAttempts.by, triesFrom({ id: personId })));
  },
};
