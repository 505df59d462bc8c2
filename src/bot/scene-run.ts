import { beginning } from "../lib/cut.ts";
import { DomainError } from "../lib/errors.ts";
import { neat } from "../lib/fold.ts";
import type { Answer, Question, Scene } from "./scene.ts";
import { fileOf } from "./scene-file.ts";
import { cancel, comeBack, stepAside, stop, vanished } from "./scene-over.ts";
import { FILTERABLE, type FormDeed, filtered, sceneButton } from "./scene-screen.ts";
import { leave, overdue, type SceneState, type Standing, standing } from "./scene-state.ts";
import { confirm, firstOpen, go, goBack, keep, open } from "./scene-steps.ts";
import { type Tap, tap } from "./tap.ts";
import type { Turn } from "./turn.ts";

/** What was typed is repeated only so far: a whole page of it would not fit into the answer. */
const LONGEST_ECHO = 40;

/**
 * Opens a form for the person of this turn, at its first open question or at one that is named: about something that
 * exists (`draft`), or for something new of which a part is known.
 */
export async function enter(
  turn: Turn,
  scene: Scene,
  begin: { draft?: object; known?: Record<string, unknown>; at?: string } = {},
): Promise<void> {
  const draft = { ...begin.draft, ...begin.known };
  const before = begin.known ? { known: begin.known } : begin.draft && { before: { ...begin.draft } };
  await go(turn, scene, { draft, at: begin.at ?? firstOpen(scene, draft), ...before });
}

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

/** What the product does with open forms. */
export interface FormRunner {
  /** The buttons of forms. */
  tap: Tap;
  /** Whether the open question took this message; commands and what it does not ask for are for others. */
  hear(turn: Turn): Promise<boolean>;
  /** Leads back to where a form came from whose time is over, and says so; false when there is none. */
  closed(turn: Turn): Promise<boolean>;
  /** Shows the open question of whatever form is open, with a word before it; false when none is. */
  resume(turn: Turn, why?: string): Promise<boolean>;
  /** Asks once more what this message has answered in vain, with the reason before it; false when no form has heard it. */
  askAgain(turn: Turn, why: string): Promise<boolean>;
}

/** What many type who want to get out of a form. */
const CANCEL = "/cancel";

/** Runs the forms: takes what answers the open question, and leaves every other update to the rest. */
export function formRunner(forms: Scene[]): FormRunner {
  const named = new Map(forms.map((form) => [form.name, form]));
  const formOf = (now: Standing | undefined) => {
    const scene = now && named.get(now.scene);
    return scene && { scene, state: known(scene, now.state) };
  };
  const open = async (turn: Turn) => formOf(await standing(turn));
  return {
    tap: tap(sceneButton, "everyone", async (turn, { scene: name, at, act, value }) => {
      const now = await open(turn);
      if (!now) return vanished(turn, named.get(name));
      if (now.scene.name !== name) return outdated(turn);
      if (now.state.at !== at) return outdated(turn, now.scene, now.state);
      await press(turn, now.scene, now.state, act, value);
    }),
    async hear(turn) {
      const begun = await standing(turn);
      const now = formOf(begun);
      if (!now) return begun !== undefined && isOfFormer(turn);
      if (!isCommand(turn)) return hear(turn, now.scene, now.state);
      if (turn.message?.text === CANCEL) {
        await cancel(turn, now.scene, now.state);
        return true;
      }
      await stepAside(turn, now.scene, now.state);
      return false;
    },
    async closed(turn) {
      const over = await overdue(turn);
      const scene = over && named.get(over.scene);
      if (!scene) return false;
      await turn.show({ text: turn.t("scene-over") });
      await comeBack(turn, scene);
      return true;
    },
    async resume(turn, why) {
      const now = await open(turn);
      if (now) await go(turn, now.scene, now.state, why);
      return now !== undefined;
    },
    async askAgain(turn, why) {
      const now = isCommand(turn) ? undefined : await open(turn);
      const question = now?.scene.questions.find(({ key }) => key === now.state.at);
      if (!now || !question || !answerTo(question, turn)) return false;
      try {
        await go(turn, now.scene, now.state, why);
        return true;
      } catch (error) {
        // What it asks about is not there any more: then only the reason can be told.
        if (error instanceof DomainError) return false;
        throw error;
      }
    },
  };
}

/** Where somebody stands; in a form that another release began, its question may be gone: then at the next open one. */
const known = (scene: Scene, state: SceneState): SceneState =>
  state.at === "review" || scene.questions.some(({ key }) => key === state.at)
    ? state
    : open(state, firstOpen(scene, state.draft));

/** Whether this answers a form that another release began and this one does not have: that is over, and is said. */
async function isOfFormer(turn: Turn): Promise<boolean> {
  if (!turn.message?.text || isCommand(turn)) return false;
  await leave(turn);
  await turn.home(turn.t("screen-outdated"));
  return true;
}

const isCommand = ({ message }: Turn) => message?.text?.startsWith("/") ?? false;

async function outdated(turn: Turn, scene?: Scene, state?: SceneState) {
  turn.toast(turn.t.plain("screen-outdated"));
  if (scene && state) await go(turn, scene, state);
  else await turn.home();
}

async function press(turn: Turn, scene: Scene, state: SceneState, act: FormDeed, value = ""): Promise<void> {
  const question = scene.questions.find(({ key }) => key === state.at);
  switch (act) {
    case "pick":
      if (!question) return outdated(turn, scene, state);
      return pick(turn, scene, question, state, value);
    case "page":
      return go(turn, scene, { ...state, page: Math.max(0, Number(value) || 0) });
    case "all":
      return go(turn, scene, open(state, state.at));
    case "back":
      return goBack(turn, scene, state);
    case "skip":
      if (!question?.skippable) return outdated(turn, scene, state);
      return keep(turn, scene, question, state, null);
    case "edit":
      if (state.at !== "review" || !scene.questions.some(({ key }) => key === value))
        return outdated(turn, scene, state);
      return go(turn, scene, open(state, value));
    case "confirm":
      if (state.at !== "review") return outdated(turn, scene, state);
      return confirm(turn, scene, state);
    case "cancel":
      return cancel(turn, scene, state);
    case "stay":
      return go(turn, scene, state);
    case "stop":
      return stop(turn, scene, state);
  }
}

async function pick(turn: Turn, scene: Scene, question: Question, state: SceneState, id: string) {
  const choices = (await question.choices?.(turn, state.draft)) ?? [];
  if (!choices.some((choice) => choice.id === id)) return outdated(turn, scene, state);
  await take(turn, scene, question, state, { choice: id, from: whoOf(turn), turn });
}

/** Whether the open question took this message. Commands and what it does not ask for are for others. */
async function hear(turn: Turn, scene: Scene, state: SceneState): Promise<boolean> {
  const question = scene.questions.find(({ key }) => key === state.at);
  const answer = question && answerTo(question, turn);
  if (!question || !answer) return false;
  const said = turn.message?.text;
  if (said === turn.t.plain("back")) await goBack(turn, scene, state);
  else if (said === turn.t.plain("cancel")) await cancel(turn, scene, state);
  else if (question.skippable && said === turn.t.plain("skip"))
    await keep(turn, scene, question, state, null);
  else if (question.choices && !question.isFree && said) await narrow(turn, scene, question, state, said);
  else await take(turn, scene, question, state, answer);
  return true;
}

/** What this message says to the question, when it is of a kind that the question takes. */
function answerTo({ takesContact, takesFile }: Question, turn: Turn): Answer | undefined {
  const { text, contact } = turn.message ?? {};
  if (text || (contact && takesContact)) return { text, contact, from: whoOf(turn), turn };
  const file = takesFile && turn.message && fileOf(turn.message);
  return file ? { ...file, from: whoOf(turn), turn } : undefined;
}

/** Typing into a list: the one that is meant is taken, several are shown. */
async function narrow(turn: Turn, scene: Scene, question: Question, state: SceneState, text: string) {
  const choices = (await question.choices?.(turn, state.draft)) ?? [];
  const found = filtered(choices, text);
  const [meant] = found;
  if (meant && found.length === 1)
    return take(turn, scene, question, state, { choice: meant.id, from: whoOf(turn), turn });
  const typed = text.length > LONGEST_ECHO ? `${beginning(text, LONGEST_ECHO)}…` : text;
  const why = turn.t(choices.length < FILTERABLE ? "list-tap-one" : "list-nothing-found", { typed });
  if (found.length === 0) return go(turn, scene, open(state, state.at), why);
  await go(turn, scene, { ...open(state, state.at), typed: text });
}

async function take(turn: Turn, scene: Scene, question: Question, state: SceneState, answer: Answer) {
  const isBlank = answer.text !== undefined && neat(answer.text) === "";
  let value: unknown;
  try {
    value = await question.read(isBlank ? { ...answer, text: "" } : answer, state.draft);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return go(turn, scene, state, turn.t.refusal(error));
  }
  // A mark of direction alone has nothing to read for anybody.
  if (isBlank) return go(turn, scene, state, turn.t("answer-expected"));
  await keep(turn, scene, question, state, value, answer);
}

function whoOf(turn: Turn) {
  if (!turn.from) throw new Error("a form is filled in by somebody");
  return turn.from;
}
