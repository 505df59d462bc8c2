import { and, gte, isNotNull, isNull, lte } from "drizzle-orm";
import type { Figures } from "../../../hooks.ts";
import { dayBegins } from "../../../lib/days.ts";
import { MINUTE } from "../../../lib/durations.ts";
import { stretchOf } from "../../../lib/spans.ts";
import { general } from "../../../settings/general.ts";
import type { Act } from "../../../turn/act.ts";
import { orders, products } from "../schema.ts";
import { lowStock } from "./low-stock.ts";

const paidSince = ({ tx }: Act, from: Date) => tx.$count(orders, gte(orders.paidAt, from));

/** Products of which few are left, or none. */
const countLow = ({ tx, settings }: Act) =>
  tx.$count(
    products,
    and(isNotNull(products.free), lte(products.free, settings.get(lowStock)), isNull(products.retiredAt)),
  );

/** Orders by when they were paid, and what has to be bought in. */
export const orderFigures: Figures = {
  right: "orders.read",
  place: 40,
  async lines(act, t) {
    const zone = act.settings.get(general.timeZone);
    const since = (span: "today" | "week" | "month") => stretchOf(span, act.now, zone).since;
    const { low, ...paid } = await act.cache.get("shop.figures", MINUTE, async () => ({
      count: await paidSince(act, since("today")),
      week: await paidSince(act, since("week")),
      month: await paidSince(act, since("month")),
      low: await countLow(act),
    }));
    return [t("figures-orders", paid), ...(low > 0 ? [t("figures-low", { count: low })] : [])];
  },
  async today(act, t) {
    const count = await paidSince(act, dayBegins(act.now, act.settings.get(general.timeZone)));
    return count > 0 ? t.plain("figures-orders-today", { count }) : undefined;
  },
};
