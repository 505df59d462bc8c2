import { and, eq } from "drizzle-orm";
import { DAY } from "../../lib/durations.ts";
import { DomainError } from "../../lib/errors.ts";
import type { Act } from "../../turn/act.ts";
import { task } from "../../turn/tasks.ts";
import { channelMembers } from "./schema.ts";
import { channel, channelFor } from "./settings.ts";

/** Asks Telegram whether somebody is in the channel. `isAsked`: they wait for the answer. */
export const checking = task<{ personId: number; channel: string; isAsked: boolean }>("channel.check");
/** Asks Telegram whether the bot can see who is in the channel, for who has pressed "Test". */
export const testing = task<{ personId: number; channel: string }>("channel.test");

/** So long what Telegram has said counts before it is asked once more. */
const KNOWN_MS = DAY;

type Somebody = { id: number; rights?: ReadonlySet<string> };

/** Whether somebody may go on as far as the channel goes. Whoever works here may; what is known for long is asked anew meanwhile. */
export async function isLetIn(act: Act, by: Somebody, step: "start" | "buying"): Promise<boolean> {
  const asked = channelFor(act.settings, step);
  if (asked === undefined || (by.rights?.size ?? 0) > 0) return true;
  const [known] = await act.tx
    .select()
    .from(channelMembers)
    .where(and(eq(channelMembers.personId, by.id), eq(channelMembers.channel, asked)));
  if (!known?.isIn) return false;
  if (act.now.getTime() - known.checkedAt.getTime() > KNOWN_MS) await askTelegram(act, by, false);
  return true;
}

/** For rules that begin something new. Throws channel-first. */
export async function assertLetIn(act: Act, by: Somebody): Promise<void> {
  if (!(await isLetIn(act, by, "buying"))) throw new DomainError("channel-first");
}

/** A task, for a turn cannot wait for Telegram; false when it is being asked already. */
export const askTelegram = (act: Act, { id: personId }: { id: number }, isAsked: boolean): Promise<boolean> =>
  act.later(
    checking,
    { personId, channel: act.settings.get(channel.channel), isAsked },
    { key: `channel:${personId}:${isAsked}` },
  );

/** Keeps what Telegram has said; where it has not answered, nobody is shut out for that. */
export async function keepMember(act: Act, personId: number, channel: string, isIn: boolean): Promise<void> {
  const said = { isIn, checkedAt: act.now };
  await act.tx
    .insert(channelMembers)
    .values({ personId, channel, ...said })
    .onConflictDoUpdate({ target: [channelMembers.personId, channelMembers.channel], set: said });
}
