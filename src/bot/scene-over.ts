import { DAY } from "../lib/durations.ts";
import { DomainError } from "../lib/errors.ts";
import { may, NOT_ALLOWED } from "../turn/actor.ts";
import { CENTRE, openCentre } from "./centre.ts";
import type { Scene } from "./scene.ts";
import { isCommand } from "./scene-answer.ts";
import { goOnFrom } from "./scene-finished.ts";
import { isOf, type Mark, sureScreen } from "./scene-screen.ts";
import { isUntouched, leave, overdue, type SceneState, stand } from "./scene-state.ts";
import { show } from "./scene-steps.ts";
import type { Turn } from "./turn.ts";

/** To where a form came from; where nobody can say that any more, or it is not theirs now, to the doors that they have. */
export async function comeBack(turn: Turn, scene: Scene, draft: SceneState["draft"]): Promise<void> {
  await leave(turn);
  await goBehind(turn, scene, draft);
}

async function goBehind(turn: Turn, scene: Scene, draft: SceneState["draft"]): Promise<void> {
  try {
    await scene.left(turn, draft);
  } catch (error) {
    // Whoever leaves a form has written nothing yet.
    if (!(error instanceof DomainError)) throw error;
    if (may(turn.person, CENTRE)) await openCentre(turn);
    else await turn.home();
  }
}

/** A button of a form that is not open any more. */
export async function vanished(turn: Turn, scene: Scene | undefined, said: Mark): Promise<void> {
  turn.toast(turn.t.plain("screen-outdated"));
  if (!scene) return turn.home();
  const over = await overdue(turn);
  await comeBack(turn, scene, over && isOf(said, over) ? over.state.draft : {});
}

/**
 * What the open question asks about is not there any more, or not theirs to see: the form would take all that is typed,
 * and answer nothing. It is over, and where it came from says why.
 */
export async function giveUp(turn: Turn, scene: Scene, state: SceneState, why: string): Promise<void> {
  await foldKeyboard(turn, scene, state);
  await leave(turn);
  turn.sayFirst(why);
  await goBehind(turn, scene, state.draft);
}

/** Asks what is open, unless nobody can ask it any more: also not a last look that is not there any more. */
export async function ask(
  turn: Turn,
  scene: Scene,
  state: SceneState,
  why?: string,
  anew = false,
): Promise<void> {
  try {
    if (!(await show(turn, scene, state, { why, anew })))
      await giveUp(turn, scene, state, turn.t("screen-outdated"));
  } catch (error) {
    if (!(error instanceof DomainError) || !turn.t.has(error.code)) throw error;
    await giveUp(turn, scene, state, turn.t.refusal(error));
  }
}

/** The same after a rule has said no. Whoever lacks the right may have it again: what they have filled in stays. */
export async function askOnceMore(turn: Turn, scene: Scene, state: SceneState): Promise<void> {
  try {
    await show(turn, scene, state);
  } catch (error) {
    if (!(error instanceof DomainError) || error.code === NOT_ALLOWED) throw error;
    await giveUp(turn, scene, state, turn.t.refusal(error));
  }
}

/** What many type who want to get out of a form. */
const CANCEL = "/cancel";

/**
 * A command goes elsewhere: a form that is quick to begin again is over, a long one waits with its keyboard folded. True
 * when the command was meant for the form itself.
 */
export async function stepAside(turn: Turn, scene: Scene, state: SceneState): Promise<boolean> {
  // What is only offered nobody can be in.
  if (state.isOffered) {
    await leave(turn);
    return false;
  }
  if (turn.message?.text === CANCEL) {
    await cancel(turn, scene, state);
    return true;
  }
  await foldKeyboard(turn, scene, state);
  if (scene.keepsMs <= DAY) await leave(turn);
  else await stand(turn, scene, { ...state, isFolded: true });
  return false;
}

/** Takes the keyboard of a question away when the question is left. */
async function foldKeyboard(turn: Turn, scene: Scene, { at, isFolded }: SceneState) {
  const question = scene.questions.find(({ key }) => key === at);
  if (question?.takesContact && !isFolded)
    await turn.show({ text: turn.t("scene-aside"), keyboard: "remove" });
}

/** Whoever has answered nothing yet loses nothing, and is not asked whether they are sure. */
export const cancel = (turn: Turn, scene: Scene, state: SceneState): Promise<void> =>
  isUntouched(state) ? stop(turn, scene, state) : turn.show(sureScreen(turn, scene, state));

export async function stop(turn: Turn, scene: Scene, state: SceneState): Promise<void> {
  await foldKeyboard(turn, scene, state);
  await leave(turn);
  goOnFrom(turn, { scene: scene.name, state });
  try {
    await scene.left(turn, state.draft);
  } catch (error) {
    // What stood behind the form is gone, or not theirs to see any more: that holds nobody back in it.
    if (!(error instanceof DomainError)) throw error;
    if (turn.t.has(error.code)) turn.toast(turn.t.plain.refusal(error));
    await turn.home();
  }
}

/** Whether this answers a form that another release began and this one does not have: that is over, and is said. */
export async function isOfFormer(turn: Turn): Promise<boolean> {
  if (!turn.message?.text || isCommand(turn)) return false;
  await leave(turn);
  await turn.home(turn.t("screen-outdated"));
  return true;
}
