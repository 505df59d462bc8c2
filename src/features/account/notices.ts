import { tell } from "../../bot/notify.ts";
import type { View } from "../../bot/view.ts";
import type { Money } from "../../lib/money.ts";
import type { Translator } from "../../texts/texts.ts";
import type { Act } from "../../turn/act.ts";
import { addressOf } from "../people/person.ts";
import type { OwnTier } from "../wallet/tiers.ts";
import { glance } from "./standing.ts";
import * as views from "./views.ts";
import { mayWarn } from "./warnings.ts";

/** Credits were used: who has few left hears of it, at most once a day. */
export async function warnIfLow(
  act: Act,
  { personId, left }: { personId: number; left: number },
): Promise<void> {
  if (!(await mayWarn(act, { personId, left }))) return;
  const { pack } = await glance(act, { id: personId });
  await tellPerson(act, personId, (t) => views.lowCredits(t, left, pack));
}

/** Staff have changed somebody's balance: they should know. */
export const tellCorrected = (act: Act, { personId, money }: { personId: number; money: Money }) =>
  tellPerson(act, personId, (t) => views.corrected(t, money));

/** Staff have given somebody a tier, or taken it away. */
export const tellTier = (act: Act, { personId, tier }: { personId: number; tier: OwnTier | undefined }) =>
  tellPerson(act, personId, (t) => views.tierChanged(t, tier));

async function tellPerson(act: Act, personId: number, view: (t: Translator) => View): Promise<void> {
  const address = await addressOf(act.tx, personId);
  if (address) await tell(act, address, view);
}
