import type { Clock } from "../../lib/clock.ts";
import type { ProviderEvent } from "./events.ts";

/** What every provider stands on. */
export interface Stage {
  clock: Clock;
  /** Everything random follows from the seed. */
  random: () => number;
  /** Where people open the pages, without a slash at the end. */
  pages: () => string;
  tell: (event: ProviderEvent) => void;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const HEX = "0123456789abcdef";

export const randomText = ({ random }: Pick<Stage, "random">, length: number, alphabet = LETTERS) =>
  Array.from({ length }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join("");

export function randomUuid(stage: Pick<Stage, "random">): string {
  const hex = randomText(stage, 30, HEX);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-a${hex.slice(15, 18)}-${hex.slice(18)}`;
}

/** Seconds since 1970. */
export const seconds = (at: Date): number => Math.floor(at.getTime() / 1000);

/** A test or the page asked for something that nobody could do at the provider. */
export class Impossible extends Error {
  override readonly name = "Impossible";
}
