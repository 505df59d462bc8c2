import { useState } from "preact/hooks";
import { useApp, usePane } from "../contexts.ts";
import type { Bill, PayAnswer, Payable } from "../wire.ts";
import type { Words } from "../words.ts";
import { Dialog } from "./dialog.tsx";

interface PayDialogProps {
  bill: Bill;
  what: Payable;
  onClose(): void;
}

/** What is paid and for how much; then what the bot said to it. */
export function PayDialog({ bill, what, onClose }: PayDialogProps) {
  const { world, deeds } = useApp();
  const { view, person, words } = usePane();
  const [answer, hear] = useState<PayAnswer | "awaited">();
  const price = words.price(bill.total_amount, bill.currency);
  const pay = async () => {
    hear("awaited");
    const heard = await deeds.pay(view, what);
    if (heard) hear(heard);
    else onClose();
  };
  return (
    <Dialog title={words.t("payTitle")} onClose={onClose} testId="pay-dialog">
      <div class="bill">
        <strong dir="auto">{bill.title}</strong>
        <p dir="auto">{bill.description}</p>
        <p class="price">{bill.subscription_period ? words.t("payMonthly", { price }) : price}</p>
        {bill.currency === "XTR" && (
          <p class="bill-note" data-testid="pay-balance">
            {words.t("starsHave", { stars: words.number(world.stars[person.id] ?? 0) })}
          </p>
        )}
      </div>
      {answer && (
        <p role="status" dir="auto" data-testid="pay-outcome" data-outcome={outcomeOf(answer)}>
          {answer === "awaited" ? words.t("payAwaited") : verdict(answer, price, words)}
        </p>
      )}
      <div class="dialog-buttons">
        <button type="button" class="quiet" onClick={onClose}>
          {words.t(answer ? "close" : "cancel")}
        </button>
        {!answer && (
          <button type="button" class="strong" data-focus data-testid="pay-confirm" onClick={pay}>
            {words.t("pay", { price })}
          </button>
        )}
      </div>
    </Dialog>
  );
}

const outcomeOf = (answer: PayAnswer | "awaited") => (answer === "awaited" ? answer : answer.outcome);

function verdict(answer: PayAnswer, price: string, { t, number }: Words): string {
  switch (answer.outcome) {
    case "paid":
      return t("payDone", { price });
    case "refused":
      return answer.why;
    case "short":
      return t("payShort", { missing: number(answer.missing) });
    case "timedOut":
      return t("payTimedOut");
  }
}
