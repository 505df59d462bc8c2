/** Every table of the product, for the migration generator. */
export * from "../src/bot/schema.ts";
export * from "../src/features/account/schema.ts";
export * from "../src/features/payments/receipts/schema.ts";
export * from "../src/features/payments/schema.ts";
export * from "../src/features/people/schema.ts";
export * from "../src/features/shop/schema.ts";
export * from "../src/features/students/schema.ts";
export * from "../src/features/wallet/schema.ts";
export * from "../src/jobs/schema.ts";
export * from "../src/settings/schema.ts";
