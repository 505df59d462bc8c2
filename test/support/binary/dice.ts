/** Choices that follow from a seed. */
export class Dice {
  readonly #random: () => number;

  constructor(random: () => number) {
    this.#random = random;
  }

  // Safe: an index below the length; nobody passes an empty list.
  pick = <T>(choices: readonly T[]): T => choices[this.number(choices.length)] as T;

  number = (below: number): number => Math.floor(this.#random() * below);

  /** Bytes as they come, one character each. */
  noise = (length: number): string =>
    Array.from({ length }, () => String.fromCharCode(this.number(256))).join("");
}
