import type { Turn } from "../../bot/turn.ts";
import * as counter from "./counter/buttons.ts";
import * as receipts from "./receipts/buttons.ts";

/** What a payer says and presses once they are paying. */
const BUTTONS = [
  ...[counter.checkButton, counter.payHelpButton],
  ...[receipts.sendButton, receipts.draftButton, receipts.whichButton],
];
/** Telegram wants these of every bot that sells. */
const COMMANDS = ["/paysupport", "/terms"];

/** Whether somebody pays, or shows that they have paid: a picture may be a receipt. */
export function isUnderWay({ press, message }: Turn): boolean {
  if (press) return BUTTONS.some((button) => button.filter(press.data ?? ""));
  return (
    message?.photo !== undefined || message?.document !== undefined || COMMANDS.includes(message?.text ?? "")
  );
}
