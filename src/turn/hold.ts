import { hold } from "../db/hold.ts";
import type { Act } from "./act.ts";

/** Takes hold of a thing until the turn ends: whoever changes it in the same moment waits, and sees what this turn wrote. */
export const holdThing = ({ tx }: Act, kind: string, id: number | string): Promise<void> =>
  hold(tx, `${kind}:${id}`);
