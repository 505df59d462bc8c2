export type ProviderName = "stripe" | "cryptopay" | "multicard";

/** A request that a provider was asked, as it was heard and answered. */
export interface ProviderCall {
  provider: ProviderName;
  at: Date;
  method: string;
  /** With its query. */
  path: string;
  headers: Record<string, string>;
  body: string;
  /** It took effect, whether or not the product was told. */
  effect: boolean;
  status?: number;
  answer?: string;
  /** The fault that struck it. */
  fault?: string;
}

/** One attempt to tell the product something. */
export interface Delivery {
  provider: ProviderName;
  at: Date;
  /** The name of the event; every attempt and every copy of it has the same subject. */
  type: string;
  subject: string;
  /** 1 for the first. */
  attempt: number;
  url: string;
  headers: Record<string, string>;
  /** The exact bytes. */
  body: string;
  /** What the product answered; neither of them when no answer came. */
  status?: number;
  answer?: string;
  /** Why no answer came. */
  error?: string;
  /** The fault that struck it. */
  fault?: string;
}

/** What the page of the demo and waiting tests are told. */
export type ProviderEvent = { kind: "asked"; call: ProviderCall } | { kind: "sent"; delivery: Delivery };

const MOST_KEPT = 10_000;

/** Keeps the newest of a list that would grow without end. */
export function keep<T>(list: T[], one: T) {
  if (list.length >= MOST_KEPT) list.splice(0, MOST_KEPT / 2);
  list.push(one);
}
