import { DomainError } from "../lib/errors.ts";
import type { Language } from "./languages.ts";

/** Who a turn is about, as the kernel needs to know them. `people` fills it in. */
export interface Person {
  id: number;
  telegramId: number;
  /** How Telegram calls them; not escaped. */
  name: string;
  language: Language;
  permissions: ReadonlySet<string>;
  /** Whether this is the first time they were heard of. */
  isNew: boolean;
  /** Whether they had blocked the bot and now speak again. */
  isBack: boolean;
  isBanned: { until: Date | null } | false;
}

/** The first line of every rule that not everybody may use. */
export function allow(by: Pick<Person, "permissions">, permission: string): void {
  if (!by.permissions.has(permission)) throw new DomainError("not-allowed");
}
