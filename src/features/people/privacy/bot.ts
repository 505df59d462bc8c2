import { outButton } from "../../../bot/centre.ts";
import { backBy } from "../../../bot/desk/behind.ts";
import { backTo } from "../../../bot/keyboard.ts";
import { type Tap, tap } from "../../../bot/tap.ts";
import type { Turn } from "../../../bot/turn.ts";
import type { PersonDoor } from "../../../feature.ts";
import { telegramNameById } from "../person.ts";
import * as buttons from "./buttons.ts";
import { askForMine, askForTheirs } from "./export.ts";
import { FORGET, forget, forgetMe, losses, myLosses } from "./forget.ts";
import { privacy } from "./settings.ts";
import * as views from "./views.ts";

export const showPrivacy = (turn: Turn): Promise<void> =>
  turn.show(views.privacy(turn.t, turn.settings.get(privacy.note)));

/** What is kept of somebody: to read, to take away, to have forgotten. */
export const privacyTaps: Tap[] = [
  tap(buttons.myDataButton, "everyone", showPrivacy),
  tap(buttons.myExportButton, "everyone", async (turn) => {
    await askForMine(turn, turn.person);
    turn.toast(turn.t.plain("privacy-exporting"));
  }),
  tap(buttons.forgetMeButton, "everyone", (turn, { step, seen }) => goOn(turn, step, seen), {
    refused: showPrivacy,
  }),
  tap(buttons.theirExportButton, FORGET, async (turn, { person }) => {
    await askForTheirs(turn, turn.person, person);
    turn.toast(turn.t.plain("privacy-exporting"));
  }),
  tap(buttons.forgetThemButton, FORGET, (turn, { person, via }) => askOf(turn, person, via)),
  tap(
    buttons.forgetForGoodButton,
    FORGET,
    async (turn, { person, seen }) => {
      await forget(turn, turn.person, person, seen);
      await turn.show({ text: turn.t("forget-person-done"), buttons: [[outButton(turn)]] });
    },
    { refused: (turn, { person }) => askOf(turn, person) },
  ),
];

/** It is asked twice; what is given up stands on both screens. */
async function goOn(turn: Turn, step: "ask" | "sure" | "go", seen: string) {
  if (step === "go") {
    await forgetMe(turn, turn.person, seen);
    return turn.show({ text: turn.t("forget-done") });
  }
  const lost = await myLosses(turn, turn.person);
  await turn.show((step === "ask" ? views.ask : views.sure)(turn.t, lost));
}

async function askOf(turn: Turn, person: number, via?: string) {
  const lost = await losses(turn, turn.person, person);
  const name = await telegramNameById(turn.tx, person);
  const came = backBy(turn, via);
  const back = came ? backTo(turn.t, came) : outButton(turn);
  await turn.show(views.askOf(turn.t, { person, name, lost, back }));
}

/** From the card of somebody. */
export const privacyDoors: PersonDoor[] = [
  {
    ...{ label: "person-export", right: FORGET, place: 80 },
    to: (person) => buttons.theirExportButton.pack({ person }),
  },
  {
    ...{ label: "person-forget", right: FORGET, place: 90 },
    to: (person, via) => buttons.forgetThemButton.pack({ person, ...(via && { via }) }),
  },
];
