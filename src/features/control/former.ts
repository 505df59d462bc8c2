import { formerCard, formerList } from "../../bot/desk/former.ts";
import { showCard, showList } from "../../bot/desk/taps.ts";
import { type Tap, tap } from "../../bot/tap.ts";
import type { Turn } from "../../bot/turn.ts";
import type { Desk, Wanted } from "../../desk/desk.ts";
import * as buttons from "./buttons.ts";
import { settingDesk } from "./settings/desk.ts";
import { callDesk } from "./system/calls/desk.ts";
import { failureDesk } from "./system/failures/desk.ts";
import { trailDesk } from "./trail/desk.ts";
import { packable, wordingDesk } from "./wordings/desk.ts";
import { idOf } from "./wordings/wordings.ts";

/** The buttons of former releases, which lead to the same things. */
export const formerTaps: Tap[] = [
  tap(buttons.settingsButton, "settings.change", (turn, { page }) => showFirst(turn, settingDesk, page)),
  tap(buttons.settingButton, "settings.change", (turn, { key }) => showCard(turn, settingDesk, key)),
  tap(buttons.textsButton, "texts.change", (turn, { page, ...place }) =>
    showFirst(turn, wordingDesk, page, placeOf(place)),
  ),
  tap(buttons.textButton, "texts.change", (turn, { text, ...place }) =>
    showCard(turn, wordingDesk, idOf(place.language, text), placeOf(place)),
  ),
  tap(buttons.failuresButton, "failures.replay", (turn, { page }) => showFirst(turn, failureDesk, page)),
  tap(buttons.failureButton, "failures.replay", (turn, { id }) => showCard(turn, failureDesk, id)),
  tap(buttons.callsButton, "calls.decide", (turn, { page }) => showFirst(turn, callDesk, page)),
  tap(buttons.callButton, "calls.decide", (turn, { id }) => showCard(turn, callDesk, id)),
  ...[buttons.chooseButton, buttons.typeButton, buttons.resetButton].map((button) =>
    formerCard(button, settingDesk, ({ key }) => key),
  ),
  ...[buttons.rewordButton, buttons.restoreButton].map((button) =>
    formerCard(button, wordingDesk, ({ language, text }) => idOf(language, text)),
  ),
  formerList(buttons.findButton, wordingDesk, ({ language }) => ({ filter: language })),
  formerCard(buttons.replayButton, failureDesk, ({ id }) => id),
  formerCard(buttons.sendAgainButton, callDesk, ({ id }) => id),
  formerCard(buttons.dropButton, callDesk, ({ id }) => id),
  tap(buttons.trailButton, "audit.read", (turn, { page }) => showFirst(turn, trailDesk, page)),
];

/** Lists were turned by numbers: only the first page is where it was. */
async function showFirst(turn: Turn, desk: Desk, page: number, wanted: Wanted = {}): Promise<void> {
  if (page !== 0) turn.toast(turn.t.plain("screen-outdated"));
  await showList(turn, desk, wanted);
}

const placeOf = ({ language, sought }: { language: string; sought: string }): Wanted => ({
  filter: language === "own" ? undefined : language,
  sought: packable(sought) || undefined,
});
