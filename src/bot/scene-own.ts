import { DomainError } from "../lib/errors.ts";
import { neat } from "../lib/fold.ts";
import type { Question } from "./scene.ts";
import { whoOf } from "./scene-answer.ts";
import type { SceneState } from "./scene-state.ts";
import type { Turn } from "./turn.ts";

/** What somebody has typed that a list does not have, and that may be the answer itself. */
export const ownWordsOf = ({ typed, unlisted = typed }: SceneState): string | undefined =>
  unlisted && neat(unlisted);

/** Why a question does not take these words for an answer; nothing where it does. */
export async function refusalOf(
  turn: Turn,
  question: Question,
  text: string,
  draft: SceneState["draft"],
): Promise<DomainError | undefined> {
  try {
    await question.read({ text, from: whoOf(turn), turn }, draft);
    return undefined;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}
