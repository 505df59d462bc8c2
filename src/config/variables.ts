import type { Level, LogFormat } from "../lib/log.ts";
import { database } from "./database.ts";
import * as kind from "./kinds.ts";
import { payments } from "./payments.ts";
import { notYet, optional, required, type Value, type Variable } from "./variable.ts";

const LOCALES = { en: "en", fa: "fa", ru: "ru", uz: "uz" } as const;
const MODES = { polling: "polling", dev: "polling", webhook: "webhook", prod: "webhook" } as const;
const ENVIRONMENTS = {
  ...{ production: "production", prod: "production" },
  ...{ development: "development", dev: "development", test: "test" },
} as const;
const FORMATS: Record<LogFormat, LogFormat> = { json: "json", text: "text" };
const LOG_LEVELS: Record<string, Level> = {
  ...{ debug: "debug", info: "info", warn: "warn", error: "error" },
  ...{ warning: "warn", critical: "error", fatal: "error" },
};

/** Every variable that Maktab itself reads; features bring their own. */
export const variables = {
  bot: {
    token: optional("BOT_TOKEN", kind.botToken, "Token of the bot, from @BotFather. Required", "TOKEN"),
    ownerId: optional("OWNER_ID", kind.personId, "Telegram id of the owner; the first admin when unset"),
    adminIds: optional(
      "ADMIN_USER_IDS",
      kind.personIds,
      "Telegram ids of the admins, comma-separated",
      "ADMIN_USER_ID",
    ),
    adminGroupId: optional("ADMIN_GROUP_ID", kind.groupId, "Id of the staff group with topics"),
    locale: required(
      "BOT_LOCALE",
      kind.word(LOCALES),
      "en",
      "Language of people whose own is not spoken: en, fa, ru, uz",
    ),
    apiRoot: required(
      "TELEGRAM_API_ROOT",
      kind.root,
      "https://api.telegram.org",
      "Address of the Bot API, or of your own server of it",
    ),
  },
  intake: {
    mode: optional("BOT_MODE", kind.word(MODES), "polling or webhook; webhook when PUBLIC_URL is known"),
    forcePolling: required("FORCE_POLLING", kind.flag, "0", "1 polls whatever BOT_MODE says"),
    publicUrl: optional(
      "PUBLIC_URL",
      kind.text,
      "Address people reach this server at, https://bot.example.org",
      "WEBHOOK_URL",
      "WEBHOOK_HOST",
      "RAILWAY_PUBLIC_DOMAIN",
    ),
    webhookPath: optional(
      "WEBHOOK_PATH",
      kind.text,
      "Path of the webhook; /webhook/<hash of the token> when unset",
    ),
    webhookSecret: optional(
      "WEBHOOK_SECRET",
      kind.webhookSecret,
      "Telegram proves itself by it; derived from the token when unset",
    ),
    host: required("HOST", kind.text, "0.0.0.0", "Address to listen on"),
    port: required("PORT", kind.whole(0, 65535), "8080", "Port to listen on; 0 takes any", "WEBHOOK_PORT"),
    trustedProxies: notYet(
      optional("TRUSTED_PROXIES", kind.networks, "Proxies whose X-Forwarded-… headers are believed"),
    ),
    metricsToken: optional(
      "METRICS_TOKEN",
      kind.secret,
      "Bearer token that opens /metrics to others than this machine",
    ),
    monitoringHost: required("MONITORING_HOST", kind.text, "127.0.0.1", "Address of the second listener"),
    monitoringPort: optional(
      "MONITORING_PORT",
      kind.whole(0, 65535),
      "Port of a second listener, for the monitoring pages",
    ),
  },
  data: {
    dir: required("DATA_DIR", kind.text, "./data", "Directory of everything that must survive"),
    database: optional(
      "DATABASE_URL",
      database,
      "postgres://… or an SQLite file; maktab.db in DATA_DIR when unset",
    ),
    poolMax: required("DB_POOL_MAX", kind.whole(2, 1000), "20", "Most connections to Postgres"),
    keys: optional(
      "ENCRYPTION_KEY",
      kind.keys,
      "32 bytes in base64 (openssl rand -base64 32), older keys comma-separated behind it. Required",
    ),
  },
  pace: {
    perSecond: required("SEND_PER_SECOND", kind.decimal(0), "30", "Messages a second in all; 0 lifts it"),
    perChatPerSecond: required(
      "SEND_PER_CHAT_PER_SECOND",
      kind.decimal(0),
      "1",
      "Messages a second to one chat; 0 lifts it",
    ),
    perGroupPerMinute: required(
      "SEND_PER_GROUP_PER_MINUTE",
      kind.decimal(0),
      "20",
      "Messages a minute to one group; 0 lifts it",
    ),
  },
  limits: {
    messagesPerMinute: required(
      "MAX_REQUESTS_PER_MINUTE",
      kind.whole(0),
      "10",
      "Typed messages of one person a minute; 0 lifts it",
    ),
    updatesPerMinute: required(
      "UPDATES_PER_MINUTE",
      kind.whole(0),
      "30",
      "Messages and taps of one person a minute; 0 lifts it",
    ),
    banSeconds: required("BAN_SECONDS", kind.whole(0), "300", "How long somebody who goes on is not heard"),
  },
  payments,
  logs: {
    level: required("LOG_LEVEL", kind.word(LOG_LEVELS), "info", "debug, info, warn or error"),
    format: optional("LOG_FORMAT", kind.word(FORMATS), "json or text; text on a terminal"),
    file: optional("LOG_FILE", kind.text, "A file that gets the log too, rotated at 10 MB", "BOT_LOGFILE"),
  },
  runtime: {
    environment: required(
      "NODE_ENV",
      kind.word(ENVIRONMENTS),
      "development",
      "production, development or test; production turns the conveniences of development off",
    ),
    clock: required(
      "MAKTAB_CLOCK",
      kind.word({ system: "system", controlled: "controlled" }),
      "system",
      "controlled: time stands until POST /test/clock; for tests",
    ),
  },
} as const;

export type Variables = typeof variables;

/** What the table yields, before the values are judged together. */
export type Values = {
  readonly [G in keyof Variables]: { readonly [K in keyof Variables[G]]: Value<Variables[G][K]> };
};

const own: Readonly<Record<string, Readonly<Record<string, Variable>>>> = variables;
const ownNames = new Set(
  Object.values(own).flatMap((members) => Object.values(members).map(({ name }) => name)),
);

/** Whether Maktab itself reads it, and no feature has brought it. */
export const isOwn = ({ name }: Variable): boolean => ownNames.has(name);

/** What features bring, by the section in which it stands. */
export type Brought = Readonly<Record<string, readonly Variable[]>>;

export interface Section {
  readonly name: string;
  readonly members: readonly Variable[];
}

/**
 * All there is to read: the table of docs/configuration.md, `.env.example` and `config show` are printed from it. Throws
 * when two variables have the same name.
 */
export function sectionsWith(brought: Brought): Section[] {
  const sections = [...new Set([...Object.keys(own), ...Object.keys(brought)])].map((name) => ({
    name,
    members: [...Object.values(own[name] ?? {}), ...(brought[name] ?? [])],
  }));
  const names = sections.flatMap(({ members }) => members).flatMap(({ name, aliases }) => [name, ...aliases]);
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  if (twice.length > 0) throw new Error(`two variables are called ${twice.join(", ")}`);
  return sections;
}
