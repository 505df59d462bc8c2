import { tap } from "../../bot/tap.ts";
import { does, type Feature } from "../../feature.ts";
import { texts } from "../../texts/folder.macro.ts" with { type: "macro" };
import { checkMember, testChannel } from "./asking.ts";
import { hasJoined, joined, joinView, notJoined, refuseOutsiders, tested } from "./bot.ts";
import { joinedButton } from "./buttons.ts";
import { checking, testing } from "./members.ts";
import { personal } from "./personal.ts";
import * as tables from "./schema.ts";
import { channel as settings } from "./settings.ts";

/** The school's channel: who is asked to be in it, and whether they are. */
export const channel: Feature = {
  name: "channel",
  texts: texts("features/channel"),
  tables,
  settings,
  commands: {
    channel: {
      need: "everyone",
      run: (turn) => (turn.settings.get(settings.channel) ? turn.show(joinView(turn)) : turn.home()),
      when: (house) => house.settings.get(settings.channel) !== "",
    },
  },
  taps: [tap(joinedButton, "everyone", hasJoined)],
  gates: [refuseOutsiders],
  personal,
  tasks: [does(checking, checkMember), does(testing, testChannel)],
  notices: {
    "channel-joined": joined,
    "channel-not-joined": notJoined,
    "channel-tested": tested,
  },
};
