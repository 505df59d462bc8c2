// Written by `bun scripts/text-keys.ts`.
export {};
declare module "../../../../texts/keys.ts" {
  interface TextArgs {
    "pay-by-telegram": never;
    "cashier-way-telegram": never;
  }
}
