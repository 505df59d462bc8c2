import type { Config } from "../config/index.ts";
import type { CommandSpec } from "../feature.ts";
import { log } from "../lib/log.ts";
import { LANGUAGES } from "./languages.ts";
import type { Telegram } from "./telegram.ts";
import type { Texts } from "./texts.ts";

const logger = log("telegram");
const PAUSE_MS = 2000;

/** What we ask Telegram to tell us of; the rest it need not send. */
export const ALLOWED_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"];

/** Asks until Telegram answers: a server may start before its network does. A wrong token is final. */
export async function whoAmI(telegram: Telegram, goesOn: () => boolean): Promise<object | undefined> {
  while (goesOn()) {
    const answer = await telegram("getMe");
    if (answer.ok) return answer.result as object;
    if (answer.code === 401 || answer.code === 404) throw new Error("Telegram does not know this BOT_TOKEN");
    logger.warn("Telegram does not answer yet", { why: answer.why });
    await Bun.sleep(PAUSE_MS);
  }
  return undefined;
}

/** Tells Telegram where to deliver; a webhook that is in the way (409) is taken down first. */
export async function setWebhook(telegram: Telegram, { intake }: Config, allowed: string[]): Promise<void> {
  const params = { url: intake.webhookUrl, secret_token: intake.webhookSecret, allowed_updates: allowed };
  let answer = await telegram("setWebhook", params);
  if (!answer.ok && answer.code === 409) {
    await telegram("deleteWebhook");
    answer = await telegram("setWebhook", params);
  }
  if (!answer.ok) logger.error("the webhook could not be set", { why: answer.why });
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
