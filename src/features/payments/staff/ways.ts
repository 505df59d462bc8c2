import { desc } from "drizzle-orm";
import type { Config } from "../../../config/index.ts";
import type { Reader } from "../../../db/db.ts";
import type { Act } from "../../../turn/act.ts";
import type { Human } from "../../../turn/actor.ts";
import { allow } from "../../../turn/actor.ts";
import { PROVIDERS, type ProviderName } from "../provider.ts";
import { heardEvents } from "../schema.ts";
import { paying } from "../settings.ts";

/** One way to pay: whether it is configured, and what is still missing. */
export interface Way {
  provider: ProviderName;
  /** Names of environment variables and keys of settings, never what stands in them. */
  missing: string[];
  /** What the provider has to be told in its own console. */
  webhook?: string | undefined;
  /** Its last webhook. */
  heardAt?: Date | undefined;
}

export interface Ways {
  ways: Way[];
  /** Digital goods are sold for more than Stars, against Telegram's terms. */
  isAgainstTerms: boolean;
}

const MOST_LOOKED_AT = 1000;

type Given = Pick<Config, "payments" | "intake">;

/** Every way to pay but the sandbox where it is off. */
export async function waysOf({ tx, settings, config }: Act, by: Human): Promise<Ways> {
  allow(by, "payments.read");
  const { payments, intake } = config;
  const offered = PROVIDERS.filter((provider) => provider !== "sandbox" || payments.sandbox);
  const heard = await lastHeard(tx);
  const ways: Way[] = [];
  for (const provider of offered) {
    const isOverHttp = HEARD_AT.includes(provider);
    ways.push({
      provider,
      missing: Object.entries(neededFor(provider, config, settings))
        .filter(([, value]) => !value)
        .map(([name]) => name),
      ...(isOverHttp && {
        webhook: `${intake.publicUrl ?? "https://…"}/payments/${provider}`,
        heardAt: heard.get(provider),
      }),
    });
  }
  return { ways, isAgainstTerms: settings.get(paying.digitalFor) !== "stars" };
}

const HEARD_AT: ProviderName[] = ["stripe", "cryptopay", "multicard"];

/** What has to be there, by the name under which it is given. */
function neededFor(
  provider: ProviderName,
  { payments, intake }: Given,
  settings: Act["settings"],
): Record<string, unknown> {
  const PUBLIC_URL = intake.publicUrl;
  switch (provider) {
    case "card":
      return { PAYMENT_CARD_NUMBER: settings.get(paying.cardNumber) };
    case "stars":
      return { STARS_PER_VALUE: settings.get(paying.starsPerValue) };
    case "telegram":
      return { TELEGRAM_PROVIDER_TOKEN: payments.telegramProviderToken };
    case "stripe":
      return {
        STRIPE_API_KEY: payments.stripeApiKey,
        STRIPE_WEBHOOK_SECRET: payments.stripeWebhookSecret,
        PUBLIC_URL,
      };
    case "cryptopay":
      return { CRYPTO_PAY_TOKEN: payments.cryptoPayToken, PUBLIC_URL };
    case "multicard":
      return {
        MULTICARD_APPLICATION_ID: payments.multicardApplicationId,
        MULTICARD_SECRET: payments.multicardSecret,
        MULTICARD_STORE_ID: payments.multicardStoreId,
        PUBLIC_URL,
      };
    case "wallet":
    case "sandbox":
      return {};
  }
}

/** When each provider was last heard of, among the newest of what was heard. */
async function lastHeard(read: Reader): Promise<Map<ProviderName, Date>> {
  const newest = await read
    .select({ provider: heardEvents.provider, at: heardEvents.at })
    .from(heardEvents)
    .orderBy(desc(heardEvents.at))
    .limit(MOST_LOOKED_AT);
  return new Map(newest.reverse().map(({ provider, at }) => [provider, at]));
}
