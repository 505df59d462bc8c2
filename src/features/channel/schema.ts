import { bigint, flag, primaryKey, table, text, time } from "../../db/columns.ts";

/** What Telegram has said of who is in the school's channel. */
export const channelMembers = table(
  "channel_members",
  {
    personId: bigint().notNull(),
    channel: text().notNull(),
    isIn: flag().notNull(),
    checkedAt: time().notNull(),
  },
  ({ personId, channel }) => [primaryKey({ columns: [personId, channel] })],
);
