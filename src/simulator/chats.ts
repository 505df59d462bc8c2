import type { Backend } from "./backend.ts";
import { badRequest, forbidden, upgraded } from "./errors.ts";
import type { Params } from "./params.ts";
import type { Room, World } from "./world.ts";

/** The chat that a parameter names, whether or not the bot may do anything there. */
export function findRoom({ world }: Backend, params: Params, name = "chat_id"): Room {
  const text = params.text(name) ?? "";
  if (text.startsWith("@")) throw badRequest("chat not found");
  if (!/^-?\d{1,16}$/.test(text)) throw badRequest("chat not found");
  const room = world.room(Number(text));
  if (room.migratedTo) throw upgraded(room.migratedTo);
  if (room.type === "private" && !world.resident(room.id).met) throw badRequest("chat not found");
  return room;
}

/** The same for calls that show something there. */
export function findOpenRoom(backend: Backend, params: Params): Room {
  const room = findRoom(backend, params);
  if (room.type === "private") checkPrivate(backend.world, room);
  else checkMember(backend.world, room);
  return room;
}

function checkPrivate(world: World, { id }: Room) {
  const person = world.resident(id);
  if (person.is_bot) throw forbidden("bot can't send messages to bots");
  if (person.deactivated) throw forbidden("user is deactivated");
  if (person.blocked) throw forbidden("bot was blocked by the user");
  if (!person.started) throw forbidden("bot can't initiate conversation with a user");
}

export function checkMember(world: World, room: Room) {
  if (room.type === "private") return;
  const standing = room.members.get(world.bot.id) ?? "left";
  if (standing === "kicked") throw forbidden(`bot was kicked from the ${room.type} chat`);
  if (standing === "left") throw forbidden(`bot is not a member of the ${room.type} chat`);
}

export const isAdmin = (room: Room, user: number): boolean =>
  ["creator", "administrator"].includes(room.members.get(user) ?? "left");

/** The topic a message goes to; undefined is the chat itself. */
export function findThread({ world }: Backend, params: Params, room: Room): number | undefined {
  const id = params.int("message_thread_id");
  if (!id) return undefined;
  const topic = room.topics.get(id);
  if (!topic) throw badRequest("message thread not found");
  if (topic.closed && !isAdmin(room, world.bot.id)) throw badRequest("TOPIC_CLOSED");
  return id;
}
