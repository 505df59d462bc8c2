// Written by `bun scripts/text-keys.ts`.
export {};
declare module "../../../../texts/keys.ts" {
  interface TextArgs {
    "pay-by-multicard": never;
    "cashier-way-multicard": never;
    "setting-fiscal-code": never;
    "setting-fiscal-code-about": never;
    "setting-fiscal-package": never;
    "setting-fiscal-package-about": never;
    "setting-not-a-fiscal-code": never;
    "setting-not-a-package-code": never;
  }
}
