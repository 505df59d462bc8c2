// Written by `bun scripts/text-keys.ts`.
export {};
declare module "../../../../texts/keys.ts" {
  interface TextArgs {
    "pay-by-stripe": never;
    "cashier-way-stripe": never;
    "cashier-stripe": never;
    "pay-keeps-method": never;
    "billing-has-portal": never;
    "billing-portal": never;
    "billing-no-portal": never;
    "billing-portal-here": never;
    "recharge-about": never;
    "recharge-sure": "amount" | "count" | "name" | "to";
    "recharge-sure-first": never;
  }
}
