import type {
  TelegramBotCommand,
  TelegramInlineKeyboardMarkup,
  TelegramInvoice,
  TelegramMessage,
  TelegramReplyKeyboardMarkup,
} from "@gramio/types";

export interface Person {
  id: number;
  first_name: string;
  last_name?: string;
  username?: string;
  language_code: string;
  /** A label: new, student, admin and staff are known, any other is shown as it is. */
  role?: string;
  blocked: boolean;
  phone?: string;
}

export interface Topic {
  id: number;
  name: string;
  icon_color?: number;
  closed?: boolean;
}

export interface Chat {
  id: number;
  type: "private" | "supergroup";
  title?: string;
  is_forum?: boolean;
  member_ids: number[];
  topics: Topic[];
}

export interface BotCard {
  id: number;
  first_name: string;
  username: string;
}

export interface World {
  now: string;
  clock: boolean;
  /** The school's. */
  timeZone?: string;
  bot: BotCard;
  people: Person[];
  chats: Chat[];
  /** By person. */
  stars: Record<number, number>;
  subscriptions: Subscription[];
}

export interface Subscription {
  charge: string;
  user: number;
  title: string;
  stars: number;
  expires_at: number;
  state: "active" | "canceled" | "failed";
  ended_by_bot: boolean;
}

export type SubscriptionDeed = "renew" | "fail_renewal" | "cancel_subscription" | "resume_subscription";

/** An invoice in a message or behind a link. */
export type Bill = Pick<TelegramInvoice, "title" | "description" | "currency" | "total_amount"> & {
  subscription_period?: number;
};

export type Payable = { message_id: number } | { link: string };

export type PayAnswer =
  | { outcome: "paid" }
  | { outcome: "refused"; why: string }
  | { outcome: "short"; missing: number }
  | { outcome: "timedOut" };

export interface BotApiMessage extends Omit<TelegramMessage, "reply_markup" | "reply_to_message"> {
  reply_markup?: TelegramInlineKeyboardMarkup;
  reply_to_message?: BotApiMessage;
}

/** `mine` says that the bot sent it. */
export type Message = BotApiMessage & { mine: boolean };

export type ReplyKeyboard = TelegramReplyKeyboardMarkup;
export type Command = TelegramBotCommand;

export interface History {
  messages: Message[];
  reply_keyboard?: ReplyKeyboard | null;
  commands: Command[];
}

export interface Call {
  method: string;
  ok: boolean;
  error_code?: number;
  description?: string;
  at: string;
}

export interface Answer {
  user_id: number;
  text?: string;
  show_alert: boolean;
  url?: string;
}

export type WorldEvent =
  | { type: "message" | "edit"; chat_id: number; message: Message }
  | { type: "delete"; chat_id: number; message_ids: number[] }
  | ({ type: "answer" } & Answer)
  | { type: "typing"; chat_id: number; action: string }
  | { type: "keyboard"; chat_id: number; reply_keyboard: ReplyKeyboard | null }
  | { type: "world" }
  | { type: "clock"; now: string }
  | ({ type: "call" } & Call);

export interface Place {
  as: number;
  chat: number;
  thread?: number | undefined;
}

export type Deed =
  | { do: "say"; text: string; reply_to?: number | undefined }
  | { do: "tap"; message_id: number; data: string }
  | { do: "contact"; of?: number | undefined }
  | { do: "photo"; data: string; caption?: string | undefined }
  | { do: "album"; photos: string[]; caption?: string | undefined }
  | { do: "stars"; amount: number }
  | { do: SubscriptionDeed; charge: string }
  | ({ do: "pay" } & Payable)
  | { do: "file"; data: string; name: string; mime: string; caption?: string | undefined }
  | { do: "edit"; message_id: number; text: string }
  | { do: "block" | "unblock" };

export interface Newcomer {
  first_name: string;
  last_name?: string | undefined;
  language_code: string;
  role?: string;
}

export type ProviderName = "stripe" | "cryptopay" | "multicard";

interface Dealt {
  provider: ProviderName;
  at: string;
  body: string;
  status?: number;
  answer?: string;
  fault?: string;
}

/** What the product asked a provider, or one attempt of a provider to tell it something. */
export type ProviderEvent =
  | { kind: "asked"; call: Dealt & { method: string; path: string } }
  | { kind: "sent"; delivery: Dealt & { type: string; attempt: number; error?: string } };

export type DeedName =
  | "pay"
  | "decline"
  | "later"
  | "expire"
  | "clear"
  | "bounce"
  | "refund"
  | "dispute"
  | "thaw";

export interface ProviderDeed {
  do: string;
  of?: string | number;
  declined?: true;
  later?: true;
  fault?: { kind: string; times: number };
  /** How many webhooks the fault strikes. */
  times?: number;
}

/** The newest payment at a provider, and what can become of it. */
export interface Newest {
  provider: ProviderName;
  sum: string;
  page?: string;
  deeds: { name: DeedName; ask: ProviderDeed }[];
}
