import type { Config } from "../config/index.ts";
import type { Tx } from "../db/db.ts";
import { paying } from "../features/payments/core/settings.ts";
import { transfers } from "../features/payments/ways/card/settings.ts";
import { fiscal as fiscalReceipts } from "../features/payments/ways/multicard/settings.ts";
import { starsPerValue } from "../features/payments/ways/stars/settings.ts";
import { type Setting, Settings, store } from "../settings/settings.ts";
import type { Language } from "../texts/languages.ts";
import { offer, sampleShop, stock } from "./catalogue.ts";
import type { SampleFiles } from "./files.ts";
import { past } from "./past.ts";
import { type Buyer, sellSoFar } from "./sales.ts";

/** Who filled the shelves: nobody of the people, so the audit trail says that it was the machine. */
const NOBODY = {
  id: 0,
  telegramId: 0,
  name: "",
  kind: "human" as const,
  via: "chat" as const,
  rights: new Set(["catalogue.change", "promos.change", "orders.change", "payments.refund"]),
  ...{ isNew: false, isBack: false, isBanned: false as const },
};

/** Fills the shelves as they were when the school opened, and lets `buyers` buy from then on. */
export async function openShop(
  tx: Tx,
  {
    config,
    language,
    timeZone,
    buyers,
    now,
    files,
  }: {
    config: Config;
    language: Language;
    timeZone: string;
    buyers: Buyer[];
    now: Date;
    files?: SampleFiles | undefined;
  },
): Promise<void> {
  const shop = sampleShop(language);
  const settings = await settle(tx, language, now);
  const moments = past(tx, config, settings, timeZone);
  const at = (moment: Date) => moments(new Date(Math.min(+moment, +now)));
  const staff = { ...NOBODY, language };
  const opened = at(buyers[0]?.since ?? now);
  const goods = await stock(opened, shop, staff, { language, files });
  await offer(opened, shop, staff);
  const inOwnCurrency = goods.filter(({ currency }) => currency === shop.currency);
  await sellSoFar({ at, shop, staff, now }, inOwnCurrency, buyers);
}

/** How the school is paid; gives the settings as they are from now on. */
async function settle(tx: Tx, language: Language, now: Date): Promise<Settings> {
  const { currency, card, payee, starsPerValue: rate, leastTopUp, mostTopUp, fiscal } = sampleShop(language);
  const values: [Setting, string][] = [
    [paying.currency, currency],
    [transfers.cardNumber, card],
    [transfers.payeeName, payee],
    [starsPerValue, rate],
    [paying.leastTopUp, leastTopUp],
    [paying.mostTopUp, mostTopUp],
    [fiscalReceipts.code, fiscal?.code ?? ""],
    [fiscalReceipts.package, fiscal?.package ?? ""],
  ];
  for (const [setting, typed] of values) await store(tx, setting, setting.parse(typed), null, now);
  return new Settings(Object.fromEntries(values.map(([{ key, parse }, typed]) => [key, parse(typed)])));
}
