import { ALLOWED_UPDATES, setWebhook } from "../bot/registering.ts";
import { telegram } from "../bot/telegram.ts";
import type { Config } from "../config/index.ts";
import { readConfig } from "../configuration.ts";
import { Refused } from "../lib/errors.ts";
import type { Answer, Telegram } from "../turn/outside.ts";
import { EXIT, type Exit } from "./exit.ts";
import { columns, say, sayJson } from "./output.ts";
import type { Given } from "./verb.ts";

export async function run(given: Given): Promise<Exit> {
  const config = readConfig();
  const call = telegram(config.bot.token, config.bot.apiRoot);
  const drop = given.has("drop-pending");
  if (given.action === "set") await set(call, config, drop);
  if (given.action === "delete") demand(await call("deleteWebhook", { drop_pending_updates: drop }));
  const info = demand(await call("getWebhookInfo"));
  if (given.has("json")) sayJson(info);
  else say(inWords(info));
  return EXIT.ok;
}

async function set(call: Telegram, config: Config, drop: boolean) {
  if (!config.intake.webhookUrl)
    throw new Refused("Updates are polled here: set PUBLIC_URL (and no BOT_MODE=polling) to use a webhook.");
  if (drop) demand(await call("deleteWebhook", { drop_pending_updates: true }));
  demand(await setWebhook(call, config, ALLOWED_UPDATES));
}

function demand(answer: Answer): unknown {
  if (answer.ok) return answer.result;
  if (answer.code === 401 || answer.code === 404)
    throw new Refused("BOT_TOKEN is not known to Telegram: copy it again from @BotFather.");
  throw new Error(`Telegram answered: ${answer.why}`);
}

function inWords(info: unknown): string {
  const rows = Object.entries(info ?? {}).map(([name, value]) => [name, shown(name, value)]);
  return columns(rows);
}

function shown(name: string, value: unknown): string {
  if (name.endsWith("_date") && typeof value === "number") return new Date(value * 1000).toISOString();
  if (Array.isArray(value)) return value.join(", ");
  return value === "" ? "(none: updates wait to be polled)" : String(value);
}
