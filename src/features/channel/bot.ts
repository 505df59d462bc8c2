import { homeButton } from "../../bot/doors.ts";
import { button, link } from "../../bot/keyboard.ts";
import type { Turn } from "../../bot/turn.ts";
import type { View } from "../../bot/view.ts";
import type { FixedKey } from "../../texts/keys.ts";
import type { Translator } from "../../texts/texts.ts";
import type { Found } from "./asking.ts";
import { joinedButton } from "./buttons.ts";
import { askTelegram, isLetIn } from "./members.ts";
import { channel, linkIn } from "./settings.ts";

/** Asks to join, with the way there. */
export function joinView({ t, settings }: Turn): View {
  const to = linkIn(settings);
  return {
    text: t("channel-join"),
    buttons: [
      ...(to ? [[link(t.plain("channel-open"), to)]] : []),
      [button(t.plain("channel-joined-button"), joinedButton.pack(), "success")],
    ],
  };
}

/** What is heard of somebody who is not in the channel yet: their language, what is paid, and that they have joined. */
export async function refuseOutsiders(turn: Turn): Promise<boolean> {
  const { update, message, press } = turn;
  if (!turn.isMet || !turn.isPrivate || update.my_chat_member) return true;
  if (message?.successful_payment || message?.refunded_payment || update.pre_checkout_query) return true;
  if (press && joinedButton.filter(press.data ?? "")) return true;
  if (await isLetIn(turn, turn.person, "start")) return true;
  for (const { staysOpen } of turn.features) if (await staysOpen?.(turn)) return true;
  await turn.show(joinView(turn));
  return false;
}

export async function hasJoined(turn: Turn): Promise<void> {
  if (turn.settings.get(channel.channel) === "") return turn.home();
  await askTelegram(turn, turn.person, true);
  turn.toast(turn.t.plain("channel-asking"));
}

export const joined = (t: Translator): View => ({ text: t("channel-joined"), buttons: [[homeButton(t)]] });
export const notJoined = (t: Translator): View => ({
  text: t("channel-not-joined"),
  buttons: [[button(t.plain("channel-joined-button"), joinedButton.pack(), "success")]],
});
const FOUND: Record<Found, FixedKey> = {
  posts: "channel-tested-posts",
  sees: "channel-tested-sees",
  blind: "channel-tested-blind",
  unknown: "channel-tested-unknown",
  unreached: "channel-tested-unreached",
};

export const tested = (t: Translator, { found }: { found: Found }): View => ({
  text: t(FOUND[found]),
});
