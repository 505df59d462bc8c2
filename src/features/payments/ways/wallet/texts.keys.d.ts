// Written by `bun scripts/text-keys.ts`.
export {};
declare module "../../../../texts/keys.ts" {
  interface TextArgs {
    "pay-by-wallet": never;
    "cashier-way-wallet": never;
  }
}
