import { backTo, button, turningRow } from "../../../bot/keyboard.ts";
import type { View } from "../../../bot/view.ts";
import type { Page } from "../../../desk/paging.ts";
import { sayMoney } from "../../../texts/money.ts";
import type { Translator } from "../../../texts/texts.ts";
import { balanceButton, exportButton, historyButton } from "../buttons.ts";
import { change } from "../sums.ts";
import type { Line, Spending } from "./history.ts";
import { what } from "./kinds.ts";

/** A page of one's own entries, with what was spent above it. */
export function history(t: Translator, { rows, previous, next }: Page<Line>, spending: Spending): View {
  const lines = rows.map((row) => line(t, row));
  const turning = turningRow(t, {
    previous: previous === undefined ? undefined : historyButton.pack({ before: previous }),
    next: next === undefined ? undefined : historyButton.pack({ from: next }),
  });
  return {
    text: [t("history-title"), ...spent(t, spending), lines.join("\n\n") || t("history-none")].join("\n\n"),
    buttons: [
      ...turning,
      ...(rows.length > 0 ? [[button(t.plain("history-export"), exportButton.pack())]] : []),
      [backTo(t, balanceButton.pack())],
    ],
  };
}

function line(t: Translator, row: Line): string {
  const words = t("history-line", { at: row.at, what: what(t, row) });
  const changes = row.changes.map((money) => t("history-change", { amount: change(t, money) }));
  return [words, ...changes].join("\n");
}

function spent(t: Translator, { month, ever }: Spending): string[] {
  if (ever.length === 0) return [];
  return [
    [
      ...month.map((money) => t("history-month", { amount: sayMoney(t, money) })),
      ...ever.map((money) => t("history-ever", { amount: sayMoney(t, money) })),
    ].join("\n"),
  ];
}
