import type { Translator } from "../texts/texts.ts";
import type { Act, Address } from "../turn/act.ts";
import type { Call, Sending } from "../turn/outbox.ts";
import type { Priority } from "../turn/schema.ts";
import { sending, type View } from "./view.ts";

export type Notice = Pick<Sending, "key" | "notBefore" | "expiresAt" | "reaction"> & {
  priority?: Priority;
  threadId?: number;
};

/** Sends a view to a chat that did not ask for it in this turn. */
export function notify(
  act: Act,
  chatId: number,
  view: View,
  { priority = "notice", threadId, ...rest }: Notice = {},
): Promise<void> {
  const { method, params: shown } = sending(view);
  const params = { chat_id: chatId, ...shown, ...(threadId && { message_thread_id: threadId }) };
  // Safe: the view's own method has just these parameters.
  return act.call({ chatId, method, params, priority, ...rest } as Call);
}

/** Tells somebody something in their own language. */
export const tell = (
  act: Act,
  { telegramId, language }: Address,
  view: (t: Translator) => View,
  options?: Notice,
): Promise<void> => notify(act, telegramId, view(act.texts.in(language)), options);
