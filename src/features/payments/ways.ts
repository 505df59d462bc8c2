import type { Translator } from "../../texts/texts.ts";
import type { ProviderName } from "./provider.ts";
import type { Offer } from "./tills.ts";

const WAYS: Record<ProviderName, string> = {
  wallet: "pay-by-wallet",
  card: "pay-by-card",
  stars: "pay-by-stars",
  telegram: "pay-by-telegram",
  stripe: "pay-by-stripe",
  cryptopay: "pay-by-cryptopay",
  multicard: "pay-by-multicard",
  sandbox: "pay-by-sandbox",
};

/** What a way to pay is called on its button, in words for people; plain text. */
export const wayLabel = (t: Translator, { provider, recurs }: Pick<Offer, "provider" | "recurs">): string =>
  t.plain(recurs ? "pay-by-stars-monthly" : WAYS[provider]);
