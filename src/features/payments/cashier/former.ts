import { ButtonData } from "../../../bot/button-data.ts";
import { formerCard, formerList } from "../../../bot/desk/former.ts";
import { listScreen } from "../../../bot/desk/list.ts";
import { type Tap, tap } from "../../../bot/tap.ts";
import { paymentButton } from "./buttons.ts";
import { flagDesk } from "./flag-desk.ts";
import { paymentDesk } from "./payment-desk.ts";
import { refundDesk } from "./refund-desk.ts";
import { toldDesk } from "./told-desk.ts";

/** Buttons of the screens that desks have taken the place of: they are in chats, and lead to the same things. */
export const paymentsButton = new ButtonData("cashier-payments")
  .enum("which", ["all", "waiting", "settled", "failed", "refunds"])
  .number("person", { default: 0 })
  .number("before", { default: 0 })
  .number("after", { default: 0 });
export const searchButton = new ButtonData("cashier-search");
export const askButton = new ButtonData("cashier-ask").number("payment");
export const toldButton = new ButtonData("cashier-told").number("payment");
export const rawButton = new ButtonData("cashier-raw").number("event");
export const flagsButton = new ButtonData("cashier-flags")
  .number("before", { default: 0 })
  .number("after", { default: 0 });
export const flagButton = new ButtonData("cashier-flag").number("flag");
export const closeButton = new ButtonData("cashier-close").number("flag").boolean("sure");
export const sentBackButton = new ButtonData("cashier-sent-back").number("flag").boolean("sure");
export const giveBackButton = new ButtonData("cashier-give-back").number("flag").boolean("sure");

/** Theirs were the rows behind one or before one, which is not among them. */
const placeOf = ({ before, after }: { before: number; after: number }) =>
  before > 0 ? { from: before - 1 } : after > 0 ? { before: after } : {};

export const formerTaps: Tap[] = [
  tap(paymentsButton, "payments.read", async (turn, { which, person, ...place }) => {
    if (which === "refunds") return turn.show(await listScreen(turn, refundDesk, {}));
    const sought = person > 0 ? { sought: String(person) } : {};
    await turn.show(await listScreen(turn, paymentDesk, { filter: which, ...sought, ...placeOf(place) }));
  }),
  formerList(searchButton, paymentDesk),
  formerCard(paymentButton, paymentDesk, ({ payment }) => payment),
  formerCard(askButton, paymentDesk, ({ payment }) => payment),
  formerList(toldButton, toldDesk, ({ payment }) => ({ of: payment })),
  formerCard(rawButton, toldDesk, ({ event }) => event),
  formerList(flagsButton, flagDesk, placeOf),
  formerCard(flagButton, flagDesk, ({ flag }) => flag),
  formerCard(closeButton, flagDesk, ({ flag }) => flag),
  formerCard(sentBackButton, flagDesk, ({ flag }) => flag),
  formerCard(giveBackButton, flagDesk, ({ flag }) => flag),
];
