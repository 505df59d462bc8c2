// Written by `bun scripts/text-keys.ts`.
export {};
declare module "../../../src/texts/keys.ts" {
  interface TextArgs {
    "pay-by-bank": never;
    "cashier-way-bank": never;
  }
}
