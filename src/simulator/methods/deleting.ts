import type { TelegramMessage } from "@gramio/types";
import type { Backend } from "../backend.ts";
import { checkMember, findRoom, isAdmin } from "../chats.ts";
import { badRequest } from "../errors.ts";
import type { Room } from "../world.ts";
import { readIds } from "./copying.ts";
import type { Method, Methods } from "./method.ts";

const TWO_DAYS_S = 48 * 3600;

const deleteMessage: Method = (backend, params) => {
  const room = findRoom(backend, params);
  checkMember(backend.world, room);
  const message = room.messages.get(params.int("message_id") ?? 0);
  if (!message) throw badRequest("message to delete not found");
  if (!canDelete(backend, room, message)) throw badRequest("message can't be deleted for everyone");
  remove(backend, room, [message.message_id]);
  return true;
};

const deleteMessages: Method = (backend, params) => {
  const ids = readIds(params);
  const room = findRoom(backend, params);
  checkMember(backend.world, room);
  const there = ids.map((id) => room.messages.get(id)).filter((message) => message !== undefined);
  remove(
    backend,
    room,
    there.filter((message) => canDelete(backend, room, message)).map(({ message_id }) => message_id),
  );
  return true;
};

/** An administrator may always, everybody else for two days, and in groups only what is their own. */
function canDelete(backend: Backend, room: Room, message: TelegramMessage): boolean {
  const bot = backend.world.bot.id;
  if (isAdmin(room, bot)) return true;
  if (backend.now() - message.date > TWO_DAYS_S) return false;
  return room.type === "private" || message.from?.id === bot;
}

export function remove({ events }: Backend, room: Room, ids: number[]) {
  for (const id of ids) room.messages.delete(id);
  if (ids.length) events.tell({ type: "delete", chat_id: room.id, message_ids: ids });
}

export const deleting: Methods = { deleteMessage, deleteMessages };
