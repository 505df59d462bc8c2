import type { Call, Command, Message, ReplyKeyboard, World } from "./wire.ts";

/** One look into one chat, through the eyes of one person. */
export interface View {
  key: number;
  user: number;
  chat: number;
  thread?: number | undefined;
}

export interface Keyboard {
  markup: ReplyKeyboard;
  /** Folded away: by hand, or because a one-time keyboard has been used. */
  folded: boolean;
}

export interface Notice {
  id: number;
  user: number;
  text: string;
  bad?: boolean;
}

export interface Alert {
  id: number;
  user: number;
  text: string;
  url?: string | undefined;
}

/** A tapped button that has not been answered. */
export interface Tap {
  id: number;
  user: number;
  button: string;
}

export interface State {
  world?: World;
  online: boolean;
  narrow: boolean;
  views: View[];
  front: number;
  rooms: Record<string, Message[]>;
  /** By seat: in a group everybody may see another one. */
  keyboards: Record<string, Keyboard | undefined>;
  commands: Record<string, Command[]>;
  typing: Record<number, string | undefined>;
  unread: Record<string, number>;
  taps: Tap[];
  notices: Notice[];
  alerts: Alert[];
  calls: Call[];
  serial: number;
}

export const emptyState: State = {
  online: true,
  narrow: false,
  views: [],
  front: 0,
  rooms: {},
  keyboards: {},
  commands: {},
  typing: {},
  unread: {},
  taps: [],
  notices: [],
  alerts: [],
  calls: [],
  serial: 1,
};

export const roomKey = (chat: number, thread?: number) => `${chat}/${thread ?? 0}`;
export const seatKey = (user: number, chat: number, thread?: number) => `${user}@${roomKey(chat, thread)}`;

/** A private chat has the number of its person, a group a negative one. */
export const isPrivate = (chat: number) => chat > 0;

export const visibleViews = (state: State) =>
  state.narrow ? state.views.slice(state.front, state.front + 1) : state.views;

export const chatOf = (state: State, id: number) => state.world?.chats.find((chat) => chat.id === id);
export const personOf = (state: State, id: number) => state.world?.people.find((person) => person.id === id);

/** The topic a message stands in; threads of a group without topics are not rooms of their own. */
export function threadOf(state: State, message: Message): number | undefined {
  return chatOf(state, message.chat.id)?.is_forum ? message.message_thread_id : undefined;
}

export function without<T>(record: Record<string, T>, gone: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== gone));
}
