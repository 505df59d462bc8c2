/** Names that other bots read. They may stay where they are: Maktab accepts them and says why it needs none of them. */
const UNUSED: readonly (readonly [names: string, why: string])[] = [
  ["REDIS_*", "Maktab needs no Redis"],
  ["GUNICORN_*", "Maktab is its own server"],
  ["POSTGRES_DB POSTGRES_USER POSTGRES_PASSWORD DB_PORT DB_DRIVER", "the database is named by DATABASE_URL"],
  ["API_BASE_URL", "the back office is built in"],
  ["CHANNEL_URL HELPER_ID RULES", "this belongs to the school and is set in the bot by /admin"],
  ["CACHE_TTL_SECONDS CLEANUP_INTERVAL_SECONDS", "there is no cache that needs it"],
  ["USERS_DIR", "people live in the database"],
  ["DEBUG", "use LOG_LEVEL=debug"],
  ["LOG_TO_STDOUT", "the log always goes to standard error"],
  ["LOG_TO_FILE", "use LOG_FILE"],
  ["BOT_AUDITFILE", "the audit lives in the database"],
];

/** Why this name is not used; undefined when it is none of these. */
export function whyUnused(name: string): string | undefined {
  return UNUSED.find(([names]) => names.split(" ").some((each) => covers(each, name)))?.[1];
}

function covers(pattern: string, name: string): boolean {
  return pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
