import { notify, remove } from "../../../bot/notify.ts";
import { Turn } from "../../../bot/turn.ts";
import { editing, type View } from "../../../bot/view.ts";
import type { Translator } from "../../../texts/texts.ts";
import type { Act, Address } from "../../../turn/act.ts";
import { type Call, reactingBy } from "../../../turn/outbox.ts";
import { addressOf } from "../../people/person.ts";
import { type Payment, paymentById, rememberScreen } from "../core/payments.ts";
import { screenShown, unsent } from "../core/tasks.ts";

/** Draws the one message that shows how to pay: in place of what the payer has tapped, or of how it looked before. */
export async function draw(act: Act, payment: Payment, view: (t: Translator) => View): Promise<void> {
  const address = await addressOf(act.tx, payment.personId);
  if (!address) return;
  const shown = view(act.texts.in(address.language));
  const tapped = tappedBy(act, payment);
  if (tapped !== undefined) {
    const now = await rememberScreen(act, payment.id, tapped.screen);
    if (now && now.state !== payment.state) return act.draw("payment", { payment: now });
    return tapped.turn.show(shown);
  }
  const screen = (await paymentById(act.tx, payment.id))?.screen ?? null;
  if (screen !== null) return redraw(act, address, screen, shown);
  // One that is on its way is drawn anew when it is there.
  const key = `screen:${payment.id}`;
  await notify(act, address, shown, { priority: "reply", key, reaction: screenReaction(payment) });
}

/** Changes it where it stands; when the payer has left it, there is nothing to change. */
export async function redrawIfThere(
  act: Act,
  payment: Payment,
  view: (t: Translator) => View,
): Promise<boolean> {
  const address = await addressOf(act.tx, payment.personId);
  const screen = (await paymentById(act.tx, payment.id))?.screen ?? null;
  if (!address || screen === null) return false;
  await redraw(act, address, screen, view(act.texts.in(address.language)));
  return true;
}

async function redraw(
  act: Act,
  { telegramId: chatId, language }: Address,
  screen: number,
  view: View,
): Promise<void> {
  const { method, params } = editing(view, language);
  // Without buttons of its own an edited message keeps none.
  // Safe: what a view looks like has just the parameters of its method.
  await act.call({
    chatId,
    method,
    params: { chat_id: chatId, message_id: screen, ...params },
    priority: "reply",
  } as Call);
}

/** Takes it away, when the payer has not left it. */
export async function removeIfThere(act: Act, payment: Payment): Promise<void> {
  const address = await addressOf(act.tx, payment.personId);
  const screen = (await paymentById(act.tx, payment.id))?.screen ?? null;
  if (address && screen !== null) await remove(act, address.telegramId, screen);
}

/** The payer's own words on the screen that they have just tapped, which can make room for others. */
export function tappedBy(act: Act, payment: Payment): { turn: Turn; screen: number } | undefined {
  if (!(act instanceof Turn) || !act.isPrivate || act.person.id !== payment.personId) return undefined;
  const message = act.press?.message;
  if (!message || message.date === 0 || !("text" in message) || !message.text) return undefined;
  return { turn: act, screen: message.message_id };
}

const screenReaction = ({ id, state }: Payment) => reactingBy(screenShown, { payment: id, state });

/**
 * Remembers which message shows the way to pay; of an invoice that Telegram did not take, nothing can be paid. While it
 * was on its way the payment may have gone on: then it is out of date already, and is drawn as it stands now.
 */
export async function keepScreen(
  act: Act,
  { payment: id, isInvoice, state }: NonNullable<(typeof screenShown)["data"]>,
  result: unknown,
): Promise<void> {
  const screen = messageIdIn(result);
  const payment = screen === undefined ? undefined : await rememberScreen(act, id, screen);
  if (payment && state !== undefined && payment.state !== state) await act.draw("payment", { payment });
  if (screen === undefined && isInvoice) await act.later(unsent, { payment: id });
}

const messageIdIn = (result: unknown): number | undefined =>
  typeof result === "object" && result !== null && "message_id" in result
    ? Number(result.message_id)
    : undefined;
