import type {
  TelegramBotCommand,
  TelegramChat,
  TelegramMessage,
  TelegramReplyKeyboardMarkup,
  TelegramUser,
} from "@gramio/types";
import { badRequest } from "./errors.ts";

/** A Bot API message; `mine` says that the bot sent it. */
export type SimMessage = TelegramMessage & { mine: boolean };

export interface Resident {
  id: number;
  is_bot: boolean;
  first_name: string;
  last_name?: string;
  username?: string;
  language_code?: string;
  is_premium?: boolean;
  phone?: string;
  role?: string;
  /** Nobody is to be them on the page. */
  unseen?: boolean;
  /** Has written to the bot in private, so the bot may write back. */
  started: boolean;
  /** Has blocked the bot. */
  blocked: boolean;
  deactivated: boolean;
  /** The bot has heard of this person at all. */
  met: boolean;
}

export interface Topic {
  id: number;
  name: string;
  icon_color: number;
  closed: boolean;
}

export type Standing = "creator" | "administrator" | "member" | "left" | "kicked";

export interface Room {
  id: number;
  type: "private" | "group" | "supergroup";
  title?: string;
  is_forum: boolean;
  /** The people here; the bot's own standing is under the bot's id. */
  members: Map<number, Standing>;
  topics: Map<number, Topic>;
  messages: Map<number, TelegramMessage>;
  /** Messages that came with a reply keyboard, which can never be edited. */
  fixed: Set<number>;
  pinned: number[];
  /** The reply keyboard that each person sees. */
  keyboards: Map<number, TelegramReplyKeyboardMarkup>;
  lastMessageId: number;
  /** The group lives on under this id. */
  migratedTo?: number;
}

export interface BotSettings {
  commands: Map<string, TelegramBotCommand[]>;
  texts: Map<string, string>;
  menuButtons: Map<number, unknown>;
}

export class World {
  readonly bot: TelegramUser & { username: string };
  readonly people = new Map<number, Resident>();
  readonly rooms = new Map<number, Room>();
  readonly settings: BotSettings = { commands: new Map(), texts: new Map(), menuButtons: new Map() };
  #lastPrivateMessageId = 0;

  constructor(bot: { id: number; first_name: string; username: string }) {
    this.bot = { ...bot, is_bot: true };
  }

  /** The private chat of a person comes into the world with the person. */
  settle(person: Resident) {
    this.people.set(person.id, person);
    this.rooms.set(person.id, newRoom(person.id, "private", [person.id]));
  }

  resident(id: number): Resident {
    const person = this.people.get(id);
    if (!person) throw badRequest("user not found");
    return person;
  }

  room(id: number): Room {
    const room = this.rooms.get(id);
    if (!room) throw badRequest("chat not found");
    return room;
  }

  /** Private chats of one bot account share a sequence of message ids, each supergroup has its own. */
  nextMessageId(room: Room): number {
    room.lastMessageId = room.type === "supergroup" ? room.lastMessageId + 1 : ++this.#lastPrivateMessageId;
    return room.lastMessageId;
  }

  user(id: number): TelegramUser {
    if (id === this.bot.id) return this.bot;
    const { is_bot, first_name, last_name, username, language_code, is_premium } = this.resident(id);
    return {
      id,
      is_bot,
      first_name,
      ...(last_name && { last_name }),
      ...(username && { username }),
      ...(language_code && { language_code }),
      ...(is_premium && { is_premium: true as const }),
    };
  }

  chat(room: Room): TelegramChat {
    if (room.type === "private") {
      const { first_name, last_name, username } = this.user(room.id);
      return {
        id: room.id,
        type: "private",
        first_name,
        ...(last_name && { last_name }),
        ...(username && { username }),
      };
    }
    return {
      id: room.id,
      type: room.type,
      ...(room.title && { title: room.title }),
      ...(room.is_forum && { is_forum: true as const }),
    };
  }
}

/** The first message of a supergroup says that it was made; so no topic has number 1, which is the general one. */
const FIRST_IN_SUPERGROUP = 1;

export function newRoom(id: number, type: Room["type"], members: number[]): Room {
  return {
    id,
    type,
    is_forum: false,
    members: new Map(members.map((member) => [member, "member"])),
    topics: new Map(),
    messages: new Map(),
    fixed: new Set(),
    pinned: [],
    keyboards: new Map(),
    lastMessageId: type === "supergroup" ? FIRST_IN_SUPERGROUP : 0,
  };
}
