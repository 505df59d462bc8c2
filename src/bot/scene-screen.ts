import { numberedPage } from "../desk/paging.ts";
import { matching } from "../lib/matching.ts";
import type { FixedKey } from "../texts/keys.ts";
import { ButtonData } from "./button-data.ts";
import { button, grid, turningPages } from "./keyboard.ts";
import type { Choice, Question, Scene } from "./scene.ts";
import type { SceneState } from "./scene-state.ts";
import type { Turn } from "./turn.ts";
import type { InlineButton, View } from "./view.ts";

const DEEDS = ["pick", "page", "all", "back", "edit", "confirm", "cancel", "stop", "stay", "skip"] as const;

/** A button of a form: which form, at which question, what to do. */
export const sceneButton = new ButtonData("scene")
  .string("scene")
  .string("at")
  .enum("act", [...DEEDS])
  .string("value", { default: "" });

/** What a button of a form does; the button itself has called it `act` since the first ones. */
export type FormDeed = (typeof DEEDS)[number];

/** A list this long can be filtered by typing. */
export const FILTERABLE = 10;

const data = (scene: Scene, at: string, act: FormDeed, value?: string) =>
  sceneButton.pack({ scene: scene.name, at, act, ...(value !== undefined && { value }) });

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
    return { ...view, text, keyboard: withWaysOut(turn, question, view.keyboard) };
  return {
    ...view,
    text,
    buttons: [...(await choiceRows(turn, scene, question, state)), ...waysOut(turn, scene, state, number)],
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
  const listed = filtered(await question.choices(turn, state.draft), state.typed);
  const { rows: shown, ...at } = numberedPage(listed, state.page ?? 0);
  const rows = grid(
    shown.map(({ id, label }) => button(label, data(scene, question.key, "pick", id))),
    question.columns ?? 2,
  );
  rows.push(...turningPages(turn.t, at, (page) => data(scene, question.key, "page", String(page))));
  if (state.typed) rows.push([button(turn.t.plain("list-show-all"), data(scene, question.key, "all"))]);
  return rows;
}

/** Choices that fit the typed part of a name. */
export const filtered = (choices: Choice[], typed: string | undefined): Choice[] =>
  typed ? matching(choices, typed, ({ label, also = [] }) => [label, ...also]) : choices;

function waysOut(turn: Turn, scene: Scene, state: SceneState, number: number): InlineButton[][] {
  const way = (act: "skip" | "back" | "cancel", label: FixedKey = act) =>
    button(turn.t.plain(label), data(scene, state.at, act));
  const question = scene.questions[number];
  return [
    ...(question?.skippable ? [[way("skip", question.empties)]] : []),
    number === 0 || state.before ? [way("cancel")] : [way("back"), way("cancel")],
  ];
}

function withWaysOut(
  turn: Turn,
  { skippable }: Question,
  keyboard: Exclude<View["keyboard"], "remove" | undefined>,
) {
  const way = (key: "skip" | "back" | "cancel") => ({ text: turn.t.plain(key) });
  return {
    ...keyboard,
    rows: [...keyboard.rows, ...(skippable ? [[way("skip")]] : []), [way("back"), way("cancel")]],
  };
}

/** The last look: everything that was answered, a button to change each, and one to confirm. */
export function reviewScreen(turn: Turn, scene: Scene, state: SceneState, view: View): View {
  const changeable = state.before ? [] : scene.questions;
  const edits = changeable.map(({ key }) =>
    button(turn.t.named(`${scene.name}-edit-${kebab(key)}`), data(scene, "review", "edit", key)),
  );
  return {
    ...view,
    buttons: [
      [button(turn.t.named(`${scene.name}-confirm`), data(scene, "review", "confirm"), "success")],
      ...grid(edits, 2),
      [button(turn.t.plain("cancel"), data(scene, "review", "cancel"))],
    ],
  };
}

/** Stopping throws answers away, so it is asked once. */
export function sureScreen(turn: Turn, scene: Scene, state: SceneState): View {
  return {
    text: turn.t("scene-stop-sure"),
    buttons: [
      [button(turn.t.plain("scene-stay"), data(scene, state.at, "stay"), "primary")],
      [button(turn.t.plain("scene-stop"), data(scene, state.at, "stop"), "danger")],
    ],
  };
}

const kebab = (key: string) => key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
