import type { Config } from "../config/index.ts";
import type { CommandSpec } from "../feature.ts";
import { Refused } from "../lib/errors.ts";
import { log } from "../lib/log.ts";
import { LANGUAGES } from "./languages.ts";
import type { Answer, Telegram } from "./telegram.ts";
import type { Texts } from "./texts.ts";

const logger = log("telegram");
const PAUSE_MS = 2000;

/** What we ask Telegram to tell us of; the rest it need not send. */
export const ALLOWED_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"];

/** Asks until Telegram answers: a server may start before its network does. A wrong token is final. */
export async function whoAmI(telegram: Telegram, goesOn: () => boolean): Promise<object | undefined> {
  const answer = await insist(() => telegram("getMe"), goesOn);
  if (answer?.ok) return answer.result as object;
  if (answer) throw new Refused("BOT_TOKEN is not known to Telegram: copy it again from @BotFather.");
  return undefined;
}

/** Makes a call until Telegram does it or will never do it; nothing when we are to stop first. */
export async function insist(
  call: () => Promise<Answer>,
  goesOn: () => boolean,
): Promise<Answer | undefined> {
  while (goesOn()) {
    const answer = await call();
    if (answer.ok || !isPassing(answer.code)) return answer;
    logger.warn("Telegram does not answer yet", { why: answer.why });
    await Bun.sleep(answer.retryAfter ? answer.retryAfter * 1000 : PAUSE_MS);
  }
  return undefined;
}

const isPassing = (code: number | undefined) => code === undefined || code === 429 || code >= 500;

/** Tells Telegram where to deliver; a webhook that is in the way (409) is taken down first. */
export async function setWebhook(telegram: Telegram, { intake }: Config, allowed: string[]): Promise<Answer> {
  const params = { url: intake.webhookUrl, secret_token: intake.webhookSecret, allowed_updates: allowed };
  let answer = await telegram("setWebhook", params);
  if (!answer.ok && answer.code === 409) {
    await telegram("deleteWebhook");
    answer = await telegram("setWebhook", params);
  }
  if (!answer.ok) logger.error("the webhook could not be set", { why: answer.why });
  return answer;
}

/** Puts the commands into Telegram's menus, per language; staff see theirs in their own chats. */
export async function publishCommands(
  telegram: Telegram,
  texts: Texts,
  specs: CommandSpec[],
  staffChats: number[],
): Promise<void> {
  for (const language of [undefined, ...LANGUAGES]) {
    const t = texts.in(language ?? "en");
    const menu = (of: CommandSpec[]) => ({
      commands: of.map(({ name }) => ({ command: name, description: t.plain(`command-${name}`) })),
      ...(language && { language_code: language }),
    });
    const everyone = specs.filter(({ scope }) => scope === "everyone");
    await publish(telegram, { ...menu(everyone), scope: { type: "all_private_chats" } });
    for (const chat_id of staffChats)
      await publish(telegram, { ...menu(specs), scope: { type: "chat", chat_id } });
  }
}

async function publish(telegram: Telegram, params: Record<string, unknown>) {
  const answer = await telegram("setMyCommands", params);
  // A member of staff who has not spoken to the bot yet has no chat; their menu comes with the next start.
  if (!answer.ok) logger.debug("commands were not published", { why: answer.why });
}
