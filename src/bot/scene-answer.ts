import { marked } from "../lib/marked.ts";
import type { Answer, Question } from "./scene.ts";
import { fileOf } from "./scene-file.ts";
import type { Turn } from "./turn.ts";

/** What this message says to the question, when it is of a kind that the question takes. */
export function answerTo({ takesContact, takesFile }: Question, turn: Turn): Answer | undefined {
  const { text, entities, contact } = turn.message ?? {};
  if (text) return { text, written: marked(text, entities), contact, from: whoOf(turn), turn };
  if (contact && takesContact) return { contact, from: whoOf(turn), turn };
  const file = takesFile && turn.message && fileOf(turn.message);
  return file ? { ...file, from: whoOf(turn), turn } : undefined;
}

/** Who fills a form in. */
export function whoOf(turn: Turn) {
  if (!turn.from) throw new Error("a form is filled in by somebody");
  return turn.from;
}
