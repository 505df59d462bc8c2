import { beginning } from "../lib/cut.ts";
import { DomainError } from "../lib/errors.ts";
import { neat } from "../lib/fold.ts";
import type { Answer, Question, Scene } from "./scene.ts";
import { answerTo, forgetSaid, isKey, isSaidTo, mustBeTheirs, questionOf, whoOf } from "./scene-answer.ts";
import { goOnFrom, hasJustGoneOn } from "./scene-finished.ts";
import { ask, askOnceMore, cancel, comeBack, isOfFormer, stepAside, stop, vanished } from "./scene-over.ts";
import { ownWordsOf, refusalOf } from "./scene-own.ts";
import { FILTERABLE, type FormDeed, isOf, type Mark, sceneButton, sought } from "./scene-screen.ts";
import { firstOpen, overdue, type SceneState, type Standing, standing } from "./scene-state.ts";
import { confirm, go, goBack, keep, open, show } from "./scene-steps.ts";
import { type Tap, tap } from "./tap.ts";
import type { Turn } from "./turn.ts";

/** What was typed is repeated only so far: a whole page of it would not fit into the answer. */
const LONGEST_ECHO = 40;

/**
 * Opens a form for the person of this turn, at its first open question or at one that is named: to change one answer of
 * what is there already (`draft`), or to be filled in, of which a part is known. `isBelow`: what was tapped stays to be seen.
 */
export async function enter(
  turn: Turn,
  scene: Scene,
  begin: { draft?: object; known?: Record<string, unknown>; at?: string; isBelow?: boolean } = {},
): Promise<void> {
  const draft = { ...begin.draft, ...begin.known };
  const before = begin.known ? { known: begin.known } : begin.draft && { before: { ...begin.draft } };
  const at = begin.at ?? firstOpen(scene, draft);
  const edit = begin.draft && begin.at !== undefined && { edit: { at: begin.at, draft } };
  const state = { draft, at, since: turn.update.update_id, ...before, ...edit };
  await show(turn, scene, state, { anew: begin.isBelow === true });
}

/** Whoever has just changed their language still has the keyboard of the open question in the one before: it is asked again. */
export async function redrawKeyboard(turn: Turn): Promise<void> {
  const now = await standing(turn);
  const scene = turn.features.flatMap(({ forms = [] }) => forms).find(({ name }) => name === now?.scene);
  if (!now || !scene || now.state.isFolded) return;
  if (questionOf({ scene, state: now.state })?.takesContact) await ask(turn, scene, now.state);
}

/** What the product does with open forms. */
export interface FormRunner {
  /** The buttons of forms. */
  tap: Tap;
  /** Whether the open question took this message; what it does not ask for is for others, as is what `leads` elsewhere. */
  hear(turn: Turn, leads: boolean): Promise<boolean>;
  /** Leads back to where a form came from whose time is over, and says so; false when there is none. */
  closed(turn: Turn): Promise<boolean>;
  /** Shows the open question of whatever form is open; false when none is. */
  resume(turn: Turn): Promise<boolean>;
  /** The same, also of what is only offered, for who has said something else: with what is waited for, unless told. */
  remind(turn: Turn, why?: string): Promise<boolean>;
  /** Asks once more what this message has answered in vain, with the reason before it; false when no form has heard it. */
  askAgain(turn: Turn, why: string, leads: boolean): Promise<boolean>;
  /** Whether this message answers a question whose answers are nobody's to read. */
  isSecret(turn: Turn): Promise<boolean>;
}

/** Runs the forms: takes what answers the open question, and leaves every other update to the rest. */
export function formRunner(forms: Scene[]): FormRunner {
  const named = new Map(forms.map((form) => [form.name, form]));
  const formOf = (now: Standing | undefined) => {
    const scene = now && named.get(now.scene);
    return scene && { scene, state: known(scene, now.state) };
  };
  const open = async (turn: Turn) => formOf(await standing(turn));
  /** What is only offered nobody has begun, and no button is of it. */
  const begun = async (turn: Turn) => {
    const now = await open(turn);
    return now?.state.isOffered ? undefined : now;
  };
  const asked = async (turn: Turn, leads: boolean) => {
    const now = await open(turn);
    const question = now && questionOf(now);
    return question && isSaidTo(question, turn, leads) ? { ...now, question } : undefined;
  };
  const askFor = async (turn: Turn, now: Awaited<ReturnType<typeof open>>, why?: string) => {
    if (now) await ask(turn, now.scene, now.state, why);
    return now !== undefined;
  };
  return {
    tap: tap(
      sceneButton,
      "everyone",
      async (turn, said) => {
        const now = await begun(turn);
        const isIt = now && isOf(said, { scene: now.scene.name, state: now.state });
        if (!isIt && hasJustGoneOn(turn, said)) return turn.toast(turn.t.plain("screen-outdated"));
        if (!now) return vanished(turn, named.get(said.scene), said);
        if (!isIt) return outdated(turn, now.scene, now.state, said);
        if (now.state.at !== said.at) return outdated(turn, now.scene, now.state);
        await press(turn, now.scene, now.state, said.act, said.value);
      },
      {
        async refused(turn) {
          const now = await begun(turn);
          if (now) await askOnceMore(turn, now.scene, now.state);
        },
      },
    ),
    async hear(turn, leads) {
      const found = await standing(turn);
      const now = formOf(found);
      if (!now) return found !== undefined && isOfFormer(turn);
      if (isSaidTo(questionOf(now), turn, leads)) return hear(turn, now.scene, now.state);
      return (leads || now.state.isOffered === true) && stepAside(turn, now.scene, now.state);
    },
    async closed(turn) {
      const over = await overdue(turn);
      const scene = over && named.get(over.scene);
      if (!scene) return false;
      await turn.show({ text: turn.t("scene-over") });
      await comeBack(turn, scene, over.state.draft);
      return true;
    },
    resume: async (turn) => askFor(turn, await begun(turn)),
    async remind(turn, why) {
      const now = await open(turn);
      const waits = now?.state.at === "review" ? "review-tap-one" : "answer-expected";
      return askFor(turn, now, why ?? turn.t(waits));
    },
    async askAgain(turn, why, leads) {
      const now = await asked(turn, leads);
      if (!now || !answerTo(now.question, turn)) return false;
      await forgetSaid(turn, now.question);
      await ask(turn, now.scene, now.state, why);
      return true;
    },
    isSecret: async (turn) => (await asked(turn, false))?.question.isSecret === true,
  };
}

/** Where somebody stands; in a form that another release began, its question may be gone: then at the next open one. */
const known = (scene: Scene, state: SceneState): SceneState =>
  state.at === "review" || scene.questions.some(({ key }) => key === state.at)
    ? state
    : open(state, firstOpen(scene, state.draft));

/** Of an older form the open one is shown below, never in its place: there the next tap of the same finger would count. */
async function outdated(turn: Turn, scene: Scene, state: SceneState, older?: Mark) {
  turn.toast(turn.t.plain("screen-outdated"));
  await ask(turn, scene, state, undefined, older !== undefined);
  if (older) goOnFrom(turn, { scene: older.scene, state: older });
}

async function press(turn: Turn, scene: Scene, state: SceneState, act: FormDeed, value = ""): Promise<void> {
  const question = questionOf({ scene, state });
  switch (act) {
    case "pick":
      if (!question) return outdated(turn, scene, state);
      return pick(turn, scene, question, state, value);
    case "page":
      return ask(turn, scene, { ...state, page: Math.max(0, Number(value) || 0) });
    case "all":
      return ask(turn, scene, open(state, state.at));
    case "back":
      return goBack(turn, scene, state);
    case "skip":
      if (!question?.skippable) return outdated(turn, scene, state);
      return keep(turn, scene, question, state, null);
    case "own":
      if (!question?.ownWords) return outdated(turn, scene, state);
      return takeOwnWords(turn, scene, question, state);
    case "edit":
      if (state.at !== "review" || !scene.questions.some(({ key }) => key === value))
        return outdated(turn, scene, state);
      return go(turn, scene, { ...open(state, value), edit: { at: value, draft: state.draft } });
    case "confirm":
      if (state.at !== "review") return outdated(turn, scene, state);
      return confirm(turn, scene, state);
    case "cancel":
      return cancel(turn, scene, state);
    case "stay":
      return ask(turn, scene, state);
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
  const question = questionOf({ scene, state });
  const answer = question && answerTo(question, turn);
  if (!question || !answer) return false;
  await forgetSaid(turn, question);
  if (turn.isPassedOn && mustBeTheirs(turn)) await ask(turn, scene, state, turn.t("passed-on"));
  else if (isKey(turn, "back")) await goBack(turn, scene, state);
  else if (isKey(turn, "cancel")) await cancel(turn, scene, state);
  else if (question.skippable && isKey(turn, "skip")) await keep(turn, scene, question, state, null);
  else if (question.choices && !question.isFree && answer.text)
    await narrow(turn, scene, question, state, answer.text);
  else await take(turn, scene, question, state, answer);
  return true;
}

/** Typing into a list: the one that is meant is taken, several are shown; what fits all of them says nothing. */
async function narrow(turn: Turn, scene: Scene, question: Question, state: SceneState, text: string) {
  const choices = (await question.choices?.(turn, state.draft)) ?? [];
  const { found, isMeant, why } = sought(turn, question, choices, text);
  const [first] = found;
  if (first && isMeant)
    return take(turn, scene, question, state, { choice: first.id, from: whoOf(turn), turn });
  const again = open(state, state.at);
  const unsaid = found.length < choices.length ? undefined : turn.t("list-tap-one");
  if (first) return ask(turn, scene, { ...again, typed: text }, why ?? unsaid);
  const refusal = question.ownWords && (await refusalOf(turn, question, text, state.draft));
  if (refusal) return ask(turn, scene, again, turn.t.refusal(refusal));
  const typed = text.length > LONGEST_ECHO ? `${beginning(text, LONGEST_ECHO)}…` : text;
  const none = turn.t(choices.length < FILTERABLE ? "list-tap-one" : "list-nothing-found", { typed });
  await ask(turn, scene, { ...again, ...(question.ownWords && { unlisted: text }) }, why ?? none);
}

/** Whoever does not find theirs in the list types it, and has it taken as it stands there. */
async function takeOwnWords(turn: Turn, scene: Scene, question: Question, state: SceneState) {
  const text = ownWordsOf(state);
  if (!text) return ask(turn, scene, open(state, state.at), turn.t("list-type-yours"));
  await take(turn, scene, question, state, { text, from: whoOf(turn), turn });
}

async function take(turn: Turn, scene: Scene, question: Question, state: SceneState, answer: Answer) {
  const isFile = Boolean(answer.photo ?? answer.document ?? answer.media);
  const isBlank = answer.text !== undefined && neat(answer.text) === "";
  let value: unknown;
  try {
    value = await question.read(isBlank ? { ...answer, text: "", written: "" } : answer, state.draft);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return ask(turn, scene, state, turn.t.refusal(error));
  }
  // A mark of direction alone has nothing to read for anybody.
  if (isBlank && !isFile) return ask(turn, scene, state, turn.t("answer-expected"));
  await keep(turn, scene, question, state, value, answer);
}
