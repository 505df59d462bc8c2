import { backTo, button, grid, type Page, turningPages } from "../../../../bot/keyboard.ts";
import { toRoom } from "../../../../bot/rooms.ts";
import type { View } from "../../../../bot/view.ts";
import { cut } from "../../../../lib/cut.ts";
import type { FixedKey } from "../../../../texts/keys.ts";
import { sayMoney } from "../../../../texts/money.ts";
import type { Translator } from "../../../../texts/texts.ts";
import { wayTitle } from "../../../payments/core/labels.ts";
import { type Earned, leftOf } from "../../../wallet/revenue.ts";
import { PERIODS, type Period, performanceButton, revenueButton } from "../buttons.ts";
import type { Performance, Ranking } from "./performance.ts";
import type { Revenue } from "./revenue.ts";

const SHOWN_NAME = 60;
const WINDOWS = [7, 30] as const;
const RANKINGS: Record<Ranking, FixedKey> = { sold: "sales-by-sold", revenue: "sales-by-revenue" };
const mark = (isChosen: boolean) => (isChosen ? "✓ " : "");

/** Products with what they have brought, the best first. */
export function performance(
  t: Translator,
  rows: Performance[],
  { days, ranking, page }: { days: number; ranking: Ranking; page: Page },
): View {
  const to = (change: { days?: number; by?: Ranking; page?: number }) =>
    performanceButton.pack({ days, by: ranking, ...change });
  return {
    text: [
      t("sales-title", { days }),
      ...(rows.length > 0 ? rows.map((row) => line(t, row)) : [t("sales-nothing")]),
    ].join("\n\n"),
    buttons: [
      ...turningPages(t, page, (number) => to({ page: number })),
      ...grid(
        WINDOWS.map((window) =>
          button(
            `${mark(window === days)}${t.plain("sales-days", { count: window })}`,
            to({ days: window, page: 0 }),
          ),
        ),
        WINDOWS.length,
      ),
      ...grid(
        (["revenue", "sold"] as const).map((by) =>
          button(`${mark(by === ranking)}${t.plain(RANKINGS[by])}`, to({ by, page: 0 })),
        ),
        2,
      ),
      [backTo(t, toRoom("products"))],
    ],
  };
}

function line(t: Translator, { product, sold, revenue }: Performance): string {
  const { name, ratings, stars, free, currency } = product;
  const parts = [
    t("sales-sold", { count: sold, amount: sayMoney(t, { amount: revenue, currency }) }),
    ratings > 0 ? t("sales-rating", { rating: stars / ratings, count: ratings }) : "",
    free === null ? "" : t("sales-left", { count: free }),
  ];
  return `${t("sales-product", { name: cut(t.of(name), SHOWN_NAME) })}\n${parts.filter(Boolean).join(" · ")}`;
}

/** How much was sold; and where something of it was given back, what is left. */
function earnedLines(t: Translator, earned: Earned): string[] {
  const { currency, sales: count, sold, back } = earned;
  const say = (amount: number) => sayMoney(t, { amount, currency });
  return [
    ...(count > 0 ? [t("sales-orders", { count, amount: say(sold) })] : []),
    ...(back > 0 ? [t("sales-given-back", { back: say(back), amount: say(leftOf(earned)) })] : []),
  ];
}

const PERIOD_LABELS: Record<Period, FixedKey> = {
  today: "sales-today",
  week: "sales-week",
  month: "sales-month",
};

export function revenue(t: Translator, period: Period, since: Date, { earned, ways }: Revenue): View {
  const sold = earned.flatMap((each) => earnedLines(t, each));
  const came = ways.map(({ provider, currency, payments: count, came, back }) =>
    [
      t("sales-way", { way: wayTitle(t, provider), count, amount: sayMoney(t, { amount: came, currency }) }),
      back > 0 ? t("sales-back", { amount: sayMoney(t, { amount: back, currency }) }) : "",
    ]
      .filter(Boolean)
      .join(" "),
  );
  const none = [t("sales-nothing")];
  return {
    text: [
      t("sales-revenue-title", { period: t.plain(PERIOD_LABELS[period]), at: since }),
      [t("sales-sold-title"), ...(sold.length > 0 ? sold : none)].join("\n"),
      [t("sales-came-title"), ...(came.length > 0 ? came : none)].join("\n"),
      t("sales-age"),
    ].join("\n\n"),
    buttons: [
      ...grid(
        PERIODS.map((each) =>
          button(
            `${mark(each === period)}${t.plain(PERIOD_LABELS[each])}`,
            revenueButton.pack({ period: each }),
          ),
        ),
        PERIODS.length,
      ),
      [backTo(t, toRoom("analytics"))],
    ],
  };
}
