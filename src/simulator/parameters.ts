import { badRequest } from "./errors.ts";
import { isObject, type Params } from "./params.ts";

const SENDING =
  "business_connection_id chat_id! message_thread_id direct_messages_topic_id disable_notification protect_content allow_paid_broadcast message_effect_id reply_parameters";
const SEND = `${SENDING} ephemeral_message_parameters suggested_post_parameters reply_markup`;
const CAPTION = "caption parse_mode caption_entities";
const EDIT = "business_connection_id chat_id message_id inline_message_id reply_markup";
const COPY =
  "chat_id! message_thread_id direct_messages_topic_id from_chat_id! disable_notification protect_content";
const INVOICE =
  "title! description! payload! provider_token currency! prices! max_tip_amount suggested_tip_amounts provider_data photo_url photo_size photo_width photo_height need_name need_phone_number need_email need_shipping_address send_phone_number_to_provider send_email_to_provider is_flexible";

/** The parameters of Bot API 10.3 by method; `!` is required. What is not listed here is not simulated. */
const TABLE = {
  getMe: "",
  logOut: "",
  close: "",
  getUpdates: "offset limit timeout allowed_updates",
  setWebhook: "url certificate ip_address max_connections allowed_updates drop_pending_updates secret_token",
  deleteWebhook: "drop_pending_updates",
  getWebhookInfo: "",
  setMyCommands: "commands! scope language_code",
  getMyCommands: "scope language_code",
  deleteMyCommands: "scope language_code",
  setMyName: "name language_code",
  getMyName: "language_code",
  setMyDescription: "description language_code",
  getMyDescription: "language_code",
  setMyShortDescription: "short_description language_code",
  getMyShortDescription: "language_code",
  setChatMenuButton: "chat_id menu_button",
  getChatMenuButton: "chat_id",
  sendMessage: `${SEND} text! parse_mode entities link_preview_options`,
  sendPhoto: `${SEND} ${CAPTION} photo! show_caption_above_media has_spoiler`,
  sendDocument: `${SEND} ${CAPTION} document! thumbnail disable_content_type_detection`,
  sendVideo: `${SEND} ${CAPTION} video! duration width height thumbnail cover start_timestamp show_caption_above_media has_spoiler supports_streaming`,
  sendVoice: `${SEND} ${CAPTION} voice! duration`,
  sendMediaGroup: `${SENDING} media!`,
  sendChatAction: "business_connection_id chat_id! message_thread_id action!",
  editMessageText: `${EDIT} text! parse_mode entities link_preview_options rich_message`,
  editMessageCaption: `${EDIT} ${CAPTION} show_caption_above_media`,
  editMessageMedia: `${EDIT} media!`,
  editMessageReplyMarkup: EDIT,
  deleteMessage: "chat_id! message_id!",
  deleteMessages: "chat_id! message_ids!",
  copyMessage: `${COPY} ${CAPTION} message_id! video_start_timestamp show_caption_above_media allow_paid_broadcast message_effect_id suggested_post_parameters reply_parameters reply_markup`,
  copyMessages: `${COPY} message_ids! remove_caption`,
  forwardMessage: `${COPY} message_id! video_start_timestamp message_effect_id suggested_post_parameters`,
  forwardMessages: `${COPY} message_ids!`,
  answerCallbackQuery: "callback_query_id! text show_alert url cache_time",
  sendInvoice: `chat_id! message_thread_id direct_messages_topic_id ${INVOICE} start_parameter disable_notification protect_content allow_paid_broadcast message_effect_id suggested_post_parameters reply_parameters reply_markup`,
  createInvoiceLink: `business_connection_id ${INVOICE} subscription_period`,
  answerPreCheckoutQuery: "pre_checkout_query_id! ok! error_message",
  refundStarPayment: "user_id! telegram_payment_charge_id!",
  getMyStarBalance: "",
  getStarTransactions: "offset limit",
  editUserStarSubscription: "user_id! telegram_payment_charge_id! is_canceled!",
  getFile: "file_id!",
  getChat: "chat_id!",
  getChatMember: "chat_id! user_id!",
  getChatAdministrators: "chat_id! return_bots",
  getChatMemberCount: "chat_id!",
  leaveChat: "chat_id!",
  pinChatMessage: "business_connection_id chat_id! message_id! disable_notification",
  unpinChatMessage: "business_connection_id chat_id! message_id",
  setMessageReaction: "chat_id! message_id! reaction is_big",
  createForumTopic: "chat_id! name! icon_color icon_custom_emoji_id",
  editForumTopic: "chat_id! message_thread_id! name icon_custom_emoji_id",
  closeForumTopic: "chat_id! message_thread_id!",
  reopenForumTopic: "chat_id! message_thread_id!",
  deleteForumTopic: "chat_id! message_thread_id!",
} as const;

export type MethodName = keyof typeof TABLE;

interface Rule {
  method: MethodName;
  known: Set<string>;
  required: string[];
}

// Safe: the keys of a constant table are its key type.
const NAMES = Object.keys(TABLE) as MethodName[];
const RULES = new Map(NAMES.map((method) => [method.toLowerCase(), rule(method)]));

function rule(method: MethodName): Rule {
  const words = TABLE[method].split(" ").filter(Boolean);
  return {
    method,
    known: new Set(words.map((word) => word.replace("!", ""))),
    required: words.filter((word) => word.endsWith("!")).map((word) => word.slice(0, -1)),
  };
}

/** Telegram takes method names in any case. */
export const ruleOf = (method: string): Rule | undefined => RULES.get(method.toLowerCase());

const MISSING: Record<string, string> = {
  chat_id: "chat_id is empty",
  from_chat_id: "from_chat_id is empty",
  text: "message text is empty",
  message_id: "message identifier is not specified",
  message_ids: "message identifiers are not specified",
  message_thread_id: "message thread not found",
  callback_query_id: "query is too old and response timeout expired or query ID is invalid",
  pre_checkout_query_id: "query is too old and response timeout expired or query ID is invalid",
  telegram_payment_charge_id: "CHARGE_ID_EMPTY",
  action: "wrong parameter action in request",
  file_id: "file_id not specified",
  user_id: "invalid user_id specified",
  name: "TOPIC_TITLE_EMPTY",
  photo: "there is no photo in the request",
  document: "there is no document in the request",
  video: "there is no video in the request",
  voice: "there is no voice in the request",
};

/** Real features that nothing here stands for; accepting them in silence would be a lie. */
const NOT_SIMULATED = [
  "business_connection_id",
  "direct_messages_topic_id",
  "ephemeral_message_parameters",
  "suggested_post_parameters",
  "inline_message_id",
  "rich_message",
];

/** Real Telegram ignores parameters that it does not know; a strict simulator refuses them. */
export function checkNames({ method, known, required }: Rule, given: string[], strict: boolean) {
  for (const name of required)
    if (!given.includes(name)) throw badRequest(MISSING[name] ?? `parameter "${name}" is required`);
  const beyond = NOT_SIMULATED.find((name) => given.includes(name));
  if (beyond) throw badRequest(`parameter "${beyond}" is not simulated`);
  const stranger = strict && given.find((name) => !known.has(name));
  if (stranger) throw badRequest(`unknown parameter "${stranger}" of ${method}, which Telegram would ignore`);
}

const FIELDS: Record<string, string> = {
  link_preview_options: "is_disabled url prefer_small_media prefer_large_media show_above_text",
  reply_parameters:
    "message_id chat_id allow_sending_without_reply quote quote_parse_mode quote_entities quote_position",
  menu_button: "type text web_app",
  scope: "type chat_id user_id",
};

/** The same for what stands inside of them. */
export function checkObjects(params: Params, strict: boolean) {
  for (const [name, fields] of Object.entries(FIELDS)) {
    const value = params.json(name);
    if (value === undefined) continue;
    if (!isObject(value)) throw badRequest(`object expected as ${name.replaceAll("_", " ")}`);
    const known = fields.split(" ");
    const stranger = strict && Object.keys(value).find((field) => !known.includes(field));
    if (stranger) throw badRequest(`unknown field "${stranger}" of ${name}, which Telegram would ignore`);
  }
}
