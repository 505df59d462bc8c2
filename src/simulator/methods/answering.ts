import { badRequest } from "../errors.ts";
import type { Method, Methods } from "./method.ts";

/** Longer than this no client waits; Telegram's exact limit is unpublished. */
const ANSWER_WITHIN_MS = 15_000;
const LONGEST_TEXT = 200;
/** A bot without games may only open itself. */
const OWN_LINK = /^(?:https?:\/\/t\.me\/\w+\?start=|tg:\/\/resolve\?)/i;

const answerCallbackQuery: Method = ({ taps, clock, events }, params) => {
  const text = params.text("text");
  const url = params.text("url");
  if (url && !OWN_LINK.test(url)) throw badRequest("URL_INVALID");
  const tap = taps.get(params.text("callback_query_id") ?? "");
  if (text && text.length > LONGEST_TEXT) throw badRequest("MESSAGE_TOO_LONG");
  if (!tap || tap.answered || clock.now().getTime() - tap.at > ANSWER_WITHIN_MS)
    throw badRequest("query is too old and response timeout expired or query ID is invalid");
  tap.answered = true;
  events.tell({
    type: "answer",
    user_id: tap.user,
    show_alert: params.flag("show_alert"),
    ...(text && { text }),
    ...(url && { url }),
  });
  return true;
};

export const answering: Methods = { answerCallbackQuery };
