import type { Backend } from "../backend.ts";
import { checkMember, findOpenRoom, findRoom, isAdmin } from "../chats.ts";
import { badRequest } from "../errors.ts";
import type { Room, Standing } from "../world.ts";
import type { Method, Methods } from "./method.ts";

const getChat: Method = (backend, params) => {
  const room = findRoom(backend, params);
  checkMember(backend.world, room);
  const pinned = room.messages.get(room.pinned.at(-1) ?? 0);
  return {
    ...backend.world.chat(room),
    accent_color_id: Math.abs(room.id) % 7,
    max_reaction_count: 11,
    accepted_gift_types: {
      unlimited_gifts: false,
      limited_gifts: false,
      unique_gifts: false,
      premium_subscription: false,
    },
    ...(pinned && { pinned_message: pinned }),
  };
};

const getChatMember: Method = (backend, params) => {
  const room = findRoom(backend, params);
  checkMember(backend.world, room);
  const user = params.int("user_id") ?? 0;
  if (user !== backend.world.bot.id && !backend.world.people.has(user))
    throw badRequest("PARTICIPANT_ID_INVALID");
  return memberCard(backend, user, room.members.get(user) ?? "left");
};

const getChatAdministrators: Method = (backend, params) => {
  const room = findRoom(backend, params);
  if (room.type === "private") throw badRequest("there are no administrators in the private chat");
  checkMember(backend.world, room);
  return [...room.members]
    .filter(([user]) => isAdmin(room, user) && (params.flag("return_bots") || !isOtherBot(backend, user)))
    .map(([user, standing]) => memberCard(backend, user, standing));
};

const isOtherBot = ({ world }: Backend, user: number) => world.user(user).is_bot && user !== world.bot.id;

const getChatMemberCount: Method = (backend, params) => {
  const room = findRoom(backend, params);
  checkMember(backend.world, room);
  if (room.type === "private") return 2;
  return [...room.members.values()].filter((standing) => standing !== "left" && standing !== "kicked").length;
};

/** A ChatMember object. */
export function memberCard({ world }: Backend, id: number, status: Standing) {
  const user = world.user(id);
  if (status === "creator") return { user, status, is_anonymous: false };
  if (status === "kicked") return { user, status, until_date: 0 };
  if (status !== "administrator") return { user, status };
  return {
    user,
    status,
    can_be_edited: false,
    is_anonymous: false,
    can_manage_chat: true,
    can_delete_messages: true,
    can_manage_video_chats: true,
    can_restrict_members: true,
    can_promote_members: false,
    can_change_info: true,
    can_invite_users: true,
    can_post_stories: true,
    can_edit_stories: true,
    can_delete_stories: true,
    can_pin_messages: true,
    can_manage_topics: true,
  };
}

const leaveChat: Method = (backend, params) => {
  const room = findRoom(backend, params);
  if (room.type === "private") throw badRequest("chat not found");
  checkMember(backend.world, room);
  room.members.set(backend.world.bot.id, "left");
  backend.events.tell({ type: "world" });
  return true;
};

const pinChatMessage: Method = (backend, params) => {
  const room = findOpenRoom(backend, params);
  const id = findMessage(room, params.int("message_id"), "pin");
  if (room.type !== "private" && !isAdmin(room, backend.world.bot.id))
    throw badRequest("not enough rights to manage pinned messages in the chat");
  room.pinned = [...room.pinned.filter((pinned) => pinned !== id), id];
  return true;
};

const unpinChatMessage: Method = (backend, params) => {
  const room = findOpenRoom(backend, params);
  const id = params.int("message_id") ?? room.pinned.at(-1);
  if (id === undefined || !room.pinned.includes(id)) throw badRequest("message to unpin not found");
  room.pinned = room.pinned.filter((pinned) => pinned !== id);
  return true;
};

const setMessageReaction: Method = (backend, params) => {
  const room = findOpenRoom(backend, params);
  findMessage(room, params.int("message_id"), "react");
  if ((params.list("reaction") ?? []).length > 1) throw badRequest("REACTIONS_TOO_MANY");
  return true;
};

function findMessage(room: Room, id: number | undefined, deed: string): number {
  if (!id || !room.messages.has(id)) throw badRequest(`message to ${deed} not found`);
  return id;
}

export const chats: Methods = {
  getChat,
  getChatMember,
  getChatAdministrators,
  getChatMemberCount,
  leaveChat,
  pinChatMessage,
  unpinChatMessage,
  setMessageReaction,
};
