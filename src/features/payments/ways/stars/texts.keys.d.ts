// Written by `bun scripts/text-keys.ts`.
export {};
declare module "../../../../texts/keys.ts" {
  interface TextArgs {
    "pay-by-stars": never;
    "pay-by-stars-monthly": never;
    "cashier-way-stars": never;
    "setting-stars-per-value": never;
    "setting-stars-per-value-about": never;
    "setting-digital-for": never;
    "setting-digital-for-about": never;
    "setting-digital-for-anything": never;
    "setting-digital-for-stars": never;
  }
}
