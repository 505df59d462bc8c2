import type { Translator } from "../texts/texts.ts";
import type { Act, Address } from "../turn/act.ts";
import type { Call, Sending } from "../turn/outbox.ts";
import type { Priority } from "../turn/schema.ts";
import { sending, type View } from "./view.ts";

export type Notice = Pick<Sending, "key" | "notBefore" | "expiresAt" | "reaction"> & {
  priority?: Priority;
  threadId?: number;
};

/** Sends a view, drawn in the language of that chat, to one that did not ask for it in this turn. */
export async function notify(
  act: Act,
  { telegramId: chatId, language }: Address,
  view: View,
  { priority = "notice", threadId, ...rest }: Notice = {},
): Promise<void> {
  const { method, params: shown } = sending(view, language);
  const params = { chat_id: chatId, ...shown, ...(threadId && { message_thread_id: threadId }) };
  // Safe: the view's own method has just these parameters.
  await act.call({ chatId, method, params, priority, ...rest } as Call);
}

/** Tells somebody something in their own language. */
export const tell = (
  act: Act,
  address: Address,
  view: (t: Translator) => View,
  options?: Notice,
): Promise<void> => notify(act, address, view(act.texts.in(address.language)), options);

/** Takes a message away, such as an invoice that nobody should pay any more. */
export async function remove(act: Act, chatId: number, messageId: number): Promise<void> {
  await act.call({
    chatId,
    method: "deleteMessage",
    params: { chat_id: chatId, message_id: messageId },
    priority: "reply",
  });
}
