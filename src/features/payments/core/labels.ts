import type { Translator } from "../../../texts/texts.ts";
import type { Offer } from "./offers.ts";

/** What a way to pay is called on its button, in words for people; plain text. */
export const wayLabel = (t: Translator, { provider, recurs }: Pick<Offer, "provider" | "recurs">): string =>
  said(t, recurs ? `pay-by-${provider}-monthly` : `pay-by-${provider}`, provider);

/** What staff call it. A way that is gone has only its name. */
export const wayTitle = (t: Translator, provider: string): string =>
  said(t, `cashier-way-${provider}`, provider);

const said = (t: Translator, key: string, name: string) => (t.has(key) ? t.named(key) : name);
