import type { Rule } from "./bot-api.ts";
import { notUtf8 } from "./encoding.ts";
import { badRequest } from "./errors.ts";
import { isObject, type Params } from "./params.ts";
import { checkShapes } from "./shapes.ts";

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

/** Refuses a call whose parameters Telegram would refuse, and those that nothing here stands for. */
export function checkParameters(rule: Rule, params: Params, strict: boolean) {
  checkEncoding(rule, params);
  checkNames(rule, namesOf(params), strict);
  checkShapes(rule, params, strict);
}

/** Half a surrogate travels only as an escape, as JSON inside of JSON too; most calls have none that could be one. */
const HALF = /\\u[dD][89a-fA-F]/;

/** Refuses half surrogates wherever they stand: in a text, a label, a list, in JSON inside of a parameter. */
function checkEncoding({ parameters }: Rule, params: Params) {
  for (const [name, text] of params.values) {
    if (!text.isWellFormed()) throw notUtf8();
    if (!HALF.test(text) || !isDeep(parameters.get(name)?.type)) continue;
    if (!isWellFormed(params.json(name))) throw notUtf8();
  }
}

/** A text that only looks like JSON is a text. */
const isDeep = (type = "string") => !/^(?:file|number|string|boolean|[ |])+$/.test(type);

function isWellFormed(value: unknown): boolean {
  if (typeof value === "string") return value.isWellFormed();
  if (Array.isArray(value)) return value.every(isWellFormed);
  return !isObject(value) || Object.entries(value).every((field) => field.every(isWellFormed));
}

/** Real Telegram ignores parameters that it does not know; a strict simulator refuses them. */
function checkNames({ method, parameters, required }: Rule, given: string[], strict: boolean) {
  for (const name of required)
    if (!given.includes(name)) throw badRequest(MISSING[name] ?? `parameter "${name}" is required`);
  const beyond = NOT_SIMULATED.find((name) => given.includes(name));
  if (beyond) throw badRequest(`parameter "${beyond}" is not simulated`);
  const stranger = strict && given.find((name) => !parameters.has(name));
  if (stranger) throw badRequest(`unknown parameter "${stranger}" of ${method}, which Telegram would ignore`);
}

/** The names that a call used; parts that hold attached files may be called anything. */
function namesOf({ values, files }: Params): string[] {
  if (files.size === 0) return [...values.keys()];
  const texts = [...values.values()].join("\n");
  return [...values.keys(), ...[...files.keys()].filter((name) => !texts.includes(`attach://${name}`))];
}
