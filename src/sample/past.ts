import type { Config } from "../config/index.ts";
import type { Tx } from "../db/db.ts";
import { payOrder, takeBack } from "../features/shop/index.ts";
import { Cache } from "../lib/cache.ts";
import { systemClock } from "../lib/clock.ts";
import type { Settings } from "../settings/settings.ts";
import { Texts } from "../texts/texts.ts";
import { Act } from "../turn/act.ts";
import type { House } from "../turn/house.ts";

const nobody = async () => undefined;

/** Turns of the past: what follows from a payment happens, and nobody is told. */
export function past(tx: Tx, config: Config, settings: Settings, timeZone: string): (moment: Date) => Act {
  const house: House = {
    config,
    settings,
    clock: systemClock,
    startedAt: systemClock.now(),
    cache: new Cache(systemClock),
    texts: new Texts({ timeZone, language: config.bot.locale, now: () => systemClock.now() }),
    menu: nobody,
    staffGroup: () => undefined,
    teller: { person: nobody, staff: nobody, draw: nobody },
    subjects: {},
    persons: { parts: [], finders: [], groups: new Map() },
    personal: { export: async () => ({}), mayGo: nobody, lost: async () => [], erase: nobody },
    listeners: { "payment.settled": [payOrder], "payment.refunding": [takeBack] },
    link: () => "https://t.me",
    refresh: async () => undefined,
  };
  return (now) => new Act(tx, house, now);
}
