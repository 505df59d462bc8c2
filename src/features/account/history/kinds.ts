import type { FixedKey, KeyWith } from "../../../texts/keys.ts";
import { sayMoney } from "../../../texts/money.ts";
import type { Translator } from "../../../texts/texts.ts";
import type { Line } from "./history.ts";

const KIND_TEXTS: Record<string, FixedKey> = {
  payment: "history-payment",
  refund: "history-refund",
  hold: "history-hold",
  "hold-spent": "history-hold-spent",
  "hold-released": "history-hold-released",
  pack: "history-pack",
  "pack-back": "history-pack-back",
  promo: "history-promo",
  welcome: "history-welcome",
  tutorial: "history-tutorial",
  correction: "history-correction",
  "given-up": "history-given-up",
  reversal: "history-reversal",
  "refund-failed": "history-refund-failed",
  loss: "history-loss",
};

/** What went through the wallet and left nothing in it. */
const PASSED: Record<string, KeyWith<"amount">> = {
  hold: "history-going-back",
  "refund-failed": "history-failed-back",
};

/** What was on its way back, or there, and is in the wallet again. */
const CAME_BACK = ["stray-stays", "stray-came-back"];

/** What the school had borne ends, for the money that it stood in for is there again. */
const RECOVERED = "loss-recovered";

/** What an entry was, plain. */
export function what(t: Translator, { kind, source, externalId, passed, bought }: Line): string {
  if (bought)
    return bought.others > 0
      ? t.plain("history-bought", { name: bought.name, count: bought.others })
      : t.of(bought.name);
  if (kind === "purchase" && source === "order") return t.plain("history-order", { order: externalId });
  if (kind === "purchase") return t.plain("history-renewal");
  if (passed) return t.plain(PASSED[kind] ?? "history-gone-back", { amount: sayMoney(t, passed) });
  if (source === RECOVERED) return t.plain("history-loss-over");
  if (CAME_BACK.includes(source)) return t.plain("history-refund-failed");
  return t.plain(KIND_TEXTS[kind] ?? "history-other");
}
