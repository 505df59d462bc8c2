import type { APIMethodParams, TelegramUpdate } from "@gramio/types";
import type { Config } from "../config/index.ts";
import { Refused } from "../lib/errors.ts";
import { log } from "../lib/log.ts";
import { LANGUAGES } from "../texts/languages.ts";
import type { Texts, Translator } from "../texts/texts.ts";
import type { Answer, Telegram } from "../turn/outside.ts";
import { pauseBefore } from "./reach.ts";
import { type Command, rightIn } from "./tap.ts";
import type { Turn } from "./turn.ts";

const logger = log("telegram");

/** What Telegram calls a kind of update. */
export type UpdateKind = Exclude<keyof TelegramUpdate, "update_id">;

/** What we ask Telegram to tell us of; the rest it need not send. */
export const ALLOWED_UPDATES: UpdateKind[] = [
  "message",
  "edited_message",
  "callback_query",
  "my_chat_member",
  "pre_checkout_query",
  "subscription",
];

export const isAskedFor = (kind: string): boolean => ALLOWED_UPDATES.some((asked) => asked === kind);

/** Asks until Telegram answers: a server may start before its network does. A wrong token is final. */
export async function whoAmI(telegram: Telegram, goesOn: () => boolean): Promise<object | undefined> {
  const answer = await insist(() => telegram("getMe"), goesOn);
  if (answer?.ok) return answer.result;
  if (answer) throw new Refused("BOT_TOKEN is not known to Telegram: copy it again from @BotFather.");
  return undefined;
}

/** Makes a call until Telegram does it or will never do it; nothing when we are to stop first. */
export async function insist<R>(
  call: () => Promise<Answer<R>>,
  goesOn: () => boolean,
): Promise<Answer<R> | undefined> {
  for (let attempt = 0; goesOn(); attempt++) {
    const answer = await call();
    if (answer.ok || !isPassing(answer.code)) return answer;
    logger.debug("Telegram does not answer yet", { why: answer.why });
    await Bun.sleep(answer.retryAfter ? answer.retryAfter * 1000 : pauseBefore(attempt));
  }
  return undefined;
}

const isPassing = (code: number | undefined) => code === undefined || code === 429 || code >= 500;

/** Tells Telegram where to deliver; a webhook that is in the way (409) is taken down first. */
export async function setWebhook(
  telegram: Telegram,
  { intake }: Config,
  allowed: UpdateKind[],
): Promise<Answer> {
  const params = {
    url: intake.webhookUrl ?? "",
    secret_token: intake.webhookSecret,
    allowed_updates: allowed,
  };
  let answer = await telegram("setWebhook", params);
  if (!answer.ok && answer.code === 409) {
    await telegram("deleteWebhook");
    answer = await telegram("setWebhook", params);
  }
  if (!answer.ok) logger.error("the webhook could not be set", { why: answer.why });
  return answer;
}

type Menu = APIMethodParams<"setMyCommands">;
type Commands = Record<string, Command>;

/** Puts the commands into Telegram's menus, per language; staff see theirs in their own chats. */
export async function publishCommands(
  telegram: Telegram,
  texts: Texts,
  commands: Commands,
  staffChats: number[],
): Promise<void> {
  const all = Object.keys(commands);
  const everyone = all.filter((name) => rightIn(commands[name]?.need ?? "everyone") === undefined);
  for (const menu of menusOf(texts, everyone, { type: "all_private_chats" })) await publish(telegram, menu);
  for (const chat_id of staffChats)
    for (const menu of menusOf(texts, all, { type: "chat", chat_id })) await publish(telegram, menu);
}

/** A member of staff has spoken to the bot for the first time: only now have they a chat to put a menu into. */
export async function queueStaffMenus(turn: Turn, commands: Commands): Promise<void> {
  const { person, chatId } = turn;
  if (!turn.isMet || !person.isNew || !turn.isPrivate || !chatId || person.rights.size === 0) return;
  for (const params of menusOf(turn.texts, Object.keys(commands), { type: "chat", chat_id: chatId }))
    await turn.call({ method: "setMyCommands", params, priority: "notice" });
}

/** A command without words of its own is heard, and stands in no menu. */
const isSaid = (t: Translator, name: string) => t.has(`command-${name}`);

/**
 * One call for those whose language we do not have, and one for each that we have. Each is made when it is asked for:
 * to read a language's texts takes 5 ms, and at the start somebody else may want the time between them.
 */
function* menusOf(texts: Texts, names: string[], scope: NonNullable<Menu["scope"]>): Generator<Menu> {
  for (const language of [undefined, ...LANGUAGES]) {
    const t = texts.in(language ?? "en");
    const listed = names.filter((name) => isSaid(t, name));
    const commands = listed.map((name) => ({ command: name, description: t.named(`command-${name}`) }));
    yield { commands, scope, ...(language && { language_code: language }) };
  }
}

async function publish(telegram: Telegram, params: Menu) {
  const answer = await telegram("setMyCommands", params);
  // A member of staff who has not spoken to the bot yet has no chat; their menu comes when they do.
  if (!answer.ok) logger.debug("commands were not published", { why: answer.why });
}
