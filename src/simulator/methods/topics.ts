import type { Backend } from "../backend.ts";
import { findOpenRoom, isAdmin } from "../chats.ts";
import { badRequest } from "../errors.ts";
import { post } from "../messages.ts";
import type { Params } from "../params.ts";
import type { Room, Topic } from "../world.ts";
import { remove } from "./deleting.ts";
import type { Method, Methods } from "./method.ts";

const COLOURS = [7322096, 16766590, 13338331, 9367192, 16749490, 16478047];

const createForumTopic: Method = (backend, params) => {
  const room = findForum(backend, params);
  const name = readName(params);
  const icon_color = params.int("icon_color") ?? COLOURS[0] ?? 0;
  if (!COLOURS.includes(icon_color)) throw badRequest("TOPIC_ICON_COLOR_INVALID");
  return openTopic(backend, room, backend.world.bot.id, { name, icon_color });
};

/** The topic's id is the id of the message that says that it was made. */
export function openTopic(
  backend: Backend,
  room: Room,
  by: number,
  { name, icon_color }: Pick<Topic, "name" | "icon_color">,
) {
  const content = { forum_topic_created: { name, icon_color } };
  const { message_id } = post(backend, { room, from: by, content, opensTopic: true });
  room.topics.set(message_id, { id: message_id, name, icon_color, closed: false });
  backend.events.tell({ type: "world" });
  return { message_thread_id: message_id, name, icon_color };
}

const editForumTopic: Method = (backend, params) => {
  const { topic } = findTopic(backend, params);
  const name = params.text("name") ? readName(params) : topic.name;
  if (name === topic.name && !params.text("icon_custom_emoji_id")) throw badRequest("TOPIC_NOT_MODIFIED");
  topic.name = name;
  backend.events.tell({ type: "world" });
  return true;
};

const setClosed =
  (closed: boolean): Method =>
  (backend, params) => {
    const { topic } = findTopic(backend, params);
    if (topic.closed === closed) throw badRequest("TOPIC_NOT_MODIFIED");
    topic.closed = closed;
    backend.events.tell({ type: "world" });
    return true;
  };

const deleteForumTopic: Method = (backend, params) => {
  const { room, topic } = findTopic(backend, params);
  room.topics.delete(topic.id);
  const gone = [...room.messages.values()].filter(
    ({ message_id, message_thread_id }) => message_id === topic.id || message_thread_id === topic.id,
  );
  remove(
    backend,
    room,
    gone.map(({ message_id }) => message_id),
  );
  backend.events.tell({ type: "world" });
  return true;
};

function findForum(backend: Backend, params: Params): Room {
  const room = findOpenRoom(backend, params);
  if (!room.is_forum) throw badRequest("the chat is not a forum");
  if (!isAdmin(room, backend.world.bot.id))
    throw badRequest("not enough rights to manage topics in the chat");
  return room;
}

function findTopic(backend: Backend, params: Params): { room: Room; topic: Topic } {
  const room = findForum(backend, params);
  const topic = room.topics.get(params.int("message_thread_id") ?? 0);
  if (!topic) throw badRequest("TOPIC_ID_INVALID");
  return { room, topic };
}

function readName(params: Params): string {
  const name = params.text("name")?.trim() ?? "";
  if (!name) throw badRequest("TOPIC_TITLE_EMPTY");
  if (name.length > 128) throw badRequest("TOPIC_TITLE_TOO_LONG");
  return name;
}

export const topics: Methods = {
  createForumTopic,
  editForumTopic,
  closeForumTopic: setClosed(true),
  reopenForumTopic: setClosed(false),
  deleteForumTopic,
};
