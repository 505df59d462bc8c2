// Written by `bun scripts/text-keys.ts`.
export {};
declare module "../../texts/keys.ts" {
  interface TextArgs {
    "command-channel": never;
    "channel-join": never;
    "channel-open": never;
    "channel-joined-button": never;
    "channel-asking": never;
    "channel-joined": never;
    "channel-not-joined": never;
    "channel-first": never;
    "channel-none": never;
    "channel-test": never;
    "channel-tested-posts": never;
    "channel-tested-sees": never;
    "channel-tested-blind": never;
    "channel-tested-unknown": never;
    "channel-tested-unreached": never;
    "setting-channel": never;
    "setting-channel-about": never;
    "setting-channel-link": never;
    "setting-channel-link-about": never;
    "setting-channel-check": never;
    "setting-channel-check-about": never;
    "setting-channel-check-off": never;
    "setting-channel-check-start": never;
    "setting-channel-check-buying": never;
    "setting-not-a-channel": never;
    "setting-not-a-channel-link": never;
  }
}
