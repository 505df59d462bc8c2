// Written by `bun scripts/text-keys.ts`.
export {};
declare module "../../../../texts/keys.ts" {
  interface TextArgs {
    "pay-by-cryptopay": never;
    "cashier-way-cryptopay": never;
  }
}
