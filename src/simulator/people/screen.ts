import type { TelegramInlineKeyboardButton, TelegramKeyboardButton, TelegramMessage } from "@gramio/types";

/** A message as one would read it out: its words, then its buttons row by row. */
export function readOut(message: TelegramMessage): string {
  const words = message.text ?? message.caption ?? "";
  return [words, ...inlineRows(message).map((row) => row.map(({ text }) => `[${text}]`).join(" "))].join(
    "\n",
  );
}

const inlineRows = ({ reply_markup: markup }: TelegramMessage): TelegramInlineKeyboardButton[][] =>
  markup && "inline_keyboard" in markup ? markup.inline_keyboard : [];

export const inlineButtons = (message: TelegramMessage): TelegramInlineKeyboardButton[] =>
  inlineRows(message).flat();

export const labelOf = (button: TelegramKeyboardButton | string): string =>
  typeof button === "string" ? button : button.text;

/** The button of just this label, or else the first that contains it. */
export function matching<Button extends { text: string }>(buttons: Button[], label: string | RegExp) {
  if (typeof label !== "string") return buttons.find(({ text }) => label.test(text));
  return buttons.find(({ text }) => text === label) ?? buttons.find(({ text }) => text.includes(label));
}

export const fits = (text: string, pattern: RegExp | string): boolean =>
  typeof pattern === "string"
    ? text.includes(pattern)
    : new RegExp(pattern, pattern.flags.replace(/[gy]/g, "")).test(text);
