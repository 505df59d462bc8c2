import type { Money } from "../../../lib/money.ts";
import type { Flag } from "./flags.ts";
import type { Payment } from "./payments.ts";
import type { Refund } from "./refunds.ts";
import type { Fit } from "./unfit.ts";

export interface Came {
  /** What came, as it stands in the wallet. */
  came: Money;
  balance: Money;
}

interface Refunded {
  payment: Payment;
  refund: Refund;
}

/** Who has taken back what lay in a balance: the payer's bank, or staff at the provider. */
export type TakenBy = "bank" | "elsewhere";

/** What a payer who asked is told while the money is not there; `disconnected` where nobody can ask the provider any more. */
export type Checked = "unpaid" | "unanswered" | "disconnected";

declare module "../../../turn/notices.ts" {
  interface Notices {
    /** `rest`: it came because something else lacks it. */
    "topped-up": Came & { rest?: Payment };
    /** More came than its price: the payer still has it. */
    "payment-over": Came & { payment: Payment; over: Money };
    /** Money came for it, but could not be taken for it. */
    "payment-unfit": Came & { payment: Payment; fit: Exclude<Fit, "whole"> };
    /** Money that was not for what its number says: it is in the wallet of whoever paid it. */
    "stray-money": Money;
    /** Staff have found out that it is theirs. */
    "stray-assigned": Came;
    /** The provider, or staff by hand, have given it back. */
    "stray-returned": Money;
    /** Its payer's bank has taken it. */
    "stray-lost": Money;
    /** It had gone back, did not arrive, and is in the balance again. */
    "stray-failed": Money;
    /** It had gone back once already, and had come into the balance: now it has left that. */
    "balance-taken": { payment: Payment; taken: Money; by: TakenBy };
    /** It takes its time: the provider has not done it at once. */
    "refund-waiting": Refunded;
    "refund-done": Refunded;
    /** The provider would not give it back; the money is in the payer's wallet. */
    "refund-failed": Refunded;
    /** For the member of staff who had asked the provider for it; they may not all look at payments. */
    "refund-through": Refunded & { mayLook: boolean };
    /** For staff: money came otherwise than expected; whose it is and what for, in a former release not told. */
    "money-flagged": { flag: Flag; about?: string[] };
  }
  interface Drawings {
    /** What a payer pays on, as the payment stands; `checked` when they wanted to know, and the money is not there. */
    payment: { payment: Payment; checked?: Checked };
    /** What a payment is for, in place of the way to pay it that its payer has left. */
    "payment-left": { payment: Payment };
  }
}
