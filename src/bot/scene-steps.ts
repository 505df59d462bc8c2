import type { Answer, Question, Scene } from "./scene.ts";
import { goOnFrom } from "./scene-finished.ts";
import { cancel } from "./scene-over.ts";
import { questionScreen, reviewScreen } from "./scene-screen.ts";
import { firstOpen, leave, placeBefore, type SceneState, stand } from "./scene-state.ts";
import type { Turn } from "./turn.ts";
import type { View } from "./view.ts";

/** Stores an answer, or null for one that is left open, and goes on. */
export async function keep(
  turn: Turn,
  scene: Scene,
  question: Question,
  state: SceneState,
  value: unknown,
  answer?: Answer,
) {
  const draft = { ...state.draft, [question.key]: value };
  if (value !== state.draft[question.key])
    for (const other of scene.questions) if (other.dependsOn === question.key) delete draft[other.key];
  if (answer?.contact || question.takesContact)
    await turn.show({ text: turn.t("scene-noted"), keyboard: "remove" });
  await advance(turn, scene, { ...open(state, ""), draft, since: turn.update.update_id });
  goOnFrom(turn, { scene: scene.name, state });
}

/** Goes to the first open question, else to the last look, else it is done. */
async function advance(turn: Turn, scene: Scene, { edit, ...state }: SceneState) {
  const at = firstOpen(scene, state.draft);
  if (at !== "review") return go(turn, scene, { ...state, at, ...(edit && { edit }) });
  if (!(await show(turn, scene, { ...state, at }))) await confirm(turn, scene, state);
}

/** Shows where a form is, and remembers it; false at a last look that does not exist. */
export async function show(
  turn: Turn,
  scene: Scene,
  state: SceneState,
  { why, anew = false }: { why?: string | undefined; anew?: boolean } = {},
): Promise<boolean> {
  const view =
    state.at === "review"
      ? await lookBack(turn, scene, state, why)
      : await questionScreen(turn, scene, state, why);
  if (!view) return false;
  const { isOffered: _, ...begun } = state;
  await stand(turn, scene, begun);
  await turn.show(view, { anew });
  return true;
}

/** The last look, where there is one. */
async function lookBack(
  turn: Turn,
  scene: Scene,
  state: SceneState,
  why?: string,
): Promise<View | undefined> {
  const view = await scene.review?.(turn, state.draft, state.before ?? {});
  if (!view) return undefined;
  return reviewScreen(turn, scene, state, why ? { ...view, text: `${why}\n\n${view.text}` } : view);
}

/** Finishes the form, when nothing is open any more. */
export async function confirm(turn: Turn, scene: Scene, state: SceneState) {
  if (firstOpen(scene, state.draft) !== "review") return advance(turn, scene, state);
  await leave(turn);
  goOnFrom(turn, { scene: scene.name, state });
  await turn.show(await scene.done(turn, state.draft));
}

/** To the question before, or to the last look when only one answer was to be changed. */
export async function goBack(turn: Turn, scene: Scene, state: SceneState) {
  const behind = placeBefore(scene, state);
  if (behind === undefined) return cancel(turn, scene, state);
  const question = scene.questions.find(({ key }) => key === state.at);
  if (question?.takesContact) await turn.show({ text: turn.t("scene-back"), keyboard: "remove" });
  await go(turn, scene, open(behind === "review" ? unchanged(state) : state, behind));
}

/** Whoever comes back from changing an answer has changed nothing, also where others had to be asked for anew. */
const unchanged = ({ edit, ...state }: SceneState): SceneState =>
  edit ? { ...state, draft: edit.draft } : state;

/** Stores where the person stands and shows it. */
export async function go(turn: Turn, scene: Scene, state: SceneState, why?: string): Promise<void> {
  await show(turn, scene, state, { why });
}

/** The same form at another place, without what the list of a question was turned or narrowed to. */
export const open = (
  { page: _page, typed: _typed, unlisted: _unlisted, isFolded: _folded, ...state }: SceneState,
  at: string,
): SceneState => ({
  ...state,
  at,
});
