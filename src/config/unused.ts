/** Names that other bots read. They may stay where they are: Maktab accepts them and says why it needs none of them. */
const UNUSED: readonly (readonly [names: string, why: string])[] = [
  ["REDIS_*", "Maktab needs no Redis"],
  ["GUNICORN_*", "Maktab is its own server"],
  [
    "POSTGRES_* DB_PORT DB_DRIVER DB_HOST DB_NAME DB_USER DB_PASSWORD DB_PASS",
    "DATABASE_URL names the database, like postgres://user:password@host/database",
  ],
  ["API_BASE_URL", "the back office is built in"],
  ["HELPER_ID", "it is set in the bot: /admin, Settings, Contact: Telegram"],
  ["CHANNEL_URL", "it is set in the bot: /admin, Settings, Channel"],
  ["RULES", "they are set in the bot: /admin, Settings, School rules"],
  ["CACHE_TTL_SECONDS CLEANUP_INTERVAL_SECONDS", "there is no cache that needs it"],
  ["USERS_DIR", "people live in the database"],
  ["DEBUG", "use LOG_LEVEL=debug"],
  ["LOG_TO_STDOUT", "the log always goes to standard error"],
  ["LOG_TO_FILE", "use LOG_FILE"],
  ["BOT_AUDITFILE", "the audit lives in the database"],
  ["TELEGRAM_API_ID TELEGRAM_API_HASH", "the Bot API wants BOT_TOKEN alone"],
];

/** What other programs call what we read, so unlike our name that no typing error leads there. Features say their own. */
const MEANT: Readonly<Record<string, string>> = {
  BOT_TOKEN: "TELEGRAM_TOKEN TG_TOKEN API_TOKEN BOT_API_TOKEN TELEGRAM_API_TOKEN TELEGRAM_API_KEY",
  OWNER_ID: "OWNER BOT_OWNER OWNER_USER_ID OWNER_TELEGRAM_ID OWNER_CHAT_ID SUPERUSER_ID",
  ADMIN_USER_IDS:
    "ADMIN ADMINS ADMIN_ID ADMIN_IDS ADMINS_ID ADMINS_IDS ADMIN_ID_LIST ADMIN_LIST ADMIN_TELEGRAM_IDS",
  ADMIN_GROUP_ID: "ADMIN_CHAT_ID ADMIN_CHAT STAFF_GROUP_ID STAFF_CHAT_ID GROUP_ID",
  BOT_LOCALE: "LOCALE BOT_LANGUAGE DEFAULT_LANGUAGE DEFAULT_LOCALE",
  TELEGRAM_API_ROOT: "TELEGRAM_API_URL TELEGRAM_API_SERVER TELEGRAM_BOT_API_URL BOT_API_URL BOT_API_SERVER",
  PUBLIC_URL: "BASE_URL APP_URL SERVER_URL BASE_WEBHOOK_URL WEBHOOK_DOMAIN WEBHOOK_BASE_URL",
  HOST: "SERVER_HOST WEB_SERVER_HOST LISTEN_HOST BIND_HOST",
  PORT: "SERVER_PORT WEB_SERVER_PORT HTTP_PORT LISTEN_PORT BIND_PORT",
  MONITORING_HOST: "ADMIN_HOST METRICS_HOST HEALTH_HOST",
  MONITORING_PORT: "ADMIN_PORT METRICS_PORT HEALTH_PORT PROMETHEUS_PORT",
  DATA_DIR: "DATA_PATH DATA_FOLDER STORAGE_DIR",
  DATABASE_URL: "DB_URL DB_URI DATABASE_URI DATABASE_PATH DB_PATH SQLALCHEMY_DATABASE_URI",
  ENCRYPTION_KEY: "SECRET_KEY FERNET_KEY CRYPTO_KEY",
  NODE_ENV: "APP_ENV BOT_ENV ENVIRONMENT",
  LOG_LEVEL: "LOGLEVEL LOGGING_LEVEL",
  LOG_FILE: "LOGFILE LOG_PATH",
  PAY_CURRENCY: "CURRENCY PAYMENT_CURRENCY DEFAULT_CURRENCY",
  PAYMENT_CARD_NUMBER: "CARD_NUMBER BANK_CARD PAYMENT_CARD",
  PAYMENT_PAYEE_NAME: "PAYEE_NAME CARD_HOLDER CARD_HOLDER_NAME CARD_OWNER",
  TELEGRAM_PROVIDER_TOKEN:
    "PROVIDER_TOKEN PAYMENT_TOKEN PAYMENTS_TOKEN PAYMENT_PROVIDER_TOKEN PAYMENTS_PROVIDER_TOKEN",
};

/** Why this name is not used; undefined when it is none of these. */
export function whyUnused(name: string): string | undefined {
  return UNUSED.find(([names]) => names.split(" ").some((each) => covers(each, name)))?.[1];
}

function covers(pattern: string, name: string): boolean {
  return pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

/**
 * The name of ours that somebody had in mind who set this one: what others call it, or ours with a word in front
 * (`TELEGRAM_BOT_TOKEN`) or in small letters. A single word (`PORT`) behind another one says nothing.
 */
export function meantBy(
  name: string,
  known: readonly string[],
  others: Readonly<Record<string, string>>,
): string | undefined {
  const large = name.toUpperCase();
  const all = Object.entries({ ...MEANT, ...others });
  const [meant] = all.find(([, names]) => names.split(" ").includes(large)) ?? [];
  if (meant !== undefined && known.includes(meant)) return meant;
  const ours = known.filter((each) => each.includes("_"));
  return ours.find((each) => each === large) ?? ours.find((each) => large.endsWith(`_${each}`));
}

/** For a test: every name that is said to be meant. */
export const NAMES_MEANT = Object.keys(MEANT);
