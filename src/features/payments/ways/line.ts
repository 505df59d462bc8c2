import type { Money } from "../../../lib/money.ts";

/** What a provider is asked to charge for. */
export interface Charge {
  /** Our own number of the payment, unique and shown to people; every provider carries it through. */
  number: string;
  amount: Money;
  /** A line for people, in the payer's language: at most 32 characters. */
  title: string;
  /** At most 255 characters. */
  description: string;
  language: string;
  payer: { id: number; telegramId: number; customer?: string | undefined };
  lines: ChargeLine[];
  /** Until when it can be paid. */
  expiresAt: Date;
  /** Where the provider's page leads back to: a link into the bot. */
  returnUrl: string;
  /** The payer agreed that the method may be charged again without them (auto-recharge). */
  keepsMethod?: boolean | undefined;
}

/** What is bought, as a fiscal receipt wants it. `total` is of all of them, after any discount. */
export interface ChargeLine {
  name: string;
  quantity: number;
  /** Minor units of the charge's currency. */
  total: number;
  /** MXIK and package code, for fiscal receipts in Uzbekistan. */
  fiscal?: { code: string; packageCode: string } | undefined;
}

export interface Checkout {
  /** The provider's own id of what is to be paid; unique with the provider's name. */
  reference: string;
  /** The page to pay on. */
  url: string;
}

/** What a provider told us, or answered when asked. Everything in it was checked to come from the provider. */
export type Heard =
  | {
      kind: "settled";
      reference: string;
      /** Our number, when the provider gave it back. */
      number?: string | undefined;
      amount: Money;
      /** What the provider wants to hear for a refund, where it is not the reference. */
      charge?: string | undefined;
      /** The payer at the provider, and the method that may be charged again. */
      customer?: string | undefined;
      method?: string | undefined;
      /** All that has gone back of it since, where the same news tells so. */
      back?: Money | undefined;
      /** The money is only held until we answer: a "no" gives it back at once (of what was told, never of `ask`). */
      canRefuse?: boolean | undefined;
    }
  | { kind: "refused"; reference: string; why: string }
  /** Nobody paid while its page was open: no refusal, and nothing that has failed. */
  | { kind: "expired"; reference: string }
  /**
   * Given back at the provider, by us or by somebody in its own console; `total` is all that was given back by then, and
   * `at` is when that was, where it is told: news comes late, and twice.
   */
  | { kind: "refunded"; charge: string; number?: string | undefined; total: Money; at?: Date | undefined }
  /** A refund that was through, or under way, has failed after all: the money is at the provider again. */
  | {
      kind: "came-back";
      charge: string;
      /** The provider's own id of the refund. */
      refund: string;
      amount: Money;
      why: string;
      at?: Date | undefined;
      /** All that has gone back of the charge by now, where it could be asked. */
      total?: Money | undefined;
    }
  | {
      kind: "disputed";
      charge: string;
      /** Our number, where it could be found out: we may not have been told yet that it was paid. */
      number?: string | undefined;
      /** The provider's own id of the dispute: of one charge there may be several, one after the other. */
      dispute: string;
      amount: Money;
      state: "opened" | "won" | "lost";
      why: string;
    }
  | { kind: "nothing" };

export interface RawRequest {
  /** The exact bytes: signatures are over them. */
  body: Uint8Array;
  headers: Headers;
  now: Date;
}

/** What we made of it; a provider whose reply decides is told so. */
export type Verdict = "settled" | "again" | "refused" | "noted" | "unknown";

export interface RefundOrder {
  reference: string;
  charge: string | undefined;
  amount: Money;
  /** All that was paid, and nothing of it was given back before. */
  isWhole: boolean;
  /** Minor units that earlier refunds of this payment have given back there; one of them is asked for at a time. */
  before?: number | undefined;
  /** The same refund always has the same key. */
  key: string;
  payer: { telegramId: number };
  /** What the payer keeps after a refund of a part, for the new fiscal receipt; one line when its sum is another. */
  lines: ChargeLine[];
}

/**
 * "done" also when it had been given back already. "pending": not through, or nobody can tell; asked again, it says what
 * became of it, and gives nothing back twice.
 */
export type RefundResult =
  /** With the provider's own id of it, where it may fail later. */
  | { kind: "done"; reference?: string | undefined }
  | { kind: "pending"; reference?: string | undefined }
  /** With the id of what was tried, where failing is told of by it as well. */
  | { kind: "refused"; why: string; reference?: string | undefined };

/** A charge of a method that is kept, without its owner. */
export interface KeptCharge {
  number: string;
  amount: Money;
  customer: string;
  method: string;
  description: string;
}

/** An invoice that Telegram says was paid. */
export interface PaidInvoice {
  /** Whom Telegram names as the payer, by their id there. */
  payer: number;
  /** Our number, when it stood on the invoice. */
  number: string | undefined;
  amount: Money;
  charge: string;
  /** Until when it lasts, when that is told. */
  until: Date | undefined;
  /** It is a period of a subscription. */
  recurs: boolean;
}

/** A line of the book that a provider keeps of all our money: what lost news would have told. */
export interface BookLine {
  /** Unique in the book. */
  id: string;
  at: Date;
  /** As it came. */
  body: string;
  paid?: PaidInvoice | undefined;
  refunded?: { charge: string; total: Money } | undefined;
}

/** A line to a provider. All that it does may use the network, and happens outside of turns. A throw means: try again. */
export interface Line {
  /**
   * Makes what the person pays, for a way that is shown as a link. Asked again for the same number it gives the same, or
   * at worst a second one in place of one whose address nobody ever saw. Throws Declined when the provider will not.
   */
  checkout?(charge: Charge): Promise<Checkout>;
  /** By which Telegram knows the provider of an invoice in money. */
  readonly invoiceToken?: string;
  /** The header in which a webhook carries its signature; without it none is read. */
  readonly signedIn?: string;
  /** Reads a webhook from its exact bytes. Throws Forged when it is not the provider's. */
  hear?(request: RawRequest): Promise<Heard>;
  /** The reply to a webhook; 200 and nothing more unless the provider wants other words. */
  answer?(verdict: Verdict, words: string): Response;
  /** Asks what became of a payment. */
  ask?(reference: string): Promise<Heard>;
  /** Ends what was not paid, so that it cannot be paid any more. */
  cancel?(reference: string): Promise<void>;
  /** Whole or in part, as the way's `givesBack` says; absent where only people can send money back. */
  refund?(order: RefundOrder): Promise<RefundResult>;
  /** All that has gone back of a charge by now, 0 when nothing has; for a provider in whose console people may give it back. */
  gone?(charge: string): Promise<Money | undefined>;
  /** A short-lived page where the payer manages what they pay with: made on a tap, never kept or logged. Throws Declined. */
  portal?(customer: string, returnUrl: string): Promise<string>;
  /** Charges a kept method. Refused says why in the provider's words; nothing: it is still being decided. */
  chargeKept?(charge: KeptCharge): Promise<Heard>;
  /** A page of its book, oldest first, from the line with this number on (0: the first). */
  book?(from: number): Promise<{ lines: BookLine[]; isLast: boolean }>;
}

/** A webhook that its provider did not send. */
export class Forged extends Error {
  override readonly name = "Forged";
}

/** The provider understood and will not; asking again would change nothing. The message is for staff. */
export class Declined extends Error {
  override readonly name = "Declined";
}
