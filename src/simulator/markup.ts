import type {
  TelegramInlineKeyboardButton,
  TelegramInlineKeyboardMarkup,
  TelegramInvoice,
  TelegramKeyboardButton,
  TelegramReplyKeyboardMarkup,
} from "gramio";
import { badRequest } from "./errors.ts";
import { isObject, type Params } from "./params.ts";
import { priced } from "./payments/currencies.ts";

export type Markup =
  | { kind: "inline"; markup: TelegramInlineKeyboardMarkup }
  | { kind: "reply"; markup: TelegramReplyKeyboardMarkup }
  | { kind: "remove"; selective: boolean }
  | { kind: "force" };

const MOST_BUTTONS = 100;
const ACTIONS = [
  "callback_data",
  "url",
  "copy_text",
  "web_app",
  "login_url",
  "switch_inline_query",
  "switch_inline_query_current_chat",
  "switch_inline_query_chosen_chat",
  "callback_game",
  "pay",
  "disabled",
];
const INLINE_FIELDS = new Set(["text", "style", "icon_custom_emoji_id", ...ACTIONS]);
const REPLY_FIELDS = new Set(
  "text style icon_custom_emoji_id request_contact request_location request_users request_chat request_poll request_managed_bot web_app".split(
    " ",
  ),
);
const REPLY_OPTIONS = new Set(
  "keyboard is_persistent resize_keyboard one_time_keyboard input_field_placeholder selective force_reply".split(
    " ",
  ),
);
const STYLES = new Set(["primary", "success", "danger"]);
/** A host needs a dot, so a link to localhost is refused. */
const LINK = /^(?:tg:\/\/\S+|ton:\/\/\S+|(?:https?:\/\/)?[^\s./:]+(?:\.[^\s./:]+)+(?:[:/?#]\S*)?)$/i;

/** What a bot puts under a message or in place of the keyboard; refused as Telegram does, and unknown fields too. */
export function readMarkup(params: Params, { isPrivate = true } = {}): Markup | undefined {
  const given = readObject(params);
  if (!given) return undefined;
  if ("inline_keyboard" in given) return { kind: "inline", markup: inlineKeyboard(given) };
  if ("keyboard" in given) return { kind: "reply", markup: replyKeyboard(given, isPrivate) };
  if (given.remove_keyboard === true) return { kind: "remove", selective: given.selective === true };
  if (given.force_reply === true) return { kind: "force" };
  return undefined;
}

/** An invoice has a Pay button, its first one; no other message has any. */
export function withPay(
  keyboard: TelegramInlineKeyboardMarkup | undefined,
  invoice: TelegramInvoice | undefined,
): TelegramInlineKeyboardMarkup | undefined {
  const buttons = keyboard?.inline_keyboard.flat() ?? [];
  const [first, ...others] = buttons;
  if (!invoice && buttons.some(isPay)) throw badRequest("BUTTON_TYPE_INVALID");
  if (others.some(isPay)) throw badRequest("BUTTON_POS_INVALID");
  if (!invoice) return keyboard;
  if (first) {
    if (!isPay(first)) throw badRequest("REPLY_MARKUP_BUY_EMPTY");
    return keyboard;
  }
  const text = `Pay ${priced(invoice.total_amount, invoice.currency)}`;
  return { inline_keyboard: [[{ text, pay: true }]] };
}

const isPay = (button: TelegramInlineKeyboardButton) => button.pay !== undefined;

/** Under a message that is edited only inline keyboards can stand. */
export function readInlineMarkup(params: Params): TelegramInlineKeyboardMarkup | undefined {
  const read = readMarkup(params);
  if (read && read.kind !== "inline") throw badRequest("inline keyboard expected");
  return read?.markup.inline_keyboard.length ? read.markup : undefined;
}

function readObject(params: Params): Record<string, unknown> | undefined {
  const text = params.text("reply_markup");
  if (text === undefined) return undefined;
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw badRequest("can't parse reply keyboard markup JSON object");
  }
  if (!isObject(read)) throw badRequest("object expected as reply markup");
  return read;
}

function inlineKeyboard(given: Record<string, unknown>): TelegramInlineKeyboardMarkup {
  const rows = rowsOf(given.inline_keyboard, "inline_keyboard");
  return { inline_keyboard: rows.map((row) => row.map(inlineButton)) };
}

function replyKeyboard(given: Record<string, unknown>, isPrivate: boolean): TelegramReplyKeyboardMarkup {
  checkFields(given, REPLY_OPTIONS, "ReplyKeyboardMarkup");
  const placeholder = given.input_field_placeholder;
  if (typeof placeholder === "string" && placeholder.length > 64)
    throw badRequest("input field placeholder is too long");
  const rows = rowsOf(given.keyboard, "keyboard");
  const keyboard = rows.map((row) => row.map((button) => replyButton(button, isPrivate)));
  if (keyboard.flat().length === 0) throw badRequest("reply keyboard is empty");
  return { ...given, keyboard };
}

function rowsOf(value: unknown, field: string): unknown[][] {
  if (!Array.isArray(value)) throw badRequest(`field "${field}" must be of type Array`);
  if (!value.every((row) => Array.isArray(row)))
    throw badRequest(`field "${field}" must be an Array of Arrays`);
  if (value.flat().length > MOST_BUTTONS) throw badRequest("reply markup is too long");
  return value;
}

function inlineButton(value: unknown): TelegramInlineKeyboardButton {
  const button = named(value, "InlineKeyboardButton", INLINE_FIELDS);
  const actions = ACTIONS.filter((action) => button[action] !== undefined);
  if (actions.length === 0)
    throw unparsed("InlineKeyboardButton", "Text buttons are unallowed in the inline keyboard");
  if (actions.length > 1)
    throw unparsed(
      "InlineKeyboardButton",
      `exactly one of the optional fields must be used, not ${actions.join(" and ")}`,
    );
  checkAction(button);
  // Safe: every field is known, the text is there and its one action was looked at.
  return button as unknown as TelegramInlineKeyboardButton;
}

function checkAction({ callback_data: data, copy_text: copy, url, pay }: Record<string, unknown>) {
  if (pay !== undefined && pay !== true)
    throw unparsed("InlineKeyboardButton", 'Field "pay" must be True if it is there');
  if (data !== undefined) {
    const bytes = typeof data === "string" ? Buffer.byteLength(data) : 0;
    if (bytes < 1 || bytes > 64) throw badRequest("BUTTON_DATA_INVALID");
  }
  if (copy !== undefined) {
    const copied = isObject(copy) && typeof copy.text === "string" ? copy.text.length : 0;
    if (copied < 1 || copied > 256) throw badRequest("BUTTON_COPY_TEXT_INVALID");
  }
  if (url !== undefined && !(typeof url === "string" && LINK.test(url)))
    throw badRequest(`inline keyboard button URL '${String(url)}' is invalid: Wrong HTTP URL`);
}

function replyButton(value: unknown, isPrivate: boolean): TelegramKeyboardButton {
  if (typeof value === "string") return replyButton({ text: value }, isPrivate);
  const button = named(value, "KeyboardButton", REPLY_FIELDS);
  if (button.request_contact === true && !isPrivate)
    throw badRequest("phone number can be requested in private chats only");
  // Safe: every field is known and the text is there.
  return button as unknown as TelegramKeyboardButton;
}

function named(value: unknown, type: string, fields: Set<string>): Record<string, unknown> {
  if (!isObject(value)) throw unparsed(type, "expected an Object");
  checkFields(value, fields, type);
  const { text, style } = value;
  if (text === undefined) throw unparsed(type, 'Can\'t find field "text"');
  if (typeof text !== "string") throw unparsed(type, 'Field "text" must be of type String');
  if (!text.trim()) throw unparsed(type, "the text is empty");
  if (style !== undefined && !STYLES.has(String(style)))
    throw unparsed(type, "Invalid button style specified");
  return value;
}

function checkFields(value: Record<string, unknown>, fields: Set<string>, type: string) {
  const stranger = Object.keys(value).find((field) => !fields.has(field));
  if (stranger) throw unparsed(type, `unknown field "${stranger}"`);
}

const unparsed = (type: string, why: string) => badRequest(`can't parse ${type}: ${why}`);
