import type { Scene } from "./scene.ts";
import { standing } from "./scene-state.ts";
import { go, open } from "./scene-steps.ts";
import type { Turn } from "./turn.ts";

/** The form that is open, and how far it is. */
export async function openScene(turn: Turn, scene: Scene): Promise<{ step: number; of: number } | undefined> {
  const now = await standing(turn);
  if (now?.scene !== scene.name) return undefined;
  const number = scene.questions.findIndex(({ key }) => key === now.state.at);
  const of = scene.questions.length;
  return { step: number === -1 ? of : number + 1, of };
}

/** Shows the open question of a form again. */
export async function resume(turn: Turn, scene: Scene): Promise<boolean> {
  const now = await standing(turn);
  if (now?.scene !== scene.name) return false;
  await go(turn, scene, open(now.state, now.state.at));
  return true;
}
