import { countFailures } from "../../../bot/failures.ts";
import { type Tap, tap } from "../../../bot/tap.ts";
import type { Turn } from "../../../bot/turn.ts";
import { VERSION } from "../../../version.ts";
import * as buttons from "../buttons.ts";
import { rowsOf } from "../leaves.ts";
import { turnTo } from "../paging.ts";
import { countDeadCalls, deadCall, deadCalls, drop, sendAgain } from "./calls.ts";
import { askForReplay, failedPage, failureOf } from "./failures.ts";
import { readSystem } from "./reading.ts";
import * as views from "./views.ts";

export const systemTaps: Tap[] = [
  tap(buttons.systemButton, "system.read", async (turn) => {
    const reading = await readSystem(turn.tx, turn.person, {
      dialect: turn.config.data.database.dialect,
      now: turn.now,
    });
    await turn.show(
      views.system(turn.t, turn.person, reading, {
        version: VERSION,
        startedAt: turn.house.startedAt,
        now: turn.now,
      }),
    );
  }),
  tap(buttons.failuresButton, "failures.replay", (turn, data) => showFailures(turn, data.page)),
  tap(buttons.failureButton, "failures.replay", async (turn, data) => {
    const failure = await failureOf(turn.tx, turn.person, data.id);
    if (!failure) return outdated(turn, showFailures);
    await turn.show(views.failure(turn.t, failure));
  }),
  tap(buttons.replayButton, "failures.replay", async (turn, data) => {
    const failure = await failureOf(turn.tx, turn.person, data.id);
    if (!failure) return outdated(turn, showFailures);
    await askForReplay(turn, turn.person, failure);
    await showFailures(turn);
    turn.toast(turn.t.plain("failure-replaying"));
  }),
  tap(buttons.callsButton, "calls.decide", (turn, data) => showCalls(turn, data.page)),
  tap(buttons.callButton, "calls.decide", async (turn, data) => {
    const call = await deadCall(turn.tx, turn.person, data.id);
    if (!call) return outdated(turn, showCalls);
    await turn.show(views.call(turn.t, call));
  }),
  tap(buttons.sendAgainButton, "calls.decide", async (turn, data) => {
    if (!(await sendAgain(turn, turn.person, data.id))) return outdated(turn, showCalls);
    await showCalls(turn);
    turn.toast(turn.t.plain("call-sent-again"));
  }),
  tap(buttons.dropButton, "calls.decide", async (turn, data) => {
    if (!(await deadCall(turn.tx, turn.person, data.id))) return outdated(turn, showCalls);
    if (!data.sure) return turn.show(views.sureToDrop(turn.t, data.id));
    await drop(turn, turn.person, data.id);
    await showCalls(turn);
    turn.toast(turn.t.plain("call-dropped"));
  }),
];

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
