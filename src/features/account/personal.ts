import { eq } from "drizzle-orm";
import type { Personal } from "../../hooks.ts";
import { creditWarnings, tutorials } from "./schema.ts";

/** How far somebody has been shown around. */
export const personal: Personal = {
  export: async (read, personId) => ({
    tour: await read.select().from(tutorials).where(eq(tutorials.personId, personId)),
    warnings: await read.select().from(creditWarnings).where(eq(creditWarnings.personId, personId)),
  }),
  async erase({ tx }, personId) {
    await tx.delete(tutorials).where(eq(tutorials.personId, personId));
    await tx.delete(creditWarnings).where(eq(creditWarnings.personId, personId));
  },
};
