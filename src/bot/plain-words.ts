import { fitted } from "../lib/cut.ts";
import type { OutboxRow } from "../turn/outbox.ts";
import { LONGEST_CAPTION, LONGEST_TEXT } from "./view.ts";

type Said = Pick<OutboxRow, "method" | "params">;

/**
 * What Telegram did not take for its length, in plain words and as far as they go: whoever waits for it reads more than
 * nothing. Nothing when it was said so already.
 */
export function inPlainWords({ method, params }: Said): Said | undefined {
  const { media } = params;
  if (isRecord(media) && "caption" in media)
    return isPlain(media) ? undefined : { method, params: { ...params, media: plainOf(media) } };
  return isPlain(params) ? undefined : { method, params: plainOf(params) };
}

const isPlain = (said: Record<string, unknown>): boolean => said.parse_mode !== "HTML";

function plainOf({ parse_mode: _, text, caption, ...rest }: Record<string, unknown>) {
  return {
    ...rest,
    ...(typeof text === "string" && { text: fitted(withoutTags(text), LONGEST_TEXT) }),
    ...(typeof caption === "string" && { caption: fitted(withoutTags(caption), LONGEST_CAPTION) }),
  };
}

const SIGNS: Record<string, string> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
  "&amp;": "&",
};

const withoutTags = (html: string): string =>
  html.replace(/<[^<>]*>/g, "").replace(/&(?:lt|gt|quot|#x27|amp);/g, (sign) => SIGNS[sign] ?? sign);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
