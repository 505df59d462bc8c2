import { listScreen } from "../../../bot/desk/list.ts";
import { showCard } from "../../../bot/desk/taps.ts";
import { enter } from "../../../bot/scene-run.ts";
import { type Commands, type Tap, tap } from "../../../bot/tap.ts";
import { allow } from "../../../turn/actor.ts";
import { banForm } from "./ban-form.ts";
import { banPersonButton } from "./buttons.ts";
import { peopleDesk } from "./desk.ts";
import { meantBy } from "./meant.ts";

export const everybodyTaps: Tap[] = [
  tap(banPersonButton, "people.ban", async (turn, { person, via }) => {
    allow(turn.person, "people.ban");
    await enter(turn, banForm, { known: { person, via } });
  }),
];

export const everybodyCommands = {
  users: {
    need: "people.read",
    async run(turn) {
      const meant = turn.args ? await meantBy(turn, turn.person, turn.args) : undefined;
      if (meant && "id" in meant) await showCard(turn, peopleDesk, meant.id);
      else await turn.show(await listScreen(turn, peopleDesk, meant ?? {}));
    },
  },
} satisfies Commands;
