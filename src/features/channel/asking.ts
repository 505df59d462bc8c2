import type { Outside } from "../../turn/outside.ts";
import { addressOf } from "../people/person.ts";
import { keepMember } from "./members.ts";

declare module "../../turn/notices.ts" {
  interface Notices {
    "channel-joined": object;
    "channel-not-joined": object;
    /** What the button "Test" has found. */
    "channel-tested": { found: Found };
  }
}

export type Found = "posts" | "sees" | "blind" | "unknown" | "unreached";

const IN = ["creator", "administrator", "member", "restricted"];

/** Whether somebody is in the channel; where Telegram does not tell, they are let in. */
export async function checkMember(
  { personId, channel, isAsked }: { personId: number; channel: string; isAsked: boolean },
  { act, read, telegram }: Outside,
): Promise<void> {
  const address = await addressOf(read, personId);
  if (!address) return;
  const answer = await telegram("getChatMember", { chat_id: channel, user_id: address.telegramId });
  const isIn = !answer.ok || (IN.includes(answer.result.status) && !hasLeft(answer.result));
  await act(async (doing) => {
    await keepMember(doing, personId, channel, isIn);
    if (!isAsked) return;
    if (isIn) await doing.tell(personId, "channel-joined", {});
    else await doing.tell(personId, "channel-not-joined", {});
  });
}

/** Somebody restricted may have left as well. */
const hasLeft = (member: object): boolean => "is_member" in member && member.is_member === false;

/** Whether the bot is an admin there, without which it sees nobody. */
export async function testChannel(
  { personId, channel }: { personId: number; channel: string },
  { act, telegram }: Outside,
): Promise<void> {
  const found = await findOut(telegram, channel);
  await act((doing) => doing.tell(personId, "channel-tested", { found }));
}

async function findOut(telegram: Outside["telegram"], channel: string): Promise<Found> {
  const me = await telegram("getMe");
  if (!me.ok) return "unreached";
  const answer = await telegram("getChatMember", { chat_id: channel, user_id: me.result.id });
  if (!answer.ok) return answer.code === 400 || answer.code === 403 ? "unknown" : "unreached";
  if (answer.result.status !== "administrator") return "blind";
  return "can_post_messages" in answer.result && answer.result.can_post_messages ? "posts" : "sees";
}
