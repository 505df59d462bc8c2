import type { Config } from "../config/index.ts";
import { readConfig } from "../configuration.ts";

/** What is taken from the environment: nothing that leads to a real bot or a real database. */
const FROM_OUTSIDE = ["LOG_LEVEL", "LOG_FORMAT", "LOG_FILE"];

const QUIETLY = { LOG_LEVEL: "warn" };

/** Nobody plays slowly enough for the limits of a school; and this Telegram has no flood control. */
const FOR_PLAYING = {
  ...QUIETLY,
  MAX_REQUESTS_PER_MINUTE: "300",
  UPDATES_PER_MINUTE: "1000",
  SEND_PER_SECOND: "200",
  SEND_PER_CHAT_PER_SECOND: "50",
  SEND_PER_GROUP_PER_MINUTE: "600",
  PAYMENT_SANDBOX: "1",
  /** Shaped like those of @BotFather for testing; this Telegram takes any. */
  TELEGRAM_PROVIDER_TOKEN: "284685063:TEST:demo",
};

export interface DemoFacts {
  language: string;
  owner: number;
  admin: number;
  group: number;
  /** Of the simulator's Bot API. */
  telegramPort: number;
  port: number;
  folder: string;
  /** Keys and addresses of the providers, by variable. */
  tills: Record<string, string>;
}

/** A webhook, because then every answer comes at once. */
export const demoConfig = ({
  language,
  owner,
  admin,
  group,
  telegramPort,
  port,
  folder,
  tills,
}: DemoFacts): Config =>
  readConfig(undefined, {
    demo: true,
    only: FROM_OUTSIDE,
    defaults: FOR_PLAYING,
    overrides: {
      ...tills,
      BOT_LOCALE: language,
      OWNER_ID: String(owner),
      ADMIN_USER_IDS: String(admin),
      ADMIN_GROUP_ID: String(group),
      TELEGRAM_API_ROOT: `http://127.0.0.1:${telegramPort}`,
      BOT_MODE: "webhook",
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      HOST: "127.0.0.1",
      PORT: String(port),
      DATA_DIR: folder,
    },
  });

/** Where the page is wanted: on this machine only, unless HOST says otherwise. */
export const demoPlace = () =>
  readConfig(undefined, { demo: true, only: ["HOST", "PORT"], defaults: { HOST: "127.0.0.1" } }).intake;

/** Warnings only, unless the environment wants more. */
export const demoLogs = () =>
  readConfig(undefined, { demo: true, only: FROM_OUTSIDE, defaults: QUIETLY }).logs;
