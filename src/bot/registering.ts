import type { APIMethodParams, TelegramUpdate } from "@gramio/types";
import type { Config } from "../config/index.ts";
import { fitted } from "../lib/cut.ts";
import { Refused } from "../lib/errors.ts";
import { log } from "../lib/log.ts";
import type { Settings } from "../settings/settings.ts";
import { isLanguage, LANGUAGES, type Language } from "../texts/languages.ts";
import type { Texts, Translator } from "../texts/texts.ts";
import type { Act, Address } from "../turn/act.ts";
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

/**
 * Puts the commands into Telegram's menus, per language; staff who have a chat with the bot see theirs in it, in their
 * own language.
 */
export async function publishCommands(
  telegram: Telegram,
  { texts, settings }: { texts: Texts; settings: Settings },
  commands: Commands,
  staff: (Address & { rights: ReadonlySet<string> })[],
): Promise<void> {
  const names = namesFor(settings, commands, new Set());
  for (const language of [undefined, ...LANGUAGES]) {
    const said = menuIn(texts, names, language ?? FOR_OTHERS);
    const to = {
      scope: { type: "all_private_chats" as const },
      ...(language && { language_code: language }),
    };
    await publish(telegram, { commands: said, ...to });
  }
  for (const { telegramId: chat_id, language, rights } of staff) {
    const scope = { type: "chat" as const, chat_id };
    // Former releases had one of each language there, which would count before this one.
    for (const language_code of LANGUAGES) await telegram("deleteMyCommands", { scope, language_code });
    await publish(telegram, {
      commands: menuIn(texts, namesFor(settings, commands, rights), language),
      scope,
    });
  }
}

/** Whose Telegram speaks none of our languages sees the menu in this one. */
const FOR_OTHERS: Language = "en";

/** The language in which Telegram itself shows somebody the menu of all chats. */
const shownBy = ({ from }: Turn): Language => {
  const code = from?.language_code?.slice(0, 2) ?? "";
  return isLanguage(code) ? code : FOR_OTHERS;
};

/**
 * The menu of one chat, where that of all chats is not what somebody should see: of staff, who have more commands, and of
 * whoever speaks another language with us than Telegram does with them. Looked after when they come, come back (a new
 * release may have other commands) and choose a language.
 */
export async function queueMenu(turn: Turn, commands: Commands, { isChosen = false } = {}): Promise<void> {
  const { person, chatId, texts } = turn;
  if (!turn.isPrivate || chatId === undefined || !(isChosen || person.isNew || person.isBack)) return;
  const call = { chatId, priority: "notice" as const };
  const scope = { type: "chat" as const, chat_id: chatId };
  const isStaff = person.rights.size > 0;
  if (isStaff || person.language !== shownBy(turn)) {
    const names = namesFor(turn.settings, commands, person.rights);
    const params = { commands: menuIn(texts, names, person.language), scope };
    await turn.call({ ...call, method: "setMyCommands", params });
  } else if (isChosen) await turn.call({ ...call, method: "deleteMyCommands", params: { scope } });
}

/** The menu of somebody whose rights have changed: also who is staff no more sees what is theirs. */
export async function queueMenuOf(
  act: Act,
  { telegramId, language, rights }: Address & { rights: ReadonlySet<string> },
  commands: Commands,
): Promise<void> {
  const scope = { type: "chat" as const, chat_id: telegramId };
  const params = { commands: menuIn(act.texts, namesFor(act.settings, commands, rights), language), scope };
  await act.call({ chatId: telegramId, priority: "notice", method: "setMyCommands", params });
}

const namesFor = (settings: Settings, commands: Commands, rights: ReadonlySet<string>): string[] =>
  Object.keys(commands).filter((name) => {
    const { need = "everyone", behind, when } = commands[name] ?? {};
    const right = rightIn(need);
    return (
      (right === undefined || rights.has(right)) &&
      (behind === undefined || settings.get(behind)) &&
      (when?.({ settings }) ?? true)
    );
  });

/** In UTF-16 units, as Telegram counts; with one that is longer it takes none of them. */
const LONGEST_DESCRIPTION = 256;

/** A command without words of its own is heard, and stands in no menu. */
const isSaid = (t: Translator, name: string) => t.has(`command-${name}`);

/** To read a language's texts takes 5 ms: at the start somebody else may want the time between them. */
function menuIn(texts: Texts, names: string[], language: Language): Menu["commands"] {
  const t = texts.in(language);
  return names
    .filter((name) => isSaid(t, name))
    .map((name) => ({ command: name, description: fitted(t.named(`command-${name}`), LONGEST_DESCRIPTION) }));
}

async function publish(telegram: Telegram, params: Menu) {
  const answer = await telegram("setMyCommands", params);
  if (!answer.ok) logger.debug("commands were not published", { why: answer.why });
}
