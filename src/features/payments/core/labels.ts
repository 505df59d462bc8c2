import type { Translator } from "../../../texts/texts.ts";
import { wayOf } from "../ways/index.ts";
import type { Offer } from "./offers.ts";

/** What a way to pay is called on its button, in words for people behind its icon; plain text. */
export function wayLabel(t: Translator, { provider, recurs }: Pick<Offer, "provider" | "recurs">): string {
  const name = said(t, recurs ? `pay-by-${provider}-monthly` : `pay-by-${provider}`, provider);
  return withIcon(provider, name);
}

/** An operator's own wording of a former release has an icon of its own. */
function withIcon(provider: string, name: string): string {
  const { icon } = wayOf(provider);
  return icon === "" || /^\p{Extended_Pictographic}/u.test(name) ? name : `${icon} ${name}`;
}

/** How the school learns of what a payer may have sent in a way of which only receipts tell. */
export const sentByHand = (t: Translator, provider: string): string =>
  t("pay-sent-by-hand", { way: wayLabel(t, { provider }) });

/** What staff call it. A way that is gone has only its name. */
export const wayTitle = (t: Translator, provider: string): string =>
  said(t, `cashier-way-${provider}`, provider);

const said = (t: Translator, key: string, name: string) => (t.has(key) ? t.named(key) : name);
