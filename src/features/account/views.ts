import { homeButton } from "../../bot/doors.ts";
import { button } from "../../bot/keyboard.ts";
import type { InlineButton, View } from "../../bot/view.ts";
import type { Money } from "../../lib/money.ts";
import type { FixedKey } from "../../texts/keys.ts";
import { sayMoney } from "../../texts/money.ts";
import type { Translator } from "../../texts/texts.ts";
import { topUpButton } from "../payments/counter/buttons.ts";
import { buyButton, purchasesButton, shopButton } from "../shop/buttons.ts";
import type { Product } from "../shop/order.ts";
import type { OwnTier } from "../wallet/tiers.ts";
import { historyButton, resetButton } from "./buttons.ts";
import type { Level } from "./level.ts";
import type { Glance, Standing, Tip } from "./standing.ts";
import { change, creditsLine } from "./sums.ts";

const LEVEL_TEXTS: Record<Level, FixedKey> = {
  unlimited: "balance-level-unlimited",
  plenty: "balance-level-plenty",
  some: "balance-level-some",
  low: "balance-level-low",
  none: "balance-level-none",
};

const TIP_TEXTS: Record<Exclude<Tip["about"], "pace">, FixedKey> = {
  "pass-ends": "balance-tip-pass-ends",
  pass: "balance-tip-pass",
  none: "balance-tip-none",
  low: "balance-tip-low",
  "never-bought": "balance-tip-never-bought",
  plenty: "balance-tip-plenty",
};

const tipText = (t: Translator, tip: Tip): string =>
  tip.about === "pace" ? t("balance-tip-pace", { days: tip.days }) : t(TIP_TEXTS[tip.about]);

/** Everything somebody has, and what may be done about it. */
export function balance(t: Translator, standing: Standing, tour: InlineButton[]): View {
  const lines = [
    creditsLine(t, standing),
    t(LEVEL_TEXTS[standing.level]),
    ...passLine(t, standing),
    ...tierLine(t, standing.tier),
    ...standing.balances.map((money) => t("balance-money", { amount: sayMoney(t, money) })),
    ...standing.held.map((money) => t("balance-held", { amount: sayMoney(t, money) })),
  ];
  return {
    text: [t("balance-title"), lines.join("\n"), tipText(t, standing.tip)].join("\n\n"),
    buttons: [
      ...quick(t, standing.pack),
      [
        button(t.plain("balance-shop"), shopButton.pack({})),
        button(t.plain("balance-top-up"), topUpButton.pack()),
      ],
      [
        button(t.plain("balance-history"), historyButton.pack({})),
        button(t.plain("balance-purchases"), purchasesButton.pack({})),
      ],
      ...(tour.length > 0 ? [tour] : []),
      [homeButton(t)],
    ],
  };
}

const passLine = (t: Translator, { passUntil }: Pick<Glance, "passUntil">): string[] =>
  passUntil ? [t("balance-pass", { until: passUntil })] : [];

function tierLine(t: Translator, tier: OwnTier | undefined): string[] {
  if (!tier) return [];
  const { name, until } = tier;
  return [until ? t("balance-tier-until", { name, until }) : t("balance-tier", { name })];
}

/** What helps at once whoever has nearly nothing left. */
export const quick = (t: Translator, pack: Product | undefined): InlineButton[][] =>
  pack
    ? [
        [
          button(
            t.plain("balance-quick-pack", {
              count: pack.worth ?? 0,
              amount: sayMoney(t, { amount: pack.price, currency: pack.currency }),
            }),
            buyButton.pack({ product: pack.id }),
            "success",
          ),
        ],
      ]
    : [];

/** Below the greeting of the main menu. */
export function homeLine(t: Translator, glance: Glance, gift: number): string {
  const lines = [creditsLine(t, glance), ...passLine(t, glance)];
  return [...(gift > 0 ? [t("welcome-gift", { count: gift }), ""] : []), ...lines].join("\n");
}

/** Few credits are left. */
export const lowCredits = (t: Translator, left: number, pack: Product | undefined): View => ({
  text: t("low-credits", { count: left }),
  buttons: [
    ...quick(t, pack),
    [
      button(t.plain("balance-shop"), shopButton.pack({})),
      button(t.plain("balance-top-up"), topUpButton.pack()),
    ],
  ],
});

/** Staff have changed somebody's balance. */
export const corrected = (t: Translator, money: Money): View => ({
  text: t("balance-corrected", { amount: change(t, money) }),
  buttons: [[button(t.plain("balance-history"), historyButton.pack({}))]],
});

/** Staff have given somebody a tier, or taken it away. */
export function tierChanged(t: Translator, tier: OwnTier | undefined): View {
  const shop = [[button(t.plain("balance-shop"), shopButton.pack({}))]];
  if (!tier) return { text: t("tier-told-none"), buttons: shop };
  const { name, until, discount } = tier;
  const lines = [
    until ? t("tier-told-until", { name, until }) : t("tier-told", { name }),
    ...(discount > 0 ? [t("tier-told-discount", { count: discount })] : []),
  ];
  return { text: lines.join("\n"), buttons: shop };
}

export const resetSure = (t: Translator): View => ({
  text: t("reset-sure"),
  buttons: [[button(t.plain("reset-yes"), resetButton.pack(), "danger")], [homeButton(t)]],
});
