import { DomainError } from "../lib/errors.ts";
import { may } from "../turn/actor.ts";
import { CENTRE, openCentre } from "./centre.ts";
import type { Scene } from "./scene.ts";
import { leave, overdue } from "./scene-state.ts";
import type { Turn } from "./turn.ts";

/** To where a form came from; where nobody can say that any more, or it is not theirs now, to the doors that they have. */
export async function comeBack(turn: Turn, scene: Scene): Promise<void> {
  const over = await overdue(turn);
  if (over) await leave(turn);
  try {
    await scene.left(turn, over?.scene === scene.name ? over.state.draft : {});
  } catch (error) {
    // Whoever leaves a form has written nothing yet.
    if (!(error instanceof DomainError)) throw error;
    if (may(turn.person, CENTRE)) await openCentre(turn);
    else await turn.home();
  }
}
