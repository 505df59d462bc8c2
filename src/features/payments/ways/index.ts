import { card } from "./card/index.ts";
import { cryptopay } from "./cryptopay/index.ts";
import { multicard } from "./multicard/index.ts";
import { sandbox } from "./sandbox/index.ts";
import { stars } from "./stars/index.ts";
import { stripe } from "./stripe/index.ts";
import { telegram } from "./telegram/index.ts";
import { wallet } from "./wallet/index.ts";
import { type Way, way } from "./way.ts";

/** Every way to pay, in the order in which they are offered; a new one goes to the end. */
export const WAYS: readonly Way[] = [
  // First what needs nothing from outside.
  wallet,
  card,
  stars,
  telegram,
  stripe,
  cryptopay,
  multicard,
  sandbox,
];

const byName = new Map(WAYS.map((each) => [each.name, each]));

/** The way that a payment names. Its payments outlive a way that is gone from the list: that one takes nothing. */
export const wayOf = (name: string): Way => byName.get(name) ?? gone(name);

const gone = (name: string): Way =>
  way({
    ...{ name, icon: "", keys: {}, needs: [], sells: "everything", shown: "nothing", givesBack: "no" },
    takes: () => undefined,
  });

/** The names of those of which something is true, for a question to the database. */
export const waysThat = (is: (way: Way) => unknown): string[] => WAYS.filter(is).map(({ name }) => name);
