import type { Money } from "../../../lib/money.ts";
import { naming } from "../../../lib/room.ts";
import { sayMoney } from "../../../texts/money.ts";
import type { Translator } from "../../../texts/texts.ts";
import { wayLabel } from "./labels.ts";
import type { Offer } from "./offers.ts";

/** So many ways are taken in at a glance; the others are a tap away. */
const AT_A_GLANCE = 4;

interface Asked {
  /** What is to be paid. */
  value: Money;
  /** What a button tells that takes this way. */
  taking: (offer: Offer) => string;
  /** What the button tells that shows all the ways; nothing where all of them are shown. */
  more: string | undefined;
}

/** A row of the ways to pay: what its button says, and what it tells. */
interface Choice {
  label: string;
  data: string;
}

/** The ways to pay something, one below the other: of many the first ones, and a door to the rest. */
export function choices(t: Translator, offers: Offer[], { value, taking, more }: Asked): Choice[] {
  const shown = more === undefined ? offers : offers.slice(0, AT_A_GLANCE);
  const rows = shown.map((offer) => ({ label: labelOf(t, offer, value), data: taking(offer) }));
  const isCut = shown.length < offers.length;
  return more !== undefined && isCut ? [...rows, { label: t.plain("menu-more"), data: more }] : rows;
}

/** With what lies in the balance, or with what it costs there, where that is not what was asked. */
function labelOf(t: Translator, offer: Offer, value: Money): string {
  const { has, charge } = offer;
  const isSame = charge.amount === value.amount && charge.currency === value.currency;
  const sum = has ?? (isSame ? undefined : charge);
  const way = wayLabel(t, offer);
  if (!sum) return way;
  return naming(way, (name) => t.plain("pay-way-costs", { name, amount: sayMoney(t, sum) }));
}
