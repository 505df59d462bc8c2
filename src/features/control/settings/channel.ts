import { type Tap, tap } from "../../../bot/tap.ts";
import type { Turn } from "../../../bot/turn.ts";
import { testButton } from "../../channel/buttons.ts";
import { testing } from "../../channel/members.ts";
import { channel } from "../../channel/settings.ts";

/** On the card of the channel: whether the bot sees who is in it. */
export const channelTaps: Tap[] = [tap(testButton, "settings.change", test)];

async function test(turn: Turn): Promise<void> {
  const asked = turn.settings.get(channel.channel);
  if (asked === "") return turn.toast(turn.t.plain("channel-none"), { alert: true });
  await turn.later(testing, { personId: turn.person.id, channel: asked }, { key: `test:${turn.person.id}` });
  turn.toast(turn.t.plain("channel-asking"));
}
