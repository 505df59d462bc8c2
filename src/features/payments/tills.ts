import type { Config } from "../../config/index.ts";
import { digitsOf, type Money, STARS } from "../../lib/money.ts";
import type { Act } from "../../turn/act.ts";
import type { House } from "../../turn/house.ts";
import type { Outside } from "../../turn/outside.ts";
import { walletOf } from "../wallet/accounts.ts";
import { balanceOf } from "../wallet/ledger.ts";
import { PROVIDERS, type Provider, type ProviderName } from "./provider.ts";
import { httpProviders } from "./providers/index.ts";
import { paying } from "./settings.ts";
import { stars } from "./stars.ts";

/** One way to pay something: at whom, and how much of what. */
export interface Offer {
  provider: ProviderName;
  charge: Money;
  /** The same again every 30 days, until the payer ends it: to be handed on to `begin`. */
  recurs?: boolean;
}

/** What is to be paid, as far as it decides the ways to pay it. */
export interface Payable {
  personId: number;
  value: Money;
  /** A credit, a lesson, a key: Telegram wants Stars for them, and for nothing else. */
  isDigital: boolean;
  /** The wallet cannot fill itself up. */
  isTopUp?: boolean;
  /** One pass of 30 days and nothing else: it can also be subscribed to. */
  isMonthly?: boolean;
}

/** The ways to pay that this school has. */
export class Tills {
  readonly providers: ReadonlyMap<ProviderName, Provider>;
  readonly telegramToken: string | undefined;
  readonly #sandbox: boolean;

  constructor(config: Config["payments"], providers: Provider[]) {
    this.providers = new Map(providers.map((provider) => [provider.name, provider]));
    this.telegramToken = config.telegramProviderToken;
    this.#sandbox = config.sandbox;
  }

  /** The ways that can be taken now, the payer's own balance first; only what is configured, and fits the goods. */
  async offers(act: Act, payable: Payable): Promise<Offer[]> {
    const offers: Offer[] = [];
    for (const provider of PROVIDERS) {
      const charge = await this.charge(act, provider, payable);
      if (charge) offers.push({ provider, charge });
      if (charge && provider === "stars" && payable.isMonthly && charge.amount <= MOST_STARS_A_MONTH)
        offers.push({ provider, charge, recurs: true });
    }
    return offers;
  }

  /** What a provider would charge for it; nothing when it is not offered. */
  async charge(act: Act, provider: ProviderName, payable: Payable): Promise<Money | undefined> {
    const { value, isDigital, personId, isTopUp } = payable;
    const onlyStars = isDigital && act.settings.get(paying.digitalFor) === "stars";
    switch (provider) {
      case "wallet":
        return !isTopUp && (await balanceOf(act.tx, walletOf(personId), value.currency)) >= value.amount
          ? value
          : undefined;
      case "stars":
        return isDigital ? starsFor(act, value) : undefined;
      case "card":
        return !onlyStars && takenByCard(act, value) ? value : undefined;
      case "telegram":
        return !onlyStars && this.telegramToken && takenByTelegram(value) ? value : undefined;
      case "sandbox":
        return this.#sandbox ? value : undefined;
      default:
        return !onlyStars && this.providers.get(provider)?.takes(value) ? value : undefined;
    }
  }
}

/** Rounded up to whole Stars; only of the school's own currency, whose rate is known. */
export function starsFor(
  { settings }: Pick<Act, "settings">,
  { amount, currency }: Money,
): Money | undefined {
  const rate = settings.get(paying.starsPerValue);
  if (rate <= 0 || currency !== settings.get(paying.currency)) return undefined;
  const stars = Math.max(1, Math.ceil((amount * rate) / 10 ** digitsOf(currency) - 1e-9));
  return stars <= MOST_STARS ? { amount: stars, currency: STARS } : undefined;
}

/** The most that an invoice in Stars may ask for. */
const MOST_STARS = 25_000;
/** Of a subscription (Bot API, createInvoiceLink). */
const MOST_STARS_A_MONTH = 10_000;
/** The card is one of the school's own country. */
const takenByCard = ({ settings }: Act, { currency }: Money) =>
  settings.get(paying.cardNumber) !== "" && currency === settings.get(paying.currency);

/** Telegram's list of currencies has neither of them (currencies.json). */
const takenByTelegram = ({ currency }: Money) => !["IRT", "IRR"].includes(currency);

const known = new WeakMap<House["settings"], Tills>();

/** The ways to pay that are configured. */
export function tillsOf({ config, clock, settings }: Pick<House, "config" | "clock" | "settings">): Tills {
  let tills = known.get(settings);
  if (!tills) {
    tills = new Tills(config.payments, httpProviders(config, clock, settings));
    known.set(settings, tills);
  }
  return tills;
}

/** Who is asked over the network for this way to pay; Telegram itself for Stars. */
export const providerOf = (outside: Outside, name: ProviderName): Provider | undefined =>
  name === "stars" ? stars(outside.telegram) : tillsOf(outside).providers.get(name);
