import { remove } from "../../../bot/notify.ts";
import { type InlineButton, inlineKeyboard } from "../../../bot/view.ts";
import { STARS } from "../../../lib/money.ts";
import type { Act, Address } from "../../../turn/act.ts";
import { reactingBy } from "../../../turn/outbox.ts";
import { type Payment, paymentById } from "../core/payments.ts";
import { screenShown } from "../core/tasks.ts";

/** Where a copy leads that somebody forwards: to the bot, for without it the copy itself could be paid by anybody. */
const START_PARAMETER = "menu";

/** An invoice as a message: Telegram takes the money and tells us. `token` names the provider, Stars have none. */
export async function sendInvoice(
  act: Act,
  { telegramId: chatId, language }: Address,
  payment: Payment,
  { token, buttons }: { token: string; buttons: InlineButton[][] },
): Promise<void> {
  const isQueued = await act.call({
    chatId,
    method: "sendInvoice",
    params: {
      chat_id: chatId,
      title: payment.title,
      description: payment.description || payment.title,
      payload: payment.number,
      provider_token: token,
      // Safe: only what Telegram takes is charged by it.
      currency: payment.currency as "XTR",
      prices: pricesOf(payment),
      start_parameter: START_PARAMETER,
      reply_markup: inlineKeyboard(buttons, language),
    },
    priority: "reply",
    // Whoever taps twice is sent one.
    key: `invoice:${payment.id}`,
    ...(payment.expiresAt && { expiresAt: payment.expiresAt }),
    reaction: reactingBy(screenShown, { payment: payment.id, isInvoice: true, state: payment.state }),
  });
  // Where none is sent anew, the one that was on its way is all there is, also when it has arrived since.
  if (!isQueued) return;
  // Two invoices of one payment would look like two things to pay. Asked for after the new one stands in line: of one that
  // was sent until then it is known now where it is.
  const { screen = null } = (await paymentById(act.tx, payment.id)) ?? {};
  if (screen !== null) await remove(act, chatId, screen);
}

/** Stars have exactly one price; elsewhere each line is shown when they add up to what is charged. */
function pricesOf({ title, amount, currency, lines }: Payment) {
  const isItemised =
    currency !== STARS &&
    lines.length > 0 &&
    lines.every(({ total }) => total > 0) &&
    lines.reduce((sum, { total }) => sum + total, 0) === amount;
  if (!isItemised) return [{ label: title, amount }];
  return lines.map(({ name, quantity, total }) => ({
    label: quantity > 1 ? `${name} × ${quantity}` : name,
    amount: total,
  }));
}
