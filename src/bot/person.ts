import type { Human } from "../turn/actor.ts";

/** Who speaks in a chat: what rules know of them, and what only the chat knows. `people` fills it in. */
export interface Person extends Human {
  readonly telegramId: number;
  /** How Telegram calls them; not escaped. */
  readonly name: string;
  /** Whether this is the first time they were heard of. */
  readonly isNew: boolean;
  /** Whether they had blocked the bot, or were away for long, and now speak again. */
  readonly isBack: boolean;
  /** Whether they may have a role besides what the configuration gives. */
  readonly hasRoles: boolean;
  readonly isBanned: { until: Date | null } | false;
}
