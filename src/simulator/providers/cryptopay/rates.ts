/** What one unit is worth in US dollars; nobody's real rates, but of their size. */
const DOLLARS: Record<string, number> = {
  ...{ USDT: 1, USDC: 1, TON: 2, BTC: 90_000, ETH: 3000, LTC: 100, BNB: 900, TRX: 0.25 },
  ...{
    USD: 1,
    EUR: 1.16,
    RUB: 0.0125,
    BYN: 0.3,
    UAH: 0.024,
    GBP: 1.3,
    CNY: 0.14,
    KZT: 0.0019,
    UZS: 0.000_083,
  },
  ...{ GEL: 0.37, TRY: 0.024, AMD: 0.0026, THB: 0.031, INR: 0.0112, BRL: 0.19, IDR: 0.000_06, AZN: 0.59 },
  ...{ AED: 0.27, PLN: 0.27, ILS: 0.3, KGS: 0.0114, TJS: 0.108 },
};

export const ASSETS = ["USDT", "TON", "BTC", "ETH", "LTC", "BNB", "TRX", "USDC"];
export const FIATS = Object.keys(DOLLARS).filter((code) => !ASSETS.includes(code));

export const rate = (source: string, target: string): number =>
  (DOLLARS[source] ?? 0) / (DOLLARS[target] ?? 1);

/** A number as the API writes it: no exponent, at most so many decimals, none that are zero. */
export const decimal = (value: number, places = 8): string =>
  value
    .toFixed(places)
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");

export const exchangeRates = () =>
  ASSETS.flatMap((source) =>
    FIATS.map((target) => ({
      ...{ is_valid: true, is_crypto: true, is_fiat: false, source, target },
      rate: decimal(rate(source, target)),
    })),
  );
