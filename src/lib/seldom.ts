import type { Clock } from "./clock.ts";

/**
 * Makes something that can happen any number of times be said at most once in `ms`: with how often it has happened
 * since it was said before.
 */
export function seldom<Told>(clock: Clock, ms: number, say: (told: Told, times: number) => void) {
  let silentUntil = Number.NEGATIVE_INFINITY;
  let times = 0;
  return (told: Told): void => {
    times++;
    const now = clock.now().getTime();
    if (now < silentUntil) return;
    silentUntil = now + ms;
    say(told, times);
    times = 0;
  };
}
