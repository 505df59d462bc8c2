import type { NoticeViews } from "../../bot/view.ts";
import type { Money } from "../../lib/money.ts";
import type { Product } from "../shop/order.ts";
import type { OwnTier } from "../wallet/tiers.ts";
import * as views from "./views.ts";

declare module "../../turn/notices.ts" {
  interface Notices {
    /** Few are left; `pack` is what can be bought at once. */
    "credits-low": { left: number; pack: Product | undefined };
    /** Staff have changed somebody's balance: they should know. */
    "balance-corrected": { money: Money };
    /** Staff have given somebody a tier, or taken it away. */
    "tier-changed": { tier: OwnTier | undefined };
  }
}

export const notices: NoticeViews = {
  "credits-low": (t, { left, pack }) => views.lowCredits(t, left, pack),
  "balance-corrected": (t, { money }) => views.corrected(t, money),
  "tier-changed": (t, { tier }) => views.tierChanged(t, tier),
};
