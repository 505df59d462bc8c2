import { ButtonData } from "../../../bot/button-data.ts";
import { formerList } from "../../../bot/desk/former.ts";
import type { Tap } from "../../../bot/tap.ts";
import { earlierDesk, receiptDesk } from "./desks.ts";

/** Buttons of the lists that desks have taken the place of: their pages went by number, so they lead to the first. */
export const queueButton = new ButtonData("receipts").number("page", { default: 0 });
const earlierButton = new ButtonData("receipt-earlier").number("receipt").number("page", { default: 0 });

export const formerTaps: Tap[] = [
  formerList(queueButton, receiptDesk),
  formerList(earlierButton, earlierDesk, ({ receipt }) => ({ of: receipt })),
];
