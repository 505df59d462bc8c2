import { cardDigits, isCard } from "../../../../lib/card.ts";
import { DomainError } from "../../../../lib/errors.ts";
import { declare, numberSetting, textSetting } from "../../../../settings/settings.ts";

/** Sixteen to nineteen digits with a check digit (ISO/IEC 7812), written as four groups of four or as they were typed. */
function cardFrom(typed: string): string {
  const plain = cardDigits(typed);
  if (plain && !isCard(plain)) throw new DomainError("setting-not-a-card");
  return plain;
}

export const transfers = {
  cardNumber: declare<string>({
    key: "card-number",
    room: "transfers",
    fallback: "",
    parse: cardFrom,
    isOfMoney: true,
  }),
  payeeName: { ...textSetting("payee-name", "", "transfers"), isOfMoney: true },
  /** How long an order waits for a transfer, which people make by hand. */
  cardHours: numberSetting({ key: "card-hours", room: "transfers", fallback: 72, least: 1, most: 720 }),
};
