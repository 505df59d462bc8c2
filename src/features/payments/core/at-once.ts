import { isOrder, type Payment } from "./payments.ts";
import { rechargedWith } from "./recharges.ts";
import type { Refund } from "./refunds.ts";

/** Done at once, it is told of by what takes back all that it had paid for: sum and way stand there. */
export const isToldOf = (payment: Payment, refund: Refund): boolean =>
  payment.refunded === payment.paid &&
  payment.servedAt !== null &&
  (isOrder(payment.subject) || rechargedWith(payment.subject) !== undefined) &&
  isAtOnce(refund);

/** Nobody waits for a provider: it goes by hand or onto a balance, or is gone there already. */
export const isAtOnce = ({ way, askedBy }: Refund): boolean => way !== "provider" || askedBy === null;
