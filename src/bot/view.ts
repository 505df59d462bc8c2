import type {
  TelegramInlineKeyboardButton,
  TelegramKeyboardButton,
  TelegramReplyKeyboardMarkup,
} from "@gramio/types";

export type InlineButton = TelegramInlineKeyboardButton;

/** A screen as data: HTML text, and either buttons under it or a keyboard in place of the phone's own. */
export interface View {
  text: string;
  buttons?: InlineButton[][] | undefined;
  /** A reply keyboard, or "remove" to take the last one away. */
  keyboard?: KeyboardView | "remove" | undefined;
}

export interface KeyboardView {
  rows: TelegramKeyboardButton[][];
  placeholder?: string;
}

/** The parameters that are the same for sending and for editing. */
export function textParams(view: View): Record<string, unknown> {
  return {
    text: view.text,
    parse_mode: "HTML",
    link_preview_options: { is_disabled: true },
    ...(view.buttons && { reply_markup: { inline_keyboard: view.buttons } }),
    ...(view.keyboard && { reply_markup: markup(view.keyboard) }),
  };
}

function markup(keyboard: KeyboardView | "remove"): TelegramReplyKeyboardMarkup | { remove_keyboard: true } {
  if (keyboard === "remove") return { remove_keyboard: true };
  return {
    keyboard: keyboard.rows,
    resize_keyboard: true,
    one_time_keyboard: true,
    ...(keyboard.placeholder && { input_field_placeholder: keyboard.placeholder }),
  };
}
