import { numberedPage } from "../desk/paging.ts";
import { matching } from "../lib/matching.ts";
import { naming } from "../lib/room.ts";
import type { FixedKey } from "../texts/keys.ts";
import { ButtonData } from "./button-data.ts";
import { button, grid, turningPages } from "./keyboard.ts";
import type { Choice, Question, Scene, Sought } from "./scene.ts";
import { ownWordsOf, refusalOf } from "./scene-own.ts";
import { placeBefore, type SceneState, type Standing } from "./scene-state.ts";
import type { Turn } from "./turn.ts";
import type { InlineButton, View } from "./view.ts";

/** What forms and buttons of the first releases count as. */
const BEFORE_MARKS = 0;

const DEEDS = [
  "pick",
  "page",
  "all",
  "back",
  "edit",
  "confirm",
  "cancel",
  "stop",
  "stay",
  "skip",
  "own",
] as const;

/**
 * A button of a form: which form, at which question, what to do, and since when the form has the answers that stand
 * above the button. The first releases did not say it: such a button is of a form that they have opened.
 */
export const sceneButton = new ButtonData("scene")
  .string("scene")
  .string("at")
  .enum("act", [...DEEDS])
  .string("value", { default: "" })
  .number("since", { default: BEFORE_MARKS });

/** What a button says about which form it is of. */
export type Mark = Pick<ReturnType<typeof sceneButton.unpack>, "scene" | "since">;

/** What a button of a form does; the button itself has called it `act` since the first ones. */
export type FormDeed = (typeof DEEDS)[number];

/** A list this long can be filtered by typing. */
export const FILTERABLE = 10;

const data = (scene: Scene, { at, since }: SceneState, act: FormDeed, value?: string) =>
  sceneButton.pack({
    scene: scene.name,
    at,
    act,
    ...(value !== undefined && { value }),
    ...(since !== undefined && { since }),
  });

/** Whether a button is of the form that is open, as it is now: not of an older one, nor of one about another thing. */
export const isOf = (
  { scene, since }: Mark,
  form: Pick<Standing, "scene"> & { state: { since?: number | undefined } },
): boolean => scene === form.scene && since === (form.state.since ?? BEFORE_MARKS);

/** The open question as a screen: its view, the choices, and the ways out. */
export async function questionScreen(
  turn: Turn,
  scene: Scene,
  state: SceneState,
  why?: string,
): Promise<View> {
  const number = scene.questions.findIndex(({ key }) => key === state.at);
  const question = scene.questions[number];
  if (!question) throw new Error(`${scene.name} has no question ${state.at}`);
  const view = await question.view({
    turn,
    draft: state.draft,
    ...progressOf(scene, state),
    alone: state.before !== undefined,
  });
  const text = why ? `${why}\n\n${view.text}` : view.text;
  if (view.keyboard && view.keyboard !== "remove")
    return { ...view, text, keyboard: withWaysOut(turn, scene, state, question, view.keyboard) };
  return {
    ...view,
    text,
    buttons: [
      ...(await choiceRows(turn, scene, question, state)),
      ...(await waysOut(turn, scene, state, question)),
    ],
  };
}

/** Counts only what is asked: what was known from the beginning is no step. */
function progressOf({ questions }: Scene, { at, known = {} }: SceneState): { step: number; of: number } {
  const asked = questions.filter(({ key }) => key === at || !(key in known));
  return { step: asked.findIndex(({ key }) => key === at) + 1, of: asked.length };
}

async function choiceRows(
  turn: Turn,
  scene: Scene,
  question: Question,
  state: SceneState,
): Promise<InlineButton[][]> {
  if (!question.choices) return [];
  const all = await question.choices(turn, state.draft);
  const listed = state.typed ? sought(turn, question, all, state.typed).found : all;
  const { rows: shown, ...at } = numberedPage(listed, state.page ?? 0);
  const own = await ownWords(turn, scene, question, state);
  const rows = grid(
    shown.map(({ id, label }) => button(label, data(scene, state, "pick", id))),
    question.columns ?? 2,
  );
  rows.push(...turningPages(turn.t, at, (page) => data(scene, state, "page", String(page))));
  if (listed.length < all.length)
    rows.push([button(turn.t.plain("list-show-all"), data(scene, state, "all"))]);
  return state.unlisted ? [...own, ...rows] : [...rows, ...own];
}

/** The way on for who does not find theirs in the list: to type it, or to have taken what they have typed if it can be. */
async function ownWords(
  turn: Turn,
  scene: Scene,
  question: Question,
  state: SceneState,
): Promise<InlineButton[][]> {
  if (!question.ownWords) return [];
  const { plain } = turn.t;
  const typed = ownWordsOf(state);
  const isTaken = typed && !(await refusalOf(turn, question, typed, state.draft));
  const label = isTaken
    ? naming(typed, (typed) => plain("list-take-typed", { typed }))
    : plain(question.ownWords);
  return [[button(label, data(scene, state, "own"))]];
}

/** What fits the typed part of a name. */
export function sought(turn: Turn, { find }: Question, choices: Choice[], typed: string): Sought {
  if (find) return find(turn, choices, typed);
  const found = matching(choices, typed, namesOf);
  return { found, isMeant: found.length === 1 };
}

/** All that a choice is found by. */
export const namesOf = ({ label, also = [] }: Choice): string[] => [label, ...also];

async function waysOut(
  turn: Turn,
  scene: Scene,
  state: SceneState,
  { skippable, canSkip, empties }: Question,
): Promise<InlineButton[][]> {
  const way = (act: "skip" | "back" | "cancel", label: FixedKey = act) =>
    button(turn.t.plain(label), data(scene, state, act));
  const isThere = skippable && ((await canSkip?.(turn, state.draft)) ?? true);
  return [
    ...(isThere ? [[way("skip", empties)]] : []),
    placeBefore(scene, state) === undefined ? [way("cancel")] : [way("back"), way("cancel")],
  ];
}

function withWaysOut(
  turn: Turn,
  scene: Scene,
  state: SceneState,
  { skippable }: Question,
  keyboard: Exclude<View["keyboard"], "remove" | undefined>,
) {
  const way = (key: "skip" | "back" | "cancel") => ({ text: turn.t.plain(key) });
  const out = placeBefore(scene, state) === undefined ? [way("cancel")] : [way("back"), way("cancel")];
  return { ...keyboard, rows: [...keyboard.rows, ...(skippable ? [[way("skip")]] : []), out] };
}

/** The last look: everything that was answered, a button to change each, and one to confirm. */
export function reviewScreen(turn: Turn, scene: Scene, state: SceneState, view: View): View {
  const changeable = state.before ? [] : scene.questions;
  const edits = changeable.map(({ key }) =>
    button(turn.t.named(`${scene.name}-edit-${kebab(key)}`), data(scene, state, "edit", key)),
  );
  return {
    ...view,
    buttons: [
      [button(turn.t.named(`${scene.name}-confirm`), data(scene, state, "confirm"), "success")],
      ...grid(edits, 2),
      [button(turn.t.plain("cancel"), data(scene, state, "cancel"))],
    ],
  };
}

/** Stopping throws answers away, so it is asked once. */
export function sureScreen(turn: Turn, scene: Scene, state: SceneState): View {
  return {
    text: turn.t("scene-stop-sure"),
    buttons: [
      [button(turn.t.plain("scene-stay"), data(scene, state, "stay"), "primary")],
      [button(turn.t.plain("scene-stop"), data(scene, state, "stop"), "danger")],
    ],
  };
}

const kebab = (key: string) => key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
