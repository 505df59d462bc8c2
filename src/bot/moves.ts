import type { TelegramUpdate } from "@gramio/types";
import { eq } from "drizzle-orm";
import type { Reader } from "../db/db.ts";
import { log } from "../lib/log.ts";
import type { Act } from "../turn/act.ts";
import { chatMoves } from "./schema.ts";
import type { Turn } from "./turn.ts";

declare module "../turn/news.ts" {
  interface News {
    /** The group of the staff has become a supergroup, which is another chat: what was shown in the old one is out of reach. */
    "staff-group.moved": ChatMove;
  }
}

export interface ChatMove {
  from: number;
  to: number;
}

const logger = log("moves");

/** Where a chat is, as it was when it was read last: nowhere before that. */
export function followed(chat: () => number | undefined) {
  let place: number | undefined;
  return {
    place: () => place,
    async refresh(read: Reader) {
      const id = chat();
      place = id === undefined ? undefined : await placeNow(read, id);
    },
  };
}

async function placeNow(read: Reader, chatId: number): Promise<number> {
  const seen = new Set<number>();
  let place = chatId;
  while (!seen.has(place)) {
    seen.add(place);
    const [move] = await read
      .select({ to: chatMoves.toId })
      .from(chatMoves)
      .where(eq(chatMoves.fromId, place));
    place = move?.to ?? place;
  }
  return place;
}

/** Remembers where the group of the staff is from now on, and tells it, whoever says so first. */
export async function followMove(act: Act, { from, to }: ChatMove): Promise<void> {
  if (from !== act.staffGroup || from === to) return;
  const [first] = await act.tx
    .insert(chatMoves)
    .values({ fromId: from, toId: to })
    .onConflictDoNothing()
    .returning({ to: chatMoves.toId });
  act.afterwards.push(() => act.house.refresh());
  if (!first) return;
  logger.info("the group of the staff has become a supergroup: ADMIN_GROUP_ID may name that", { from, to });
  await act.announce("staff-group.moved", { from, to });
}

/** Hears that the group of the staff has moved, whoever made it move; false when something else is said. */
export async function hearMove(turn: Turn): Promise<boolean> {
  const move = moveIn(turn.update);
  if (move?.from === undefined || move.from !== turn.staffGroup) return false;
  await followMove(turn, move);
  return true;
}

/** Telegram says it in both chats, and either may come first. */
function moveIn({ message }: TelegramUpdate): ChatMove | undefined {
  const here = message?.chat?.id;
  const { migrate_to_chat_id: to, migrate_from_chat_id: from } = message ?? {};
  const move = { from: from ?? here, to: to ?? here };
  const isOne = (to === undefined) !== (from === undefined);
  return isOne && isChat(move.from) && isChat(move.to) ? { from: move.from, to: move.to } : undefined;
}

/** An update is a claim like everything from outside. */
const isChat = (id: unknown): id is number => Number.isSafeInteger(id);
