import type { ProviderName } from "./wire.ts";

/** How providers call themselves, in every language. */
export const BRANDS: Record<ProviderName, string> = {
  stripe: "Stripe",
  cryptopay: "Crypto Pay",
  multicard: "Multicard",
};
