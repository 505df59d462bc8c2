import type { Setting, Settings } from "../settings/settings.ts";
import type { Right } from "../turn/actor.ts";
import { choicesOf } from "./button-data.ts";
import type { Turn } from "./turn.ts";

/**
 * Who may: "everyone"; whose thing it is ("own": anybody else hears that there is no such thing), which only the rule can
 * tell; or who has a right.
 */
export type Need = "everyone" | "own" | Right;

/** Does something; what a handler gives back is of no account. */
export type Handler = (turn: Turn) => unknown;

/** A button as it is declared: what it holds, and how that is read. */
interface Opens<D> {
  readonly nameId: string;
  readonly id: string;
  filter(data: string): boolean;
  unpack(data: string): D;
}

/** A button, who may tap it, and what that does. */
export interface Tap<D = unknown> {
  button: Opens<D>;
  need(data: D): Need;
  run(turn: Turn, data: D): unknown;
  /** Shows what the button is about as it stands now, once a rule has said no to it; without it the screen stays. */
  refused?: (turn: Turn, data: D) => unknown;
  /** Counts in groups as well; everything else is private. */
  inGroups: boolean;
  /** Where the school has switched this off, it is shown nowhere, and refused. */
  behind?: Setting<boolean>;
}

/**
 * The right stands beside the door; where its choices differ in what they need, a function of what the button says
 * tells.
 */
export const tap = <D>(
  button: Opens<D>,
  need: Need | ((data: D) => Need),
  run: (turn: Turn, data: D) => unknown,
  { inGroups = false, refused }: Pick<Tap<D>, "refused"> & { inGroups?: boolean } = {},
): Tap => {
  const judged = typeof need === "function" ? need : () => need;
  const made: Tap<D> = { button, need: judged, run, inGroups, ...(refused && { refused }) };
  // Safe: it is only ever given what its own button has unpacked.
  return made as Tap;
};

/** All that a press may need, whatever the button holds; it hangs on choices, never on numbers and words. */
export const needsOf = ({ button, need }: Tap): Need[] => [...new Set(choicesOf(button).map(need))];

/** What somebody types after a slash. */
export interface Command {
  need: Need;
  run: Handler;
  /** Heard in groups as well. */
  inGroups?: boolean;
  /** Where the school has switched this off, it is refused, and stands in no menu. */
  behind?: Setting<boolean>;
  /** Whether it stands in the menu of commands now. */
  when?: (house: { settings: Settings }) => boolean;
}

export type Commands = Record<string, Handler | Command>;

/** Doors of a part of the product that the school may switch off. */
export const behind = (part: Setting<boolean>, taps: Tap[]): Tap[] =>
  taps.map((each) => ({ ...each, behind: part }));

export const commandsBehind = (part: Setting<boolean>, commands: Record<string, Handler>): Commands =>
  Object.fromEntries(
    Object.entries(commands).map(([name, run]) => [name, { need: "everyone", run, behind: part }]),
  );

/** A right is a word with a dot; everything else is for the rule to tell. */
export const rightIn = (need: Need): string | undefined => (need.includes(".") ? need : undefined);
