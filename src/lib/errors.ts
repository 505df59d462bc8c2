import type { Filled, TextKey } from "../texts/keys.ts";
import type { Words } from "../texts/words.ts";

/**
 * A rule says no. `code` is also the key of the text that tells the person why (kebab-case), `args` are its variables.
 * It is an expected answer, not a fault: never logged as an error, never counted as one.
 */
export class DomainError<K extends TextKey = TextKey> extends Error {
  override readonly name = "DomainError";
  readonly code: K;
  readonly args: Readonly<Record<string, string | number | Date | Words>>;

  constructor(code: K, ...[args]: Filled<K, string | number | Date | Words>) {
    super(code);
    this.code = code;
    this.args = args ?? {};
  }
}

/** There is such a thing, but it is somebody else's: who asks hears only that there is none, and is shown no button to it. */
export class NotTheirs<K extends TextKey = TextKey> extends DomainError<K> {}

/** Going on would do harm, so it is left: the operator is told this one sentence and the process ends with 4. */
export class Refused extends Error {
  override readonly name: string = "Refused";
}
