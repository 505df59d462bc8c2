import { invalid, StripeError } from "./errors.ts";

const CURRENCIES = new Set(
  `usd aed afn all amd ang aoa ars aud awg azn bam bbd bdt bhd bif bmd bnd bob brl bsd bwp byn bzd cad cdf chf clp
  cny cop crc cve czk djf dkk dop dzd egp etb eur fjd fkp gbp gel gip gmd gnf gtq gyd hkd hnl htg huf idr ils inr isk
  jmd jod jpy kes kgs khr kmf krw kwd kyd kzt lak lbp lkr lrd lsl mad mdl mga mkd mmk mnt mop mur mvr mwk mxn myr mzn
  nad ngn nio nok npr nzd omr pab pen pgk php pkr pln pyg qar ron rsd rub rwf sar sbd scr sek sgd shp sle sos srd std
  szl thb tjs tnd top try ttd twd tzs uah ugx uyu uzs vnd vuv wst xaf xcd xof xpf yer zar zmw`.split(/\s+/),
);

/** No minor unit: the amount is in whole ones (docs.stripe.com/currencies#zero-decimal). */
const ZERO_DECIMAL = new Set("bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf".split(" "));

/** Amounts of these must end in so many zeros. */
const LAST_ZEROS: Record<string, number> = {
  ...{ isk: 2, ugx: 2 },
  ...{ bhd: 1, jod: 1, kwd: 1, omr: 1, tnd: 1 },
};

/** Smallest charge in minor units; those without a figure of their own are worth about half a dollar. */
const MINIMUM: Record<string, number> = {
  ...{
    usd: 50,
    aed: 200,
    aud: 50,
    brl: 50,
    cad: 50,
    chf: 50,
    czk: 1500,
    dkk: 250,
    eur: 50,
    gbp: 30,
    hkd: 400,
  },
  ...{ huf: 17_500, inr: 50, jpy: 50, mxn: 1000, myr: 200, nok: 300, nzd: 50, pln: 200, ron: 200, sek: 300 },
  ...{ sgd: 50, thb: 1000, try: 2000, rub: 4500, uzs: 630_000, kzt: 26_000, uah: 2100, afn: 3500 },
};
const OTHER_MINIMUM = 50;
const MAXIMUM = 99_999_999;

const LOCALES =
  `auto bg cs da de el en en-GB es es-419 et fi fil fr fr-CA hr hu id it ja ko lt lv ms mt nb nl pl pt
  pt-BR ro ru sk sl sv th tr vi zh zh-HK zh-TW`.split(/\s+/);

export function checkCurrency(currency: string, param: string): string {
  const code = currency.toLowerCase();
  if (CURRENCIES.has(code)) return code;
  const all = [...CURRENCIES].join(", ");
  throw invalid(`Invalid currency: ${code}. Stripe currently supports these currencies: ${all}`, param);
}

export function checkLocale(locale: string | undefined): string | null {
  if (locale === undefined) return null;
  if (!LOCALES.includes(locale))
    throw invalid(`Invalid locale: must be one of ${LOCALES.join(", ")}`, "locale");
  return locale;
}

/** Throws when this is too little, too much, or not a sum of this currency. */
export function checkAmount(amount: number, currency: string, param: string) {
  const step = 10 ** (LAST_ZEROS[currency] ?? 0);
  if (amount < 0)
    throw invalid("This value must be greater than or equal to 0.", param, "parameter_invalid_integer");
  if (amount % step)
    throw invalid(`Invalid amount: amounts in ${currency} must be divisible by ${step}`, param);
  const least = MINIMUM[currency] ?? OTHER_MINIMUM;
  if (amount < least)
    throw early("amount_too_small", `The amount must be at least ${shown(least, currency)}`, param);
  if (amount > MAXIMUM)
    throw early("amount_too_large", `Amount must be no more than ${shown(MAXIMUM, currency)}`, param);
}

/** `12.50 USD`, for the page and in errors. */
export const shown = (amount: number, currency: string): string =>
  `${ZERO_DECIMAL.has(currency) ? amount : (amount / 100).toFixed(2)} ${currency.toUpperCase()}`;

const early = (code: string, message: string, param: string) =>
  new StripeError(400, { type: "invalid_request_error", code, message, param }, { isEarly: true });
