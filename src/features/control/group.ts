import { homeButton } from "../../bot/doors.ts";
import { backTo, link } from "../../bot/keyboard.ts";
import { type Commands, type Tap, tap } from "../../bot/tap.ts";
import type { Turn } from "../../bot/turn.ts";
import type { FirstStep } from "../../hooks.ts";
import { DomainError } from "../../lib/errors.ts";
import { general } from "../../settings/general.ts";
import { stepsButton } from "../staff/buttons.ts";
import { groupButton } from "./buttons.ts";
import { change } from "./settings/settings.ts";

/** Said in a group, it is the one of the staff from then on; said in private, it tells how that goes. */
export const groupCommands: Commands = {
  staffgroup: {
    need: "settings.change",
    inGroups: true,
    async run(turn) {
      if (turn.isPrivate) return showHow(turn);
      const chat = turn.message?.chat.id;
      if (chat === undefined) throw new DomainError("setting-not-a-group");
      await change(turn, turn.person, general.staffGroup, String(chat));
      await turn.show({ text: turn.t("group-chosen") });
    },
  },
};

export const groupTaps: Tap[] = [tap(groupButton, "settings.change", showHow)];

/** Telegram adds the bot to a group that is chosen there (core.telegram.org/bots/features#deep-linking). */
async function showHow(turn: Turn): Promise<void> {
  const { t, house, settings } = turn;
  const has = settings.get(general.staffGroup) !== "";
  await turn.show({
    text: t(has ? "group-there" : "group-how"),
    buttons: [
      [link(t.plain("group-add"), `${house.link()}?startgroup`)],
      [backTo(t, stepsButton.pack())],
      [homeButton(t)],
    ],
  });
}

export const groupStep: FirstStep = {
  name: "group",
  right: "settings.change",
  to: groupButton.pack(),
  isDone: async (_read, { settings }) => settings.get(general.staffGroup) !== "",
};
