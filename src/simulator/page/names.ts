import { directionOf } from "./direction.ts";
import type { BotApiMessage, Chat, Person, World } from "./wire.ts";
import type { TextKey, Words } from "./words.ts";

const ROLE_TEXTS = new Map<string, TextKey>(
  Object.entries({
    new: "roleNew",
    student: "roleStudent",
    admin: "roleAdmin",
    staff: "roleStaff",
  } as const),
);

type Named = { first_name: string; last_name?: string | undefined };

export const fullName = ({ first_name, last_name }: Named) =>
  [first_name, last_name].filter(Boolean).join(" ");

export const roleText = ({ role, blocked }: Person, { t }: Words) => {
  if (blocked) return t("blockedMark");
  const known = ROLE_TEXTS.get(role ?? "");
  return known ? t(known) : (role ?? "");
};

export function chatName(world: World, chat: Chat | undefined, { t }: Words, thread?: number): string {
  if (!chat || chat.type === "private") return world.bot.first_name;
  if (!chat.is_forum) return chat.title ?? "";
  return thread === undefined ? t("general") : (topicOf(chat, thread)?.name ?? "");
}

export const topicOf = (chat: Chat | undefined, thread: number | undefined) =>
  chat?.topics.find(({ id }) => id === thread);

export const senderName = (message: BotApiMessage) =>
  message.from ? fullName(message.from) : (message.sender_chat?.title ?? "");

/** A message in one line, for quotes. */
export function gist(message: BotApiMessage, { t }: Words): string {
  const text = message.text ?? message.caption;
  if (text) return text.split("\n").find((line) => line.trim()) ?? "";
  if (message.invoice) return message.invoice.title;
  if (message.photo) return t("photo");
  if (message.document) return message.document.file_name ?? t("document");
  if (message.contact) return t("contact");
  if (message.voice) return t("voice");
  if (message.video) return t("video");
  return t("message");
}

const HUES = 7;

/** One of the seven colours of names and faces. */
export const hueOf = (id: number) => Math.abs(id) % HUES;

const letters = new Intl.Segmenter();
const firstOf = (word: string) =>
  [...letters.segment(word.replace(/^[^\p{L}\p{N}]+/u, ""))][0]?.segment ?? "";

/** Two letters, but one in scripts that would join them into a word that nobody is called. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const shown = directionOf(name) === "rtl" ? 1 : 2;
  return words.slice(0, shown).map(firstOf).join("").toUpperCase();
}
