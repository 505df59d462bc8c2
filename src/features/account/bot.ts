import { leave } from "../../bot/scene-state.ts";
import { behind, type Commands, type Tap, tap } from "../../bot/tap.ts";
import type { Turn } from "../../bot/turn.ts";
import * as buttons from "./buttons.ts";
import { askForExport } from "./history/export.ts";
import { historyOf, spendingOf } from "./history/history.ts";
import * as historyViews from "./history/views.ts";
import { reset } from "./reset.ts";
import { onboarding } from "./settings.ts";
import { standing } from "./standing.ts";
import { complete, decline, hasSkipped, openStep, reach, STEPS } from "./tutorial.ts";
import * as tutorialViews from "./tutorial-views.ts";
import * as views from "./views.ts";

/** What somebody has and had, the tour, and a way for staff to begin anew. */
export const accountTaps: Tap[] = [
  tap(buttons.balanceButton, "everyone", (turn) => showBalance(turn)),
  tap(buttons.historyButton, "everyone", (turn, data) => showHistory(turn, data)),
  tap(buttons.exportButton, "everyone", async (turn) => {
    await askForExport(turn, turn.person);
    turn.toast(turn.t.plain("history-exporting"));
  }),
  ...behind(onboarding.tour, [
    tap(buttons.tutorialButton, "everyone", (turn, data) => showStep(turn, data.step)),
    tap(buttons.tutorialEndButton, "everyone", (turn, data) => endTour(turn, data.how)),
  ]),
  tap(buttons.resetButton, "account.reset", async (turn) => {
    await reset(turn, turn.person);
    await leave(turn);
    await turn.home(turn.t("reset-done"));
  }),
];

export const accountCommands = {
  balance: (turn) => showBalance(turn),
  history: (turn) => showHistory(turn),
  reset: { need: "account.reset", run: (turn) => turn.show(views.resetSure(turn.t)) },
} satisfies Commands;

/** Whoever has skipped the tour finds it here. */
async function showBalance(turn: Turn) {
  const { t, tx, person, settings } = turn;
  const isSkipped = await hasSkipped(tx, person);
  const tour = isSkipped ? [tutorialViews.tourDoor(t, settings.get(onboarding.tutorialBonus))] : [];
  await turn.show(views.balance(t, await standing(turn, person), tour));
}

async function showHistory(turn: Turn, place: { from: number; before: number } = { from: 0, before: 0 }) {
  const page = await historyOf(turn.tx, turn.person, place);
  await turn.show(historyViews.history(turn.t, page, await spendingOf(turn, turn.person)));
}

/** Step 0 goes on where one was; a step that does not exist is the nearest. */
async function showStep(turn: Turn, claimed: number) {
  const wanted = claimed === 0 ? ((await openStep(turn.tx, turn.person)) ?? 1) : claimed;
  const step = Math.min(Math.max(1, wanted), STEPS);
  await reach(turn, turn.person, step);
  await turn.show(tutorialViews.step(turn.t, step, turn.settings.get(onboarding.tutorialBonus)));
}

async function endTour(turn: Turn, how: "done" | "declined") {
  if (how === "declined") {
    await decline(turn, turn.person);
    return turn.home();
  }
  const bonus = await complete(turn, turn.person);
  const { t } = turn;
  await turn.home(bonus > 0 ? t("tutorial-done-bonus", { count: bonus }) : t("tutorial-done"));
}
