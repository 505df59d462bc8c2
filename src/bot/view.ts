import type {
  TelegramInlineKeyboardButton,
  TelegramInlineKeyboardMarkup,
  TelegramKeyboardButton,
  TelegramReplyKeyboardMarkup,
} from "@gramio/types";
import { fitted } from "../lib/cut.ts";
import { isFromTheRight, type Language } from "../texts/languages.ts";
import type { Translator } from "../texts/texts.ts";
import type { Notices } from "../turn/notices.ts";
import { grid } from "./keyboard.ts";
import { labelFromTheRight, linesFromTheRight } from "./lines.ts";

/** In UTF-16 units, as Telegram counts. */
export const LONGEST_TEXT = 4096;
export const LONGEST_CAPTION = 1024;
const LONGEST_PLACEHOLDER = 64;

export type InlineButton = TelegramInlineKeyboardButton;

/**
 * A screen as data: HTML text, and either buttons under it or a keyboard in place of the phone's own. Rows stand as they
 * are read, the main button first.
 */
export interface View {
  /** Under a picture or a file at most 1024 characters, else 4096: whoever writes the view cuts it. */
  text: string;
  /** The `file_id` of a picture that the text stands under; or of a file, never both. */
  photo?: string | undefined;
  document?: string | undefined;
  buttons?: InlineButton[][] | undefined;
  /** A reply keyboard, or "remove" to take the last one away. */
  keyboard?: KeyboardView | "remove" | undefined;
  /** What is typed under it answers the first open question of the form of this name, as long as no other is open. */
  hears?: { form: string; known?: Record<string, unknown> } | undefined;
}

export interface KeyboardView {
  rows: TelegramKeyboardButton[][];
  placeholder?: string;
}

/** A Bot API method with its parameters, but for the chat and the message. */
interface Showing {
  method: "sendMessage" | "sendPhoto" | "sendDocument" | "editMessageText" | "editMessageMedia";
  params: Record<string, unknown>;
}

/** The call that sends a view as a new message, to somebody who reads this language. */
export function sending(view: View, language: Language): Showing {
  const [type, media] = mediaOf(view) ?? [];
  const markup = markupParams(view, language);
  if (!type) return { method: "sendMessage", params: { ...textParams(view, language), ...markup } };
  return {
    method: type === "photo" ? "sendPhoto" : "sendDocument",
    params: { [type]: media, ...captionParams(view, language), ...markup },
  };
}

/** The call that puts a view in the place of another. Words can become a picture, a picture never becomes words alone. */
export function editing(view: View, language: Language): Showing {
  const [type, media] = mediaOf(view) ?? [];
  const markup = markupParams(view, language);
  if (!type) return { method: "editMessageText", params: { ...textParams(view, language), ...markup } };
  return {
    method: "editMessageMedia",
    params: { media: { type, media, ...captionParams(view, language) }, ...markup },
  };
}

/**
 * The call that sends anew what was to be edited; of a picture whose caption was, only the words are known. Its buttons
 * are laid out already.
 */
export function resending({ method, params }: { method: string } & Pick<Showing, "params">): Showing {
  const { message_id: _gone, media: shown, caption: words, ...rest } = params;
  if (method !== "editMessageMedia")
    return { method: "sendMessage", params: { ...rest, ...(words !== undefined && { text: words }) } };
  // Safe: `editing` wrote it.
  const { type, media, ...caption } = shown as { type: "photo" | "document"; media: string };
  const anew = type === "photo" ? "sendPhoto" : "sendDocument";
  return { method: anew, params: { ...rest, [type]: media, ...caption } };
}

export const isMedia = (view: View): boolean => mediaOf(view) !== undefined;

function mediaOf({ photo, document }: View): ["photo" | "document", string] | undefined {
  if (photo) return ["photo", photo];
  return document ? ["document", document] : undefined;
}

export const textParams = ({ text }: View, language: Language) => ({
  text: directed(text, language, LONGEST_TEXT),
  parse_mode: "HTML",
  link_preview_options: { is_disabled: true },
});

/** The words under a picture or a file. */
export const captionParams = ({ text }: Pick<View, "text">, language: Language) => ({
  caption: directed(text, language, LONGEST_CAPTION),
  parse_mode: "HTML",
});

/** A text that fills its message has no room for what nobody sees. */
function directed(text: string, language: Language, most: number): string {
  const marked = isFromTheRight(language) ? linesFromTheRight(text) : text;
  return marked.length > most ? text : marked;
}

/** Buttons under a message. */
export const inlineKeyboard = (rows: InlineButton[][], language: Language): TelegramInlineKeyboardMarkup => ({
  inline_keyboard: laidOut(rows.flatMap(readable), language).map((row) =>
    row.map((each) => directedLabel(each, language)),
  ),
});

const directedLabel = (each: InlineButton, language: Language): InlineButton =>
  isFromTheRight(language) ? { ...each, text: labelFromTheRight(each.text) } : each;

/** No label is cut off on a narrow phone because others stand beside it. */
const readable = (row: InlineButton[]): InlineButton[][] => grid(row, row.length);

/**
 * Telegram lays every row out from the left, also on a phone that speaks Persian, where one begins to read at the right:
 * there stands what is first. So it is with numbers too: as on a Persian calendar or a scale of stars, 1 is at the right.
 */
const laidOut = <Button>(rows: Button[][], language: Language): Button[][] =>
  isFromTheRight(language) ? rows.map((row) => row.toReversed()) : rows;

/** Whether a message has a button that tells this, as Telegram knows the message. */
export function hasButton(message: object, data: string | undefined): boolean {
  // Safe: an update is a claim, and nothing of it is taken for granted.
  const { reply_markup: markup } = message as { reply_markup?: { inline_keyboard?: unknown } };
  const rows = Array.isArray(markup?.inline_keyboard) ? markup.inline_keyboard.flat() : [];
  return rows.some((button) => button?.callback_data === data);
}

const markupParams = ({ buttons, keyboard }: View, language: Language) => ({
  ...(buttons && { reply_markup: inlineKeyboard(buttons, language) }),
  ...(keyboard && { reply_markup: replyKeyboard(keyboard, language) }),
});

function replyKeyboard(
  keyboard: KeyboardView | "remove",
  language: Language,
): TelegramReplyKeyboardMarkup | { remove_keyboard: true } {
  if (keyboard === "remove") return { remove_keyboard: true };
  return {
    keyboard: laidOut(keyboard.rows, language),
    resize_keyboard: true,
    one_time_keyboard: true,
    ...(keyboard.placeholder && {
      input_field_placeholder: fitted(keyboard.placeholder, LONGEST_PLACEHOLDER),
    }),
  };
}

/** What a notice looks like in the language of whoever hears it. */
export type NoticeViews = { [Name in keyof Notices]?: (t: Translator, about: Notices[Name]) => View };
