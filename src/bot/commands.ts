import type { TelegramMessage, TelegramUpdate } from "@gramio/types";

const COMMAND = /^\/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]+))?(?=\s|$)/;

/**
 * Telegram's names know no upper and lower case, our tables do: `/START@MyBot` becomes `/start`. What is meant for another
 * bot stays as it is, and is nobody's command here.
 */
export function plainCommand(update: TelegramUpdate, username: string | undefined): TelegramUpdate {
  const { message } = update;
  const [typed, name = "", bot] = (message?.text && COMMAND.exec(message.text)) || [];
  if (!message || typed === undefined) return update;
  if (bot && bot.toLowerCase() !== username?.toLowerCase()) return update;
  return { ...update, message: withCommand(message, typed, `/${name.toLowerCase()}`) };
}

function withCommand(message: TelegramMessage, typed: string, command: string): TelegramMessage {
  const shift = command.length - typed.length;
  // A claim like everything from outside: what is no list, or nothing in it, must not keep the update from being heard.
  const given: unknown = message.entities;
  const rest = (Array.isArray(given) ? given : []).filter(
    (entity) => Number.isInteger(entity?.offset) && entity.offset >= typed.length,
  );
  return {
    ...message,
    text: command + (message.text ?? "").slice(typed.length),
    entities: [
      { type: "bot_command", offset: 0, length: command.length },
      ...rest.map((entity) => ({ ...entity, offset: entity.offset + shift })),
    ],
  };
}
