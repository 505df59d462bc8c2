import type { FixedKey } from "../texts/keys.ts";
import type { Translator } from "../texts/texts.ts";
import type { Act } from "./act.ts";
import type { Right } from "./actor.ts";

/** How something is called: by the name that it has, or in words of the reader's language. */
export type Called = string | ((t: Translator) => string);

/** A thing of the audit that is still there. */
export interface Named {
  name: Called;
  /** Its id at its desk, where that is not the subject's own, or null where it has no card there. */
  id?: number | string | null;
}

/** What the audit speaks of, by the first word of its subjects: `product:4`. */
export interface Subject {
  /** Whoever has it is told how these are called. */
  right: Right;
  /** The desk where they are looked at. */
  desk?: string;
  /** What is said in place of a name: of what is gone, and to whoever may not know it. */
  some: FixedKey;
  /** What kind of thing the name is of, in words. */
  called?(t: Translator, name: string): string;
  /** What a list of this name was narrowed to, in words; nothing where that leaves nothing out. */
  filter?(t: Translator, name: string, value: string): string | undefined;
  /** Those of them that are still there, by what stands behind the colon. */
  named(act: Act, ids: readonly string[]): Promise<Map<string, Named>>;
}

export type Subjects = Readonly<Record<string, Subject>>;

/** For subjects that are known by the numbers of their rows. */
export const byNumber =
  (read: (act: Act, ids: number[]) => Promise<(Named & { row: number })[]>): Subject["named"] =>
  async (act, ids) => {
    const numbers = ids.map(Number).filter((id) => Number.isSafeInteger(id));
    const rows = numbers.length > 0 ? await read(act, numbers) : [];
    return new Map(rows.map(({ row, ...named }) => [String(row), named]));
  };
