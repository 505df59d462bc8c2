// Written by `bun scripts/text-keys.ts`.
export {};
declare module "../../../src/texts/keys.ts" {
  interface TextArgs {
    "command-hours": never;
    "hours": never;
  }
}
