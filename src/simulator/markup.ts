import type {
  TelegramInlineKeyboardButton,
  TelegramInlineKeyboardMarkup,
  TelegramInvoice,
  TelegramReplyKeyboardMarkup,
} from "@gramio/types";
import { fieldsNamed } from "./bot-api.ts";
import { checkFields, inlineButton, replyButton } from "./buttons.ts";
import { badRequest } from "./errors.ts";
import { isObject, type Params } from "./params.ts";
import { priced } from "./payments/currencies.ts";

export type Markup =
  | { kind: "inline"; markup: TelegramInlineKeyboardMarkup }
  | { kind: "reply"; markup: TelegramReplyKeyboardMarkup }
  | { kind: "remove"; selective: boolean }
  | { kind: "force" };

/** Of a longer row Telegram leaves the rest out, of a longer keyboard everything. */
const INLINE = { inRow: 8, inAll: 100 };
const REPLY = { inRow: 12, inAll: 300 };
const LONGEST_PLACEHOLDER = 64;
const INLINE_OPTIONS = fieldsNamed("InlineKeyboardMarkup");
const REPLY_OPTIONS = fieldsNamed("ReplyKeyboardMarkup");
const REMOVE_OPTIONS = fieldsNamed("ReplyKeyboardRemove");
const FORCE_OPTIONS = fieldsNamed("ForceReply");

/** What a bot puts under a message or in place of the keyboard; refused as Telegram does, and unknown fields too. */
export function readMarkup(params: Params, { isPrivate = true } = {}): Markup | undefined {
  const given = readObject(params);
  if (!given) return undefined;
  if ("inline_keyboard" in given) return { kind: "inline", markup: inlineKeyboard(given) };
  if ("keyboard" in given) return { kind: "reply", markup: replyKeyboard(given, isPrivate) };
  if (given.remove_keyboard === true) {
    checkFields(given, REMOVE_OPTIONS, "ReplyKeyboardRemove");
    return { kind: "remove", selective: given.selective === true };
  }
  if (given.force_reply !== true) throw badRequest("no kind of reply markup, which Telegram would ignore");
  checkFields(given, FORCE_OPTIONS, "ForceReply");
  checkPlaceholder(given);
  return { kind: "force" };
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
  checkFields(given, INLINE_OPTIONS, "InlineKeyboardMarkup");
  const rows = rowsOf(given.inline_keyboard, "inline_keyboard", INLINE);
  return { inline_keyboard: rows.map((row) => row.map(inlineButton)) };
}

function replyKeyboard(given: Record<string, unknown>, isPrivate: boolean): TelegramReplyKeyboardMarkup {
  checkFields(given, REPLY_OPTIONS, "ReplyKeyboardMarkup");
  checkPlaceholder(given);
  const rows = rowsOf(given.keyboard, "keyboard", REPLY);
  const keyboard = rows.map((row) => row.map((button) => replyButton(button, isPrivate)));
  if (keyboard.flat().length === 0) throw badRequest("reply keyboard is empty");
  return { ...given, keyboard };
}

function checkPlaceholder({ input_field_placeholder: placeholder }: Record<string, unknown>) {
  if (typeof placeholder === "string" && placeholder.length > LONGEST_PLACEHOLDER)
    throw badRequest("input field placeholder is too long");
}

function rowsOf(value: unknown, field: string, most: typeof INLINE): unknown[][] {
  if (!Array.isArray(value)) throw badRequest(`field "${field}" must be of type Array`);
  if (!value.every((row) => Array.isArray(row)))
    throw badRequest(`field "${field}" must be an Array of Arrays`);
  if (value.flat().length > most.inAll) throw badRequest("reply markup is too long");
  if (value.some((row) => row.length > most.inRow))
    throw badRequest(`more than ${most.inRow} buttons in a row, and Telegram would leave the rest out`);
  return value;
}
