import type { Forged } from "../../bot/forgeries.ts";
import { type Clock, steady } from "../../lib/clock.ts";
import { cutLine } from "../../lib/cut.ts";
import { log } from "../../lib/log.ts";
import type { Act } from "../../turn/act.ts";
import type { House } from "../../turn/house.ts";
import { record } from "./audit.ts";
import { RateLimiter } from "./limits.ts";

/** So many are written down in a minute: of one person, and of all together. */
const OF_ONE = 10;
const OF_ALL = 100;
const EVERYBODY = 0;
/** A name is no longer, and what is none may be anything. */
const LONGEST = 40;

const logger = log("presses");

/** Somebody has pressed what they cannot have been shown: a line for who runs it, an entry for who looks after it. */
export async function recordForgery(act: Act, { by, why, button }: Forged): Promise<void> {
  const { ofOne, ofAll } = countsOf(act.house);
  if (ofOne.count(by.id, true) !== "ok" || ofAll.count(EVERYBODY, true) !== "ok") return;
  const said = cutLine(button.replaceAll(/\p{C}/gu, "\uFFFD"), LONGEST);
  logger.warn("somebody has pressed what they were not shown", { person: by.id, button: said, why });
  await record(act, by, "press.forged", { button: said, why });
}

const made = new WeakMap<House, ReturnType<typeof newCounts>>();

const newCounts = ({ clock }: House) => ({
  ofOne: limitedTo(OF_ONE, clock),
  ofAll: limitedTo(OF_ALL, clock),
});

const limitedTo = (typedPerMinute: number, clock: Clock) =>
  new RateLimiter(() => ({ updatesPerMinute: 0, typedPerMinute }), steady(clock));

/** What one process has written down so far. */
function countsOf(house: House) {
  const counts = made.get(house) ?? newCounts(house);
  made.set(house, counts);
  return counts;
}
