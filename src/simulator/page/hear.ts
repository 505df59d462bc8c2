import { isPrivate, roomKey, type State, seatKey, threadOf, visibleViews, without } from "./state.ts";
import type { Answer, Call, Message, ReplyKeyboard, WorldEvent } from "./wire.ts";

const REMEMBERED_CALLS = 200;

/** What the page knows after an event. */
export function hear(state: State, event: WorldEvent): State {
  switch (event.type) {
    case "message":
      return arrived(state, event.message);
    case "edit":
      return edited(state, event.message);
    case "delete":
      return deleted(state, event.chat_id, event.message_ids);
    case "answer":
      return answered(state, event);
    case "typing":
      return { ...state, typing: { ...state.typing, [event.chat_id]: event.action } };
    case "keyboard":
      return withKeyboard(state, event.chat_id, event.reply_keyboard);
    case "clock":
      return atTime(state, event.now);
    case "call":
      return called(state, event);
    case "world":
      return state;
  }
}

/** Told of private chats only: who in a group sees a keyboard has to be asked. */
function withKeyboard(state: State, chat: number, markup: ReplyKeyboard | null): State {
  if (!isPrivate(chat)) return state;
  const keyboard = markup ? { markup, folded: false } : undefined;
  return { ...state, keyboards: { ...state.keyboards, [seatKey(chat, chat)]: keyboard } };
}

/** The demo's time never runs backwards, whatever order its news arrive in. */
export function atTime(state: State, now: string): State {
  if (!state.world || state.world.now >= now) return state;
  return { ...state, world: { ...state.world, now } };
}

function arrived(state: State, message: Message): State {
  const key = roomKey(message.chat.id, threadOf(state, message));
  const room = state.rooms[key];
  const next = counted(atTime(state, new Date(message.date * 1000).toISOString()), message);
  const typing = message.mine ? without(next.typing, String(message.chat.id)) : next.typing;
  if (!room) return { ...next, typing };
  return { ...next, typing, rooms: { ...next.rooms, [key]: merged(room, [message]) } };
}

/** `news` wins over what is already there; the order is that of the message numbers. */
export function merged(room: Message[], news: Message[]): Message[] {
  const byId = new Map(room.map((message) => [message.message_id, message]));
  for (const message of news) byId.set(message.message_id, message);
  return [...byId.values()].sort((one, other) => one.message_id - other.message_id);
}

function counted(state: State, message: Message): State {
  const chat = state.world?.chats.find(({ id }) => id === message.chat.id);
  const thread = threadOf(state, message);
  const open = new Set(visibleViews(state).map((view) => seatKey(view.user, view.chat, view.thread)));
  const unread = { ...state.unread };
  for (const member of chat?.member_ids ?? []) {
    const seat = seatKey(member, message.chat.id, thread);
    if (member !== message.from?.id && !open.has(seat)) unread[seat] = (unread[seat] ?? 0) + 1;
  }
  return { ...state, unread };
}

const edited = (state: State, message: Message) =>
  overRooms(state, message.chat.id, (room) =>
    room.map((known) => (known.message_id === message.message_id ? message : known)),
  );

const deleted = (state: State, chat: number, ids: number[]) =>
  overRooms(state, chat, (room) => room.filter(({ message_id }) => !ids.includes(message_id)));

function overRooms(state: State, chat: number, change: (room: Message[]) => Message[]): State {
  const rooms = Object.entries(state.rooms).map(([key, room]) =>
    key.startsWith(`${chat}/`) ? [key, change(room)] : [key, room],
  );
  return { ...state, rooms: Object.fromEntries(rooms) };
}

function answered(state: State, { user_id: user, text, show_alert, url }: Answer): State {
  const first = state.taps.find((tap) => tap.user === user);
  const next = { ...state, taps: state.taps.filter((tap) => tap !== first), serial: state.serial + 1 };
  const id = state.serial;
  if (url || (text && show_alert))
    return { ...next, alerts: [...state.alerts, { id, user, text: text ?? "", url }] };
  if (text) return { ...next, notices: [...state.notices, { id, user, text }] };
  return next;
}

const called = (state: State, { method, ok, error_code, description, at }: Call): State => ({
  ...state,
  calls: [
    { method, ok, at, ...(error_code && { error_code }), ...(description && { description }) },
    ...state.calls,
  ].slice(0, REMEMBERED_CALLS),
});
