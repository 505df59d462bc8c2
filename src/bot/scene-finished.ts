import { steady } from "../lib/clock.ts";
import { SECOND } from "../lib/durations.ts";
import type { House } from "../turn/house.ts";
import { isOf, type Mark } from "./scene-screen.ts";
import type { Standing } from "./scene-state.ts";
import type { Turn } from "./turn.ts";

/** So soon a finger has tapped twice: nobody means the second tap, and it must not take away what the first has brought. */
const TWICE_MS = 3 * SECOND;
/** More than ever finish at the same time: beyond, whoever is remembered is forgotten. */
const MOST = 10_000;

const finished = new WeakMap<House, Map<number, { form: Standing; at: number }>>();

/** Remembers, as long as it matters, which form somebody has just come to the end of. */
export function finish({ house, person }: Turn, form: Standing): void {
  const lately = finished.get(house) ?? new Map();
  finished.set(house, lately);
  if (lately.size >= MOST) lately.clear();
  lately.set(person.id, { form, at: now(house) });
}

/** Whether this button is of the form that they have come to the end of a moment ago. */
export function hasJustFinished({ house, person }: Turn, said: Mark): boolean {
  const last = finished.get(house)?.get(person.id);
  return last !== undefined && now(house) - last.at < TWICE_MS && isOf(said, last.form);
}

const now = ({ clock }: House): number => steady(clock).now().getTime();
