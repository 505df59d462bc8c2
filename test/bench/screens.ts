/** The list and search screens whose cost must not grow, as staff reach them. Buttons are found by label or data. */
import { doorsOf, toList } from "../../src/bot/desk/doors.ts";
import { historyButton } from "../../src/features/account/buttons.ts";
import { cashierButton, takingsButton } from "../../src/features/payments/cashier/buttons.ts";
import { paymentDesk } from "../../src/features/payments/cashier/payment-desk.ts";
import { productButton, shelfButton } from "../../src/features/shop/buttons.ts";
import { performanceButton, revenueButton } from "../../src/features/shop/staff/buttons.ts";
import { orderDesk } from "../../src/features/shop/staff/orders/desk.ts";
import { ledgerButton } from "../../src/features/wallet/buttons.ts";
import type { Call } from "./botapi.ts";
import type { Contestant } from "./contestants.ts";
import type { Stub } from "./drive.ts";
import { button, play } from "./scenario.ts";
import { COMMON_NAME, phone, RARE_NAME } from "./seed.ts";
import type { Step } from "./wire.ts";

export interface Screen {
  name: string;
  /** A text is typed, a pattern is a button that is tapped; the last one is what is measured. */
  way: (string | RegExp)[];
}

const NEXT = /next|»|▶|›|بعد/i;
const DEEP = 50;

/** A button by what it tells the bot, whatever is written on it. */
const to = ({ id }: { id: string }) => new RegExp(`^${RegExp.escape(id)}`);

const exactly = (data: string) => new RegExp(`^${RegExp.escape(data)}$`);
const { list: orders, card: order } = doorsOf(orderDesk);
const FULFILLED = exactly(toList(orderDesk, { filter: "fulfilled" }));
const { list: payments, card: payment } = doorsOf(paymentDesk);
const SETTLED = exactly(toList(paymentDesk, { filter: "settled" }));

export const SCREENS: Screen[] = [
  { name: "students, first page", way: ["/students"] },
  { name: `students, page ${DEEP + 1}`, way: ["/students", ...Array<RegExp>(DEEP).fill(NEXT)] },
  { name: "students of a grade", way: ["/students", /^11th$|^یازدهم$/] },
  { name: "search, common name", way: [`/students ${COMMON_NAME}`] },
  { name: "search, rare name", way: [`/students ${RARE_NAME}`] },
  { name: "search, phone", way: [`/students ${phone(700)}`] },
  { name: "student card", way: [`/students ${phone(700)}`, /·/] },
  { name: "shop", way: ["/buy"] },
  { name: "shelf", way: ["/buy", to(shelfButton)] },
  { name: "product", way: ["/buy", to(shelfButton), to(productButton)] },
  { name: "own history", way: ["/balance", to(historyButton)] },
  { name: "orders", way: ["/admin", to(orders), FULFILLED] },
  { name: "orders, page 11", way: ["/admin", to(orders), FULFILLED, ...Array<RegExp>(10).fill(NEXT)] },
  { name: "order", way: ["/admin", to(orders), FULFILLED, to(order)] },
  { name: "revenue", way: ["/admin", to(revenueButton)] },
  { name: "performance of products", way: ["/admin", to(performanceButton)] },
  { name: "payments", way: ["/admin", to(cashierButton), to(payments), SETTLED] },
  { name: "payment", way: ["/admin", to(cashierButton), to(payments), SETTLED, to(payment)] },
  { name: "takings", way: ["/admin", to(cashierButton), to(takingsButton)] },
  { name: "ledger", way: ["/admin", to(ledgerButton)] },
];

/** Goes the way once, reading the buttons out of what was shown, and gives the step at its end. */
export async function reach(
  stub: Stub,
  staff: Contestant,
  person: number,
  { name, way }: Screen,
): Promise<Step> {
  let seen: Call[] = [];
  let step: Step | undefined;
  for (const each of way) {
    step = typeof each === "string" ? { type: each } : button(seen, each);
    if (!step) throw new Error(`${name}: no button like ${each} in ${JSON.stringify(seen)}`);
    seen = await play(stub, staff.target, person, step);
  }
  if (!step || seen.length === 0) throw new Error(`${name}: nothing was shown`);
  return step;
}
