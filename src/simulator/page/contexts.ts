import type { ComponentChildren } from "preact";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Deeds } from "./deeds.ts";
import type { Seats } from "./seats.ts";
import type { State, View } from "./state.ts";
import type { Attachment } from "./uploads.ts";
import type { Chat, Message, Person, World } from "./wire.ts";
import type { Words } from "./words.ts";

export interface App {
  state: State;
  world: World;
  deeds: Deeds;
  seats: Seats;
}

export interface Pane {
  view: View;
  person: Person;
  chat: Chat | undefined;
  isPrivate: boolean;
  words: Words;
  /** Puts a dialog over this pane, or takes it away. */
  show(dialog: ComponentChildren): void;
}

/** What is being written; a message under edit or one that is answered stands above it. */
export interface Draft {
  text: string;
  replyTo?: Message | undefined;
  editing?: Message | undefined;
  attachment?: Attachment | undefined;
}

export interface Conversation {
  messages: Message[];
  draft: Draft;
  write(draft: Draft): void;
}

export const AppContext = createContext<App | undefined>(undefined);
export const PaneContext = createContext<Pane | undefined>(undefined);
export const ConversationContext = createContext<Conversation | undefined>(undefined);

export const useApp = () => present(useContext(AppContext));
export const usePane = () => present(useContext(PaneContext));
export const useConversation = () => present(useContext(ConversationContext));

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("This component stands outside of its context");
  return value;
}
