import { steady } from "../lib/clock.ts";
import { SECOND } from "../lib/durations.ts";
import type { House } from "../turn/house.ts";
import { isOf, type Mark } from "./scene-screen.ts";
import type { Turn } from "./turn.ts";

/** So soon a finger has tapped twice: nobody means the second tap, and it must not take away what the first has brought. */
const TWICE_MS = 3 * SECOND;

/** Which form it was, as it was then, and nothing of what was typed in it. */
type Form = Parameters<typeof isOf>[1];
type Passed = Form & { at: number };

/** Of each person, whoever has gone on last at the end. */
const passed = new WeakMap<House, Map<number, Passed>>();

/**
 * Remembers, as long as it matters, which form somebody has just gone on from, to its next question, out of it, or to a
 * newer one.
 */
export function goOnFrom({ house, person }: Turn, { scene, state: { since } }: Form): void {
  const lately = passed.get(house) ?? new Map<number, Passed>();
  passed.set(house, lately);
  const at = now(house);
  lately.delete(person.id);
  lately.set(person.id, { scene, state: { since }, at });
  for (const [id, form] of lately) {
    if (at - form.at < TWICE_MS) break;
    lately.delete(id);
  }
}

/** Whether this button is of the form as they have gone on from it a moment ago. */
export function hasJustGoneOn({ house, person }: Turn, said: Mark): boolean {
  const last = passed.get(house)?.get(person.id);
  return last !== undefined && now(house) - last.at < TWICE_MS && isOf(said, last);
}

const now = ({ clock }: House): number => steady(clock).now().getTime();
