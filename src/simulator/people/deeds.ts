import type { TelegramContact, TelegramMessage, TelegramMessageEntity } from "@gramio/types";
import type { Backend } from "../backend.ts";
import { isAdmin } from "../chats.ts";
import type { Outcome } from "../delivery/updates.ts";
import { FILE_KINDS, type FileKind, type Upload } from "../files.ts";
import { written } from "../formatting/text.ts";
import { asCaption, asText, type Content, change, newAlbum, post, setKeyboard } from "../messages.ts";
import { carried } from "../methods/media.ts";
import type { Resident, Room } from "../world.ts";
import { inlineButtons } from "./screen.ts";

/** Who does something, and where. */
export interface Place {
  person: Resident;
  room: Room;
  thread?: number | undefined;
}

/** Something that cannot be done by anybody who sits before Telegram. */
export class Impossible extends Error {
  override readonly name = "Impossible";
}

export interface Done<T> {
  what: T;
  /** Settles when the bot has confirmed that it was told. */
  told: Promise<Outcome>;
}

export function say(
  backend: Backend,
  place: Place,
  text: string,
  { replyTo, entities = [] }: { replyTo?: number | undefined; entities?: TelegramMessageEntity[] } = {},
): Done<TelegramMessage> {
  if (entities.some(({ offset, length }) => offset < 0 || length < 1 || offset + length > text.length))
    throw new Impossible("nobody can mark what is not there");
  if (!text.trim()) throw new Impossible("an empty message cannot be sent");
  foldKeyboard(backend, place, text);
  return write(backend, place, asText(written(text, entities)), replyTo);
}

export function sharePhoto(backend: Backend, place: Place, photo: Upload, caption = "") {
  const file = backend.files.add("photo", photo);
  return write(backend, place, { ...carried(file), ...asCaption(written(caption)) });
}

/** Several pictures at once: each is a message and an update of its own. */
export function shareAlbum(backend: Backend, place: Place, photos: Upload[], caption = "") {
  if (photos.length < 2 || photos.length > 10) throw new Impossible("an album has two to ten pictures");
  const media_group_id = newAlbum(backend);
  const files = photos.map((photo) => backend.files.add("photo", photo));
  return files.map((file, nth) => {
    const words = nth === 0 ? asCaption(written(caption)) : {};
    return write(backend, place, { ...carried(file), ...words, media_group_id });
  });
}

/** A file of any kind, or what Telegram shows by itself: a video, a recording. */
export function shareFile(
  backend: Backend,
  place: Place,
  upload: Upload,
  { caption = "", kind = "document" }: { caption?: string; kind?: Exclude<FileKind, "photo"> } = {},
) {
  if (kind === "video_note" && caption) throw new Impossible("nothing can be written under a round video");
  const file = backend.files.add(kind, upload);
  return write(backend, place, { ...carried(file), ...asCaption(written(caption)) });
}

/** One's own contact, or somebody else's from the telephone book. */
export function shareContact(backend: Backend, place: Place, of: Resident = place.person) {
  const contact: TelegramContact = {
    phone_number: of.phone ?? "",
    first_name: of.first_name,
    ...(of.last_name && { last_name: of.last_name }),
    user_id: of.id,
  };
  foldKeyboard(backend, place);
  return write(backend, place, { contact });
}

export function write(
  backend: Backend,
  place: Place,
  content: Content,
  replied?: number,
): Done<TelegramMessage> {
  enter(place);
  const { person, room, thread } = place;
  const replyTo = replied === undefined ? undefined : room.messages.get(replied);
  const message = post(backend, { room, from: person.id, content, thread, replyTo });
  return { what: message, told: tell(backend, room, "message", message) };
}

export function edit(backend: Backend, place: Place, id: number, text: string): Done<TelegramMessage> {
  enter(place);
  const { person, room } = place;
  const message = room.messages.get(id);
  if (message?.from?.id !== person.id) throw new Impossible("only one's own messages can be edited");
  const { text: clean, entities } = written(text);
  const words = message.text === undefined ? { caption: clean } : { text: clean, entities };
  const changed = change(backend, room, message, { ...words, edit_date: backend.now() });
  return { what: changed, told: tell(backend, room, "edited_message", changed) };
}

export function tap(
  backend: Backend,
  place: Place,
  id: number,
  data: string,
  { forged = false } = {},
): Done<string> {
  enter(place);
  const { person, room } = place;
  const message = room.messages.get(id);
  const buttons = message ? inlineButtons(message) : [];
  if (!message || !(forged || buttons.some((button) => button.callback_data === data)))
    throw new Impossible("there is no such button any more");
  const query = `${Math.floor(1e9 + backend.random() * 8e9)}${Math.floor(1e8 + backend.random() * 8e8)}`;
  backend.taps.set(query, { user: person.id, at: backend.clock.now().getTime(), answered: false });
  const told = backend.update("callback_query", `callback:${person.id}`, {
    id: query,
    from: backend.world.user(person.id),
    message,
    chat_instance: String(Bun.hash.wyhash(String(room.id))),
    data,
  });
  return { what: query, told };
}

export function setBlocked(backend: Backend, person: Resident, blocked: boolean): Done<boolean> {
  if (person.blocked === blocked)
    throw new Impossible(blocked ? "the bot is blocked already" : "the bot is not blocked");
  person.blocked = blocked;
  const { world, events } = backend;
  const cards = [
    { user: world.bot, status: "member" },
    { user: world.bot, status: "kicked", until_date: 0 },
  ];
  const [old_chat_member, new_chat_member] = blocked ? cards : cards.toReversed();
  const chat = world.chat(world.room(person.id));
  const from = world.user(person.id);
  events.tell({ type: "world" });
  const payload = { chat, from, date: backend.now(), old_chat_member, new_chat_member };
  return { what: blocked, told: backend.update("my_chat_member", `standing:${person.id}`, payload) };
}

/** Being there and allowed to speak; whoever writes to the bot has started it. */
function enter(place: Place) {
  checkEntry(place);
  const { person, room } = place;
  person.met = true;
  if (room.type === "private") person.started = true;
}

export function checkEntry({ person, room, thread }: Place) {
  const { first_name: name } = person;
  if (person.deactivated) throw new Impossible(`${name} has no account any more`);
  if (room.type === "private" && person.blocked) throw new Impossible(`${name} has blocked the bot`);
  if (room.migratedTo) throw new Impossible("this group has become a supergroup");
  if (!["creator", "administrator", "member"].includes(room.members.get(person.id) ?? "left"))
    throw new Impossible(`${name} is not a member here`);
  if (thread && !room.topics.has(thread)) throw new Impossible("there is no such topic");
  if (thread && room.topics.get(thread)?.closed && !isAdmin(room, person.id))
    throw new Impossible("this topic is closed");
}

const isPresent = (room: Room, user: number) =>
  !["left", "kicked"].includes(room.members.get(user) ?? "left");

export function tell(backend: Backend, room: Room, type: string, message: TelegramMessage): Promise<Outcome> {
  if (!hears(backend, room, message)) return Promise.resolve("unwanted");
  return backend.update(type, `chat:${room.id}`, message);
}

/** In groups a bot that is no administrator hears only commands, mentions of itself and replies to itself. */
function hears({ world: { bot } }: Backend, room: Room, message: TelegramMessage): boolean {
  if (room.type === "private" || isAdmin(room, bot.id)) return true;
  if (!isPresent(room, bot.id)) return false;
  const { text = message.caption ?? "", entities = [] } = message;
  const isService = text === "" && !message.contact && !FILE_KINDS.some((kind) => message[kind]);
  const isReply = message.reply_to_message?.from?.id === bot.id;
  return (
    isService ||
    isReply ||
    text.includes(`@${bot.username}`) ||
    entities.some(({ type }) => type === "bot_command")
  );
}

/** A keyboard for one time goes away when it was used. */
function foldKeyboard({ events }: Backend, { person, room }: Place, text?: string) {
  const keyboard = room.keyboards.get(person.id);
  if (!keyboard?.one_time_keyboard) return;
  const labels = keyboard.keyboard
    .flat()
    .map((button) => (typeof button === "string" ? button : button.text));
  if (text !== undefined && !labels.includes(text)) return;
  setKeyboard(room, person.id, null);
  events.tell({ type: "keyboard", chat_id: room.id, reply_keyboard: null });
}
