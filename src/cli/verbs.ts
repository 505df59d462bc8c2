import type { Option, Verb } from "./verb.ts";

const JSON_OPTION = { json: { about: "Print JSON, for programs" } } as const;
const LANG: Option = { value: "fa|uz|ru|en", about: "Language of the sample school" };

/** Every verb of the command line: what is understood, what help says, and what runs. */
export const verbs: Readonly<Record<string, Verb>> = {
  serve: {
    about: "Run the bot; this is what happens without a verb",
    more: "Reads its configuration from the environment (`maktab config show`). SIGTERM or Ctrl-C stops it in order.",
    options: { port: { value: "n", about: "Port to listen on, instead of PORT" } },
    load: () => import("./serve.ts"),
  },
  demo: {
    about: "Try everything in the browser: no token, no network",
    more: "Starts the bot, a small Telegram on this machine and a sample school, and tells where to look.",
    options: {
      lang: { ...LANG, about: "Language of the school; the system's unless told" },
      port: { value: "n", about: "Port of the page; 8080 or the next free one unless told" },
      data: { value: "dir", about: "Keep the data there; otherwise it is deleted at the end" },
    },
    load: () => import("./demo.ts"),
  },
  sample: {
    about: "Fill an empty database with a sample school",
    actions: { load: { about: "Add the sample school; refused when there are people already" } },
    options: { lang: { ...LANG, about: "Language of the school; BOT_LOCALE unless told" }, ...JSON_OPTION },
    load: () => import("./sample.ts"),
  },
  migrate: {
    about: "Bring the database up to date",
    more: "The server does this itself when it starts. A copy of a SQLite database is kept in DATA_DIR/snapshots.",
    actions: {
      up: { about: "Apply what waits (without a word: this)" },
      status: { about: "Tell what was applied and what waits" },
    },
    defaultAction: "up",
    options: JSON_OPTION,
    load: () => import("./migrate.ts"),
  },
  doctor: {
    about: "Look for what is wrong, and say how to mend it",
    options: JSON_OPTION,
    load: () => import("./doctor.ts"),
  },
  healthcheck: {
    about: "Ask the running server on this machine whether it is well",
    more: "Without --ready: whether it lives (/health/live), for what restarts it when it does not.",
    options: {
      ready: { about: "Whether it can do its work, with database and Telegram (/health)" },
      ...JSON_OPTION,
    },
    load: () => import("./healthcheck.ts"),
  },
  config: {
    about: "Check or show the configuration",
    actions: {
      check: { about: "Tell what is wrong or odd (without a word: this)" },
      show: { about: "Every value and where it comes from; secrets are hidden" },
    },
    defaultAction: "check",
    options: JSON_OPTION,
    load: () => import("./config.ts"),
  },
  webhook: {
    about: "Look at or change where Telegram delivers",
    actions: {
      info: { about: "What Telegram knows (without a word: this)" },
      set: { about: "Have updates delivered to PUBLIC_URL; the server does this itself when it starts" },
      delete: { about: "Have nothing delivered; updates wait at Telegram, or can be polled" },
    },
    defaultAction: "info",
    options: {
      "drop-pending": { about: "With set or delete: forget the updates that wait at Telegram" },
      ...JSON_OPTION,
    },
    load: () => import("./webhook.ts"),
  },
  failed: {
    about: "Updates that ended in an error: look at them, hear them again",
    more: "Works beside a running server, which sends the replies.",
    actions: {
      list: { about: "The newest failures (without a word: this)" },
      replay: { operand: "<id>", about: "Hear this update once more; or all of them, with --all" },
    },
    defaultAction: "list",
    options: {
      all: { about: "With replay: all of them, oldest first" },
      limit: { value: "n", about: "With list: how many (50)" },
      ...JSON_OPTION,
    },
    load: () => import("./failed.ts"),
  },
  ledger: {
    about: "Prove that no money was made or lost",
    more: "Reads the whole ledger, beside a running server; ends with 1 when something is wrong.",
    actions: { verify: { about: "Every entry, balance, hold and reversal (without a word: this)" } },
    defaultAction: "verify",
    options: JSON_OPTION,
    load: () => import("./ledger.ts"),
  },
  admin: {
    about: "Who works here: make an admin, let somebody in, or put them out",
    more: "Works beside a running server, which tells whom it concerns. Employees are called by their e-mail.",
    actions: {
      list: { about: "Owner, admins and employees (without a word: this)" },
      add: { operand: "<id>", about: "Make an admin of who has this Telegram id, and has pressed Start" },
      "login-link": { operand: "<email>", about: "A link that signs an employee in, once, for ten minutes" },
      reset: { operand: "<email>", about: "Take their password away, sign them out, and give such a link" },
      "revoke-sessions": { operand: "<email>", about: "Sign them out everywhere" },
    },
    defaultAction: "list",
    options: JSON_OPTION,
    load: () => import("./admin.ts"),
  },
  keys: {
    about: "Change the encryption key",
    more: "Put a new key in front of the old one in ENCRYPTION_KEY, restart every server, then rotate; beside one that lacks it this is refused.",
    actions: { rotate: { about: "Seal everything with the first key; can be interrupted and run again" } },
    options: JSON_OPTION,
    load: () => import("./keys.ts"),
  },
  version: {
    about: "Tell the version",
    options: JSON_OPTION,
    load: () => import("./version.ts"),
  },
};
