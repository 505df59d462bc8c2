import type { Turn } from "../../bot/turn.ts";
import { DomainError } from "../../lib/errors.ts";
import { banForAWhile, whyShutOut } from "./bans.ts";
import { knocksOf } from "./knocks.ts";
import { limiterOf } from "./limits.ts";
import { haste, upkeep } from "./settings.ts";

/** Staff are not counted, and nobody counts as staff who may do nothing. */
const isStaff = (turn: Turn) => turn.person.rights.size > 0;

/**
 * Money that has moved: nothing may stand in its way, not a ban, a limit, or a missing registration. Whether it may move
 * is asked where it is taken, for Telegram wants an answer.
 */
export const isPayment = ({ message, update }: Turn): boolean =>
  update.pre_checkout_query !== undefined ||
  update.subscription !== undefined ||
  message?.successful_payment !== undefined ||
  message?.refunded_payment !== undefined;

/** Other bots, and who is only overheard in a group. */
export async function refuseStrangers({ isMet }: Turn): Promise<boolean> {
  return isMet;
}

/** Begins anew, or presses a button. */
const isKnocking = ({ press, message }: Turn): boolean =>
  press !== undefined || message?.text?.startsWith("/start") === true;

/** Who is banned hears why when they knock, once, and is otherwise met with silence. */
export async function refuseBanned(turn: Turn): Promise<boolean> {
  const { isBanned, id } = turn.person;
  const knocks = knocksOf(turn.house);
  if (!isBanned) return knocks.welcome(id);
  if (isPayment(turn) || turn.update.my_chat_member) return true;
  if (!isKnocking(turn) || !knocks.isFirst(id)) {
    turn.ignore();
    return false;
  }
  await tell(turn, await whyShutOut(turn, id, isBanned));
  return false;
}

/** Holds people to the limits; who goes far beyond is banned for a while and told so once. */
export async function refuseHaste(turn: Turn): Promise<boolean> {
  if (isStaff(turn) || isPayment(turn)) return true;
  const verdict = limiterOf(turn.house).count(turn.person.telegramId, turn.message?.text !== undefined);
  if (verdict === "ok") return true;
  if (verdict === "warn") await tell(turn, new DomainError("slow-down"));
  if (verdict === "ban") await beginBan(turn, turn.settings.get(haste.banSeconds));
  return false;
}

/** Staff go on, and so does all that features keep open; everybody else reads when to come back. */
export async function refuseInMaintenance(turn: Turn): Promise<boolean> {
  if (!turn.settings.get(upkeep.isOn)) return true;
  if (isStaff(turn) || isPayment(turn) || turn.update.my_chat_member) return true;
  for (const { staysOpen } of turn.features) if (await staysOpen?.(turn)) return true;
  const note = turn.settings.get(upkeep.words);
  await tell(turn, note ? new DomainError("maintenance-until", { note }) : new DomainError("maintenance"));
  return false;
}

async function beginBan(turn: Turn, seconds: number) {
  const until = new Date(turn.now.getTime() + seconds * 1000);
  await banForAWhile(turn, turn.person.id, until);
  await tell(turn, new DomainError("banned-for-a-while", { until }));
}

async function tell(turn: Turn, why: DomainError) {
  if (turn.press) return turn.toast(turn.t.plain.refusal(why), { alert: true });
  if (turn.isPrivate) await turn.show({ text: turn.t.refusal(why) });
}
