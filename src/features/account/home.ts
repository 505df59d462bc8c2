import type { Turn } from "../../bot/turn.ts";
import type { HomePart } from "../../feature.ts";
import { onboarding } from "./settings.ts";
import { glance } from "./standing.ts";
import { openStep } from "./tutorial.ts";
import { offer, tourDoor } from "./tutorial-views.ts";
import * as views from "./views.ts";

/** What somebody has, what to do about it, and the tour for who has not seen it. */
export async function above(turn: Turn): Promise<HomePart> {
  const { t, person, settings } = turn;
  const seen = await glance(turn, person);
  const gift = person.isNew ? seen.credits : 0;
  const isOffered = (await openStep(turn.tx, person)) !== undefined;
  const bonus = settings.get(onboarding.tutorialBonus);
  // Who works here came to work, not to buy.
  const pack = person.rights.size > 0 ? [] : views.quick(t, seen.pack);
  return {
    line: views.homeLine(t, seen, gift),
    buttons: [...pack, ...(isOffered ? offer(t, bonus) : [])],
    early: [...pack, ...(isOffered ? [[tourDoor(t, bonus)]] : [])],
  };
}
