// Written by `bun scripts/text-keys.ts`.
export {};
declare module "../../texts/keys.ts" {
  interface TextArgs {
    "command-language": never;
    "language": never;
    "language-ask": never;
    "language-chosen": never;
    "language-fa": never;
    "language-uz": never;
    "language-ru": never;
    "language-en": never;
    "slow-down": never;
    "banned": "at";
    "banned-because": "at" | "reason";
    "banned-for-a-while": "until";
    "admin-bans": never;
    "bans-title": never;
    "bans-about": never;
    "bans-none": never;
    "bans-row": "at" | "name";
    "ban-name": "name";
    "person-telegram": "telegram";
    "person-banned": "at";
    "ban-until": "until";
    "ban-until-lifted": never;
    "ban-reason": "reason";
    "person-unban": never;
    "unban-done": never;
    "ban-staff": never;
    "ban-already": never;
    "ban-not-banned": never;
    "person-unknown": never;
    "bans-column-reason": never;
    "setting-updates-per-minute": never;
    "setting-updates-per-minute-about": never;
    "setting-typed-per-minute": never;
    "setting-typed-per-minute-about": never;
    "setting-ban-seconds": never;
    "setting-ban-seconds-about": never;
    "trail-alarm": "what";
    "right-people-ban": never;
    "figures-people": "count";
    "figures-people-new": "count" | "month" | "monthTrend" | "week" | "weekTrend";
    "figures-people-seen": "count";
    "figures-people-away": "banned" | "unreachable";
    "figures-people-today": "count";
    "setting-maintenance": never;
    "setting-maintenance-about": never;
    "setting-maintenance-words": never;
    "setting-maintenance-words-about": never;
    "maintenance": never;
    "maintenance-until": "note";
  }
}
