import { Plugin } from "gramio";
import { turnContext } from "../../../bot/context.ts";
import { countFailures } from "../../../bot/failures.ts";
import type { Turn } from "../../../bot/turn.ts";
import type { Dialect } from "../../../db/db.ts";
import { VERSION } from "../../../version.ts";
import * as buttons from "../buttons.ts";
import { rowsOf } from "../leaves.ts";
import { turnTo } from "../paging.ts";
import { countDeadCalls, deadCall, deadCalls, drop, sendAgain } from "./calls.ts";
import { askForReplay, failedPage, failureOf } from "./failures.ts";
import { readSystem } from "./reading.ts";
import * as views from "./views.ts";

export const systemBot = (about: { dialect: Dialect; startedAt: Date }) =>
  new Plugin("control-system")
    .extend(turnContext)
    .callbackQuery(buttons.systemButton, async ({ show, t, tx, person, now }) => {
      const reading = await readSystem(tx, person, { dialect: about.dialect, now });
      await show(views.system(t, person, reading, { version: VERSION, startedAt: about.startedAt, now }));
    })
    .callbackQuery(buttons.failuresButton, ({ turn, queryData }) => showFailures(turn, queryData.page))
    .callbackQuery(buttons.failureButton, async ({ turn, tx, person, queryData }) => {
      const failure = await failureOf(tx, person, queryData.id);
      if (!failure) return outdated(turn, showFailures);
      await turn.show(views.failure(turn.t, failure));
    })
    .callbackQuery(buttons.replayButton, async ({ turn, tx, person, queryData }) => {
      const failure = await failureOf(tx, person, queryData.id);
      if (!failure) return outdated(turn, showFailures);
      await askForReplay(turn, person, failure);
      await showFailures(turn);
      turn.toast(turn.t.plain("failure-replaying"));
    })
    .callbackQuery(buttons.callsButton, ({ turn, queryData }) => showCalls(turn, queryData.page))
    .callbackQuery(buttons.callButton, async ({ turn, tx, person, queryData }) => {
      const call = await deadCall(tx, person, queryData.id);
      if (!call) return outdated(turn, showCalls);
      await turn.show(views.call(turn.t, call));
    })
    .callbackQuery(buttons.sendAgainButton, async ({ turn, person, queryData }) => {
      if (!(await sendAgain(turn, person, queryData.id))) return outdated(turn, showCalls);
      await showCalls(turn);
      turn.toast(turn.t.plain("call-sent-again"));
    })
    .callbackQuery(buttons.dropButton, async ({ turn, tx, person, queryData }) => {
      if (!(await deadCall(tx, person, queryData.id))) return outdated(turn, showCalls);
      if (!queryData.sure) return turn.show(views.sureToDrop(turn.t, queryData.id));
      await drop(turn, person, queryData.id);
      await showCalls(turn);
      turn.toast(turn.t.plain("call-dropped"));
    });

async function showFailures(turn: Turn, claimed = 0) {
  const page = turnTo(turn, claimed, await countFailures(turn.tx));
  const rows = await failedPage(turn.tx, turn.person, rowsOf(page));
  await turn.show(views.failures(turn.t, { rows, page }));
}

async function showCalls(turn: Turn, claimed = 0) {
  const page = turnTo(turn, claimed, await countDeadCalls(turn.tx, turn.person));
  const rows = await deadCalls(turn.tx, turn.person, rowsOf(page));
  await turn.show(views.calls(turn.t, { rows, page }));
}

/** What the button was about is decided already. */
async function outdated(turn: Turn, showList: (turn: Turn) => Promise<void>) {
  await showList(turn);
  turn.toast(turn.t.plain("screen-outdated"));
}
