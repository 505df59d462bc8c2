import { steady } from "../lib/clock.ts";
import { SECOND } from "../lib/durations.ts";
import type { House } from "../turn/house.ts";
import { isOf, type Mark } from "./scene-screen.ts";
import type { Standing } from "./scene-state.ts";
import type { Turn } from "./turn.ts";

/** So soon a finger has tapped twice: nobody means the second tap, and it must not take away what the first has brought. */
const TWICE_MS = 3 * SECOND;

/** Which form it was, and nothing of what was typed in it. */
type Finished = Parameters<typeof isOf>[1] & { at: number };

/** Of each person, whoever has finished last at the end. */
const finished = new WeakMap<House, Map<number, Finished>>();

/** Remembers, as long as it matters, which form somebody has just come to the end of. */
export function finish({ house, person }: Turn, { scene, state: { since } }: Standing): void {
  const lately = finished.get(house) ?? new Map<number, Finished>();
  finished.set(house, lately);
  const at = now(house);
  lately.delete(person.id);
  lately.set(person.id, { scene, state: { since }, at });
  for (const [id, form] of lately) {
    if (at - form.at < TWICE_MS) break;
    lately.delete(id);
  }
}

/** Whether this button is of the form that they have come to the end of a moment ago. */
export function hasJustFinished({ house, person }: Turn, said: Mark): boolean {
  const last = finished.get(house)?.get(person.id);
  return last !== undefined && now(house) - last.at < TWICE_MS && isOf(said, last);
}

const now = ({ clock }: House): number => steady(clock).now().getTime();
