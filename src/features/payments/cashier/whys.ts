import type { Translator } from "../../../texts/texts.ts";
import { WAYS } from "../ways/index.ts";

/** What providers call the reasons that a bank may have. */
const WHYS = new Map(WAYS.flatMap(({ whys = new Map() }) => [...whys]));

/** A reason that a bank or a provider gave: in words where it is a known one, and otherwise as it came. */
export function sayWhy(t: Translator, why: string): string {
  const key = WHYS.has(why) ? "cashier-why" : "cashier-card-failure";
  return t(key, { reason: shortWhy(t, why) });
}

/** The same alone, where it stands among other things. */
export function shortWhy(t: Translator, why: string): string {
  const known = WHYS.get(why);
  return known ? t.plain(known) : why;
}
