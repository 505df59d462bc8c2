// Written by `bun scripts/text-keys.ts`.
export {};
declare module "../../../../texts/keys.ts" {
  interface TextArgs {
    "pay-by-card": never;
    "cashier-way-card": never;
    "setting-card-number": never;
    "setting-card-number-about": never;
    "setting-not-a-card": never;
    "setting-payee-name": never;
    "setting-payee-name-about": never;
    "setting-card-hours": never;
    "setting-card-hours-about": never;
  }
}
