import { eq } from "drizzle-orm";
import type { Personal } from "../../hooks.ts";
import { channelMembers } from "./schema.ts";

const { personId, channel, isIn, checkedAt } = channelMembers;

/** Whether somebody was seen in the channel. */
export const personal: Personal = {
  export: async (read, id) => ({
    channel: await read.select({ channel, isIn, checkedAt }).from(channelMembers).where(eq(personId, id)),
  }),
  erase: async ({ tx }, id) => void (await tx.delete(channelMembers).where(eq(personId, id))),
};
