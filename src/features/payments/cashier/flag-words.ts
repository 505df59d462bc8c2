import type { FixedKey, KeyWith } from "../../../texts/keys.ts";
import { type Shown, toldStage } from "../core/disputes.ts";
import type { Flag } from "../core/flags.ts";
import type { Payment } from "../core/payments.ts";
import type { Whereabouts } from "../core/strays.ts";
import { FLAG, FLAG_ABOUT, howItCame, WHERE } from "./words.ts";

/**
 * `ours`: the bank has left it with us; `part`: it has taken a part, which is for staff to book; `over`: it has paid for
 * what it was for, and more than that came.
 */
export type Where = Whereabouts | "ours" | "part" | "over";

/** What a dispute is called, as it stands. */
const DISPUTE: Record<Shown, FixedKey> = {
  opened: FLAG.disputed,
  won: "cashier-flag-dispute-won",
  lost: "cashier-flag-dispute-lost",
  part: "cashier-flag-dispute-lost",
};

const DISPUTE_ABOUT: Record<Shown, FixedKey> = {
  opened: FLAG_ABOUT.disputed,
  won: "cashier-flag-dispute-won-about",
  lost: "cashier-flag-dispute-lost-about",
  part: "cashier-flag-dispute-part-about",
};

type Odd = Pick<Flag, "kind" | "details">;

/** As it was told: what it has come to since stands on its card. */
export const titleOf = (flag: Odd, stage = toldStage(flag)): FixedKey =>
  stage ? DISPUTE[stage] : FLAG[flag.kind];

/** What it means and what is to be done; what was bought is only taken back with the last of its money. */
export function aboutOf(flag: Odd, payment: Payment | undefined, stage = toldStage(flag)): FixedKey {
  if (stage === "lost" && payment?.state === "partly-refunded") return "cashier-flag-dispute-some-about";
  return stage ? DISPUTE_ABOUT[stage] : FLAG_ABOUT[flag.kind];
}

/** What moved: most money came, some went, and some should have. */
export function movedOf({ kind, details }: Odd): KeyWith<"amount" | "way" | "at"> {
  if (kind === "refunded-there") return "cashier-flag-gave";
  if (kind === "refund-failed") return "cashier-flag-gave-not";
  return kind === "disputed" ? "cashier-flag-claimed" : howItCame({ details });
}

/** Whether somebody has something to do about it. */
export const isToDo = (flag: Odd): boolean => !["won", "lost"].includes(toldStage(flag) ?? "");

const PLACES: Record<Where, FixedKey> = {
  ...WHERE,
  ours: "cashier-where-ours",
  part: "cashier-where-part",
  over: "cashier-where-over",
};

export const whereOf = (where: Where): FixedKey => PLACES[where];
