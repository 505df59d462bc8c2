import type { TelegramBotCommand } from "@gramio/types";
import type { Backend } from "../backend.ts";
import { badRequest } from "../errors.ts";
import { isObject, type Params } from "../params.ts";
import type { Room, World } from "../world.ts";
import type { Method, Methods } from "./method.ts";

const SCOPES: Record<string, string[]> = {
  default: [],
  all_private_chats: [],
  all_group_chats: [],
  all_chat_administrators: [],
  chat: ["chat_id"],
  chat_administrators: ["chat_id"],
  chat_member: ["chat_id", "user_id"],
};

const setMyCommands: Method = (backend, params) => {
  const commands = (params.list("commands") ?? []).map(readCommand);
  if (commands.length > 100) throw badRequest("BOT_COMMANDS_TOO_MUCH");
  const key = keyOf(backend, params);
  const known = backend.world.settings.commands;
  if (commands.length) known.set(key, commands);
  else known.delete(key);
  backend.events.tell({ type: "world" });
  return true;
};

const getMyCommands: Method = (backend, params) =>
  backend.world.settings.commands.get(keyOf(backend, params)) ?? [];

const deleteMyCommands: Method = (backend, params) => {
  backend.world.settings.commands.delete(keyOf(backend, params));
  backend.events.tell({ type: "world" });
  return true;
};

function readCommand(value: unknown): TelegramBotCommand {
  if (!isObject(value)) throw badRequest("expected an Array of BotCommand");
  const { command, description } = value;
  if (typeof command !== "string") throw badRequest("can't parse BotCommand: Can't find field \"command\"");
  if (typeof description !== "string")
    throw badRequest("can't parse BotCommand: Can't find field \"description\"");
  const name = command.replace(/^\//, "");
  if (!/^[a-z0-9_]{1,32}$/.test(name)) throw badRequest("BOT_COMMAND_INVALID");
  const length = description.trim().length;
  if (length < 1 || length > 256) throw badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
  return { command: name, description };
}

function keyOf(backend: Backend, params: Params): string {
  const scope = params.json("scope") ?? { type: "default" };
  if (!isObject(scope) || typeof scope.type !== "string" || !Object.hasOwn(SCOPES, scope.type))
    throw badRequest("can't parse BotCommandScope: Unsupported type specified");
  const ids = (SCOPES[scope.type] ?? []).map((field) => {
    if (scope[field] === undefined)
      throw badRequest(`can't parse BotCommandScope: Can't find field "${field}"`);
    return Number(scope[field]);
  });
  const [chat] = ids;
  if (chat !== undefined && !isReachable(backend.world, chat)) throw badRequest("chat not found");
  return key(scope.type, ids, languageOf(params) ?? "");
}

function isReachable(world: World, chat: number): boolean {
  return world.rooms.has(chat) && (chat < 0 || world.people.get(chat)?.met === true);
}

/** Two letters, or nothing. */
export function languageOf(params: Params): string | undefined {
  const code = params.text("language_code");
  if (code && !/^[a-z]{2}$/.test(code)) throw badRequest("invalid language code specified");
  return code;
}

const key = (type: string, ids: number[], language: string) => [type, ...ids, language].join("/");

/** The menu that a person sees in a chat: the narrowest scope first, and the own language before the general one. */
export function menuOf({ settings, people }: World, room: Room, user: number): TelegramBotCommand[] {
  const language = people.get(user)?.language_code?.slice(0, 2) ?? "";
  const admin = ["creator", "administrator"].includes(room.members.get(user) ?? "");
  const scopes: [string, number[]][] =
    room.type === "private"
      ? [
          ["chat", [room.id]],
          ["all_private_chats", []],
          ["default", []],
        ]
      : [
          ["chat_member", [room.id, user]],
          ...(admin ? ([["chat_administrators", [room.id]]] as [string, number[]][]) : []),
          ["chat", [room.id]],
          ...(admin ? ([["all_chat_administrators", []]] as [string, number[]][]) : []),
          ["all_group_chats", []],
          ["default", []],
        ];
  for (const [type, ids] of scopes)
    for (const code of new Set([language, ""])) {
      const commands = settings.commands.get(key(type, ids, code));
      if (commands) return commands;
    }
  return [];
}

export const commands: Methods = { setMyCommands, getMyCommands, deleteMyCommands };
