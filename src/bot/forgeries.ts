import { type DomainError, NotTheirs } from "../lib/errors.ts";
import { NOT_ALLOWED } from "../turn/actor.ts";
import type { Person } from "./person.ts";
import type { Turn } from "./turn.ts";
import { hasButton } from "./view.ts";

/**
 * What is wrong with it: nothing reads as it does (and the message has no such button; one of a former release is only
 * outdated), it leads where they have no right to go, or to a thing of somebody else.
 */
export type Forgery = "unreadable" | "not-allowed" | "not-theirs";

/** A press that no button of theirs can have made. */
export interface Forged {
  by: Person;
  why: Forgery;
  /** How the button is called; where there is none, what the press said. */
  button: string;
}

declare module "../turn/news.ts" {
  interface News {
    "press.forged": Forged;
  }
}

/** What nothing reads, though the message that was tapped has no such button. */
export async function suspectUnreadable(turn: Turn, name: string | undefined): Promise<void> {
  const message = turn.press?.message;
  const isOld = message === undefined || message.date === 0;
  if (!isOld && !hasButton(message, turn.press?.data)) await suspect(turn, "unreadable", name);
}

/** What a rule refuses when nobody is shown a button to it. */
export async function suspectRefused(
  turn: Turn,
  error: DomainError,
  name: string | undefined,
): Promise<void> {
  if (!turn.press) return;
  if (error instanceof NotTheirs) await suspect(turn, "not-theirs", name);
  else if (error.code === NOT_ALLOWED) await suspect(turn, "not-allowed", name);
}

async function suspect(turn: Turn, why: Forgery, name: string | undefined): Promise<void> {
  await turn.announce("press.forged", { by: turn.person, why, button: name ?? turn.press?.data ?? "" });
}
