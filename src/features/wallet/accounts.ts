/** A ledger account by its name. Whose `mayOwe` is false never goes below zero: the database is asked at each posting. */
export interface Account {
  name: string;
  personId?: number;
  mayOwe: boolean;
}

/** What a person has with the school: money in any currency, Stars, credits. */
export const walletOf = (personId: number): Account => ({
  name: `wallet:${personId}`,
  personId,
  mayOwe: false,
});

/** How the names of what is set aside begin; nothing but holds moves it. */
export const HELD = "held:";

/** The part of a wallet that is spoken for. */
export const heldOf = (personId: number): Account => ({
  name: `${HELD}${personId}`,
  personId,
  mayOwe: false,
});

/** What came in at a provider and has not been paid out: it owes us as much as it is below zero. */
export const clearing = (provider: string): Account => ({ name: `provider:${provider}`, mayOwe: true });

/** What goods were sold for. */
export const REVENUE: Account = { name: "revenue", mayOwe: true };
/** Credits that were given, bought or used up: the other side of every credit. */
export const ISSUED: Account = { name: "issued", mayOwe: true };
/** Where one currency becomes another, at a rate that the entry records. */
export const EXCHANGE: Account = { name: "exchange", mayOwe: true };
/** Money whose owner nobody knows yet. */
export const SUSPENSE: Account = { name: "suspense", mayOwe: true };
/** Corrections by hand, made by staff. */
export const CORRECTIONS: Account = { name: "corrections", mayOwe: true };
