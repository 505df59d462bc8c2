import { marked } from "../lib/marked.ts";
import { LANGUAGES } from "../texts/languages.ts";
import { remove } from "./notify.ts";
import type { Answer, Question, Scene } from "./scene.ts";
import { fileOf } from "./scene-file.ts";
import type { SceneState } from "./scene-state.ts";
import type { Turn } from "./turn.ts";

/** What this message says to the question, when it is of a kind that the question takes. */
export function answerTo({ takesContact, takesFile }: Question, turn: Turn): Answer | undefined {
  const { text, entities, contact } = turn.message ?? {};
  if (text) return { text, written: marked(text, entities), contact, from: whoOf(turn), turn };
  if (contact && takesContact) return { contact, from: whoOf(turn), turn };
  const file = takesFile && turn.message && fileOf(turn.message);
  return file ? { ...file, from: whoOf(turn), turn } : undefined;
}

/** The question that is open; none at the last look. */
export const questionOf = ({ scene, state }: { scene: Scene; state: SceneState }): Question | undefined =>
  scene.questions.find(({ key }) => key === state.at);

/** Who fills a form in. */
export function whoOf(turn: Turn) {
  if (!turn.from) throw new Error("a form is filled in by somebody");
  return turn.from;
}

/** Takes what was typed out of the chat, where it is nobody's to read. */
export async function forgetSaid(turn: Turn, { isSecret }: Question): Promise<void> {
  const { chat, message_id: id } = turn.message ?? {};
  if (isSecret && chat && id !== undefined) await remove(turn, chat.id, id);
}

/** What begins with a slash is said to nobody's question. */
export const isCommand = ({ message, isPassedOn }: Turn) =>
  !isPassedOn && (message?.text?.startsWith("/") ?? false);

/** A secret may begin with one all the same, where that leads nowhere. */
export const isSaidTo = (question: Question | undefined, turn: Turn, leads: boolean): boolean =>
  !isCommand(turn) || (!leads && question?.isSecret === true);

/** A key of a keyboard says its label, maybe in a language that was spoken when it was drawn. */
export const isKey = ({ message, texts }: Turn, key: "back" | "cancel" | "skip"): boolean =>
  LANGUAGES.some((language) => texts.in(language).plain(key) === message?.text);

/** What members of staff enter is done in the school's name, so it has to be their own words. */
export const mustBeTheirs = ({ person }: Turn) => person.rights.size > 0;
