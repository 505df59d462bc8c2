import type { FixedKey } from "../../../../texts/keys.ts";
import type { Promo } from "../../promos.ts";

/** Whether a code can be used at this moment, and if not, why. */
export type Standing = "on" | "off" | "early" | "over" | "used-up";

export const STANDINGS: Record<Standing, { sign: string; words: FixedKey }> = {
  on: { sign: "🟢", words: "promo-admin-is-on" },
  off: { sign: "⚪️", words: "promo-admin-is-off" },
  early: { sign: "🕓", words: "promo-admin-is-early" },
  over: { sign: "⌛", words: "promo-admin-is-over" },
  "used-up": { sign: "🏁", words: "promo-admin-is-used-up" },
};

export function standingOf({ isOn, startsAt, endsAt, most, uses }: Promo, now: Date): Standing {
  if (!isOn) return "off";
  if (endsAt && endsAt <= now) return "over";
  if (most !== null && uses >= most) return "used-up";
  return startsAt && startsAt > now ? "early" : "on";
}
