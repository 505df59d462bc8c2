import { Plugin } from "gramio";
import { turnContext } from "../../bot/context.ts";
import { leave } from "../../bot/scene-state.ts";
import type { Turn } from "../../bot/turn.ts";
import { allow } from "../../turn/actor.ts";
import * as buttons from "./buttons.ts";
import { askForExport } from "./history/export.ts";
import { historyOf, spendingOf } from "./history/history.ts";
import * as historyViews from "./history/views.ts";
import { reset } from "./reset.ts";
import { onboarding } from "./settings.ts";
import { standing } from "./standing.ts";
import { complete, decline, openStep, reach, STEPS } from "./tutorial.ts";
import * as tutorialViews from "./tutorial-views.ts";
import * as views from "./views.ts";

/** What somebody has and had, the tour, and a way for staff to begin anew. */
export const accountBot = new Plugin("account")
  .extend(turnContext)
  .command("balance", ({ turn }) => showBalance(turn))
  .command("history", ({ turn }) => showHistory(turn))
  .command("reset", async ({ turn, person }) => {
    turn.taken = true;
    allow(person, "account.reset");
    await turn.show(views.resetSure(turn.t));
  })
  .callbackQuery(buttons.balanceButton, ({ turn }) => showBalance(turn))
  .callbackQuery(buttons.historyButton, ({ turn, queryData }) => showHistory(turn, queryData))
  .callbackQuery(buttons.exportButton, async ({ turn, person, toast, t }) => {
    await askForExport(turn, person);
    toast(t.plain("history-exporting"));
  })
  .callbackQuery(buttons.tutorialButton, ({ turn, queryData }) => showStep(turn, queryData.step))
  .callbackQuery(buttons.tutorialEndButton, ({ turn, queryData }) => endTour(turn, queryData.how))
  .callbackQuery(buttons.resetButton, async ({ turn, person, t }) => {
    await reset(turn, person);
    await leave(turn);
    await turn.home(t("reset-done"));
  });

const showBalance = async (turn: Turn) => turn.show(views.balance(turn.t, await standing(turn, turn.person)));

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
