// Written by `bun scripts/text-keys.ts`.
export {};
declare module "../../../../texts/keys.ts" {
  interface TextArgs {
    "pay-by-sandbox": never;
    "cashier-way-sandbox": never;
    "pay-sandbox": "amount" | "id" | "name";
  }
}
