import type { TelegramInlineKeyboardButton, TelegramKeyboardButton } from "@gramio/types";
import { fieldsNamed } from "./bot-api.ts";
import { badRequest } from "./errors.ts";
import { isObject } from "./params.ts";

const LOOKS = ["text", "style", "icon_custom_emoji_id"];
const INLINE_FIELDS = fieldsNamed("InlineKeyboardButton");
const REPLY_FIELDS = fieldsNamed("KeyboardButton");
const ACTIONS = [...INLINE_FIELDS].filter((field) => !LOOKS.includes(field)).sort();
const STYLES = new Set(["primary", "success", "danger"]);
/** A host needs a dot, so a link to localhost is refused. */
const LINK = /^(?:tg:\/\/\S+|ton:\/\/\S+|(?:https?:\/\/)?[^\s./:]+(?:\.[^\s./:]+)+(?:[:/?#]\S*)?)$/i;

/** A button below a message. Throws what Telegram says to one that it does not take, and to unknown fields. */
export function inlineButton(value: unknown): TelegramInlineKeyboardButton {
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

function checkAction({ callback_data: data, copy_text: copy, url, pay, ...rest }: Record<string, unknown>) {
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
  if (rest.web_app !== undefined) checkSecure(rest.web_app, "Web App");
  if (rest.login_url !== undefined) checkSecure(rest.login_url, "login");
}

/** What is opened in the name of the person has to be reached safely. */
function checkSecure(page: unknown, what: string) {
  const url = isObject(page) && typeof page.url === "string" ? page.url : "";
  const why = LINK.test(url) ? "Only HTTPS links are allowed" : "Wrong HTTP URL";
  if (!LINK.test(url) || !/^https:/i.test(url))
    throw badRequest(`inline keyboard button ${what} URL '${url}' is invalid: ${why}`);
}

/** A button in place of the phone's keyboard; only its words may be given. */
export function replyButton(value: unknown, isPrivate: boolean): TelegramKeyboardButton {
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

/** Refuses what Telegram would ignore. */
export function checkFields(value: Record<string, unknown>, fields: Set<string>, type: string) {
  const stranger = Object.keys(value).find((field) => !fields.has(field));
  if (stranger) throw unparsed(type, `unknown field "${stranger}"`);
}

const unparsed = (type: string, why: string) => badRequest(`can't parse ${type}: ${why}`);
