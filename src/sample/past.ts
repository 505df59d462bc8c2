import type { Tx } from "../db/db.ts";
import { payOrder, takeBack } from "../features/shop/index.ts";
import { Cache } from "../lib/cache.ts";
import { systemClock } from "../lib/clock.ts";
import type { Settings } from "../settings/settings.ts";
import { Texts } from "../texts/texts.ts";
import { Act } from "../turn/act.ts";

/** Turns of the past: what follows from a payment happens, and nobody is told. */
export function past(tx: Tx, settings: Settings, timeZone: string): (moment: Date) => Act {
  const office = {
    staff: [],
    staffGroup: undefined,
    cache: new Cache(systemClock),
    settings,
    texts: new Texts({ timeZone }),
    listeners: { "payment.settled": [payOrder], "payment.refunding": [takeBack] },
  };
  return (now) => new Act(tx, { ...office, now });
}
