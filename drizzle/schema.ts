/** Every table of the product, for the migration generator. */
export * from "../src/bot/schema.ts";
export * from "../src/features/people/schema.ts";
export * from "../src/features/students/schema.ts";
export * from "../src/jobs/schema.ts";
export * from "../src/settings/schema.ts";
