import { ALLOWED_UPDATES } from "../../bot/registering.ts";
import { systemClock } from "../../lib/clock.ts";
import { HOUR, MINUTE } from "../../lib/durations.ts";
import { fail, type Look, type Patient, pass, warn } from "./check.ts";

const MOST_PENDING = 100;
const RECENT_MS = HOUR;
const SLIGHT_SKEW_MS = 2000;
const BAD_SKEW_MS = MINUTE;
const PATIENCE_MS = 10_000;

/** The part of getWebhookInfo (core.telegram.org/bots/api#webhookinfo) that is looked at. */
interface WebhookInfo {
  url?: string;
  pending_update_count?: number;
  last_error_date?: number;
  last_error_message?: string;
  allowed_updates?: string[];
}

/** Without one the school runs, and nobody may set it up. */
export const owner: Look = async ({ config: { bot } }) =>
  bot.ownerId === undefined
    ? warn(
        "OWNER_ID is not set, so nobody may administer the school",
        "set it to your own number in Telegram: a bot such as @userinfobot tells it",
      )
    : pass(`the school is ${bot.ownerId}'s`);

export const token: Look = async ({ telegram }) => {
  const answer = await telegram("getMe");
  if (answer.ok) {
    // Safe: this is what getMe gives; a missing name is only shown as such.
    const { username } = answer.result as { username?: string };
    return pass(`Telegram knows this bot as @${username}`);
  }
  if (answer.code === 401 || answer.code === 404)
    return fail("Telegram does not know BOT_TOKEN", "copy the token again from @BotFather");
  return fail(`Telegram does not answer: ${answer.why}`, "check the network, DNS and TELEGRAM_API_ROOT");
};

export const delivery: Look = withInfo(async ({ url = "" }, { config: { intake } }) => {
  if (intake.mode === "webhook" && url === intake.webhookUrl)
    return pass(`Telegram delivers to ${intake.publicUrl}`);
  if (intake.mode === "webhook")
    return fail(
      url
        ? `Telegram delivers to another address, ${new URL(url).origin}`
        : "Telegram has no webhook of this bot",
      "start the server, or run `maktab webhook set`; another server may use the same token",
    );
  if (url)
    return fail(
      `updates are to be polled, but Telegram delivers to ${new URL(url).origin}`,
      "start the server, or run `maktab webhook delete`; another server may use the same token",
    );
  return pass("updates are polled, and no webhook is in the way");
});

export const backlog: Look = withInfo(async (info, { now }) => {
  const { pending_update_count: pending = 0, last_error_date, last_error_message: why = "" } = info;
  const failedAt = last_error_date === undefined ? undefined : new Date(last_error_date * 1000);
  if (failedAt && now.getTime() - failedAt.getTime() < RECENT_MS)
    return warn(
      `Telegram's last delivery failed at ${failedAt.toISOString()}: ${why}; updates that wait: ${pending}`,
      "see that PUBLIC_URL reaches this server from outside, with a valid certificate",
    );
  if (pending > MOST_PENDING)
    return warn(`updates that wait at Telegram: ${pending}`, "see whether the server is running");
  return pass(`updates that wait at Telegram: ${pending}`);
});

export const allowedUpdates: Look = withInfo(async ({ url, allowed_updates: allowed = [] }, { config }) => {
  if (!url || config.intake.mode === "polling") return pass("asked for with every poll");
  const missing = ALLOWED_UPDATES.filter((type) => !allowed.includes(type));
  if (missing.length === 0) return pass(`Telegram tells all ${ALLOWED_UPDATES.length} kinds that are needed`);
  return warn(
    `Telegram does not tell ${missing.join(", ")}`,
    "restart the server, or run `maktab webhook set`",
  );
});

export const clock: Look = async ({ config }) => {
  const before = systemClock.now();
  const response = await fetch(config.bot.apiRoot, {
    redirect: "manual",
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => undefined);
  const told = response?.headers.get("date");
  if (!told) return warn("Telegram did not tell the time", "check the network and TELEGRAM_API_ROOT");
  return skewed(new Date(told).getTime(), before.getTime(), systemClock.now().getTime());
};

/** A Date header has whole seconds, and was written somewhere between asking and hearing. */
export function skewed(told: number, asked: number, heard: number) {
  const ms = Math.max(asked - (told + 1000), told - heard, 0);
  const fix = "switch time synchronisation on (`timedatectl set-ntp true`)";
  if (ms > BAD_SKEW_MS) return fail(`this clock is ${Math.round(ms / 1000)} s off`, fix);
  if (ms > SLIGHT_SKEW_MS) return warn(`this clock is ${Math.round(ms / 1000)} s off`, fix);
  return pass("this clock agrees with Telegram's");
}

function withInfo(look: (info: WebhookInfo, patient: Patient) => ReturnType<Look>): Look {
  return async (patient) => {
    const answer = await patient.webhookInfo();
    if (!answer.ok)
      return warn(`Telegram does not tell: ${answer.why}`, "mend the token or the network first");
    // Safe: this is what getWebhookInfo gives, and every field may be missing.
    return look(answer.result as WebhookInfo, patient);
  };
}
