// Written by `bun scripts/text-keys.ts`.
export {};
declare module "../../texts/keys.ts" {
  interface TextArgs {
    "balance-too-low": never;
    "correction-no-reason": never;
    "correction-nothing": never;
    "tier-gone": never;
    "tier-off": never;
    "tier-name-empty": never;
    "tier-name-too-long": "most";
    "tier-has-members": "count";
    "tier-until-past": never;
    "tier-not-had": never;
    "admin-ledger": never;
    "ledger-title": never;
    "ledger-never-proven": never;
    "ledger-empty": never;
    "ledger-total": "amount" | "what";
    "ledger-account-wallet": never;
    "ledger-account-held": never;
    "ledger-account-revenue": never;
    "ledger-account-issued": never;
    "ledger-account-exchange": never;
    "ledger-account-suspense": never;
    "ledger-account-corrections": never;
    "ledger-account-provider": "name";
    "ledger-credits": "count";
    "ledger-count": "count";
    "ledger-proven": "accounts" | "at" | "entries" | "postings";
    "ledger-right": never;
    "ledger-wrong": "count";
    "ledger-finding": "amount" | "subject" | "what";
    "ledger-flaw-unbalanced": never;
    "ledger-flaw-one-sided": never;
    "ledger-flaw-unrated": never;
    "ledger-flaw-reversal": never;
    "ledger-flaw-balance": never;
    "ledger-flaw-overdrawn": never;
    "ledger-flaw-held": never;
    "ledger-prove": never;
    "ledger-proving": never;
    "ledger-open": never;
    "ledger-alarm": never;
    "audit-balance-corrected": never;
    "money-own": never;
    "right-ledger-read": never;
    "right-balance-change": never;
    "right-tiers-change": never;
    "right-money-own": never;
    "figures-revenue": never;
    "figures-revenue-days": "amount" | "count";
    "figures-revenue-none": never;
    "figures-revenue-today": "amount";
    "right-revenue-read": never;
  }
}
