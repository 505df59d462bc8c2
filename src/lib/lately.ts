import type { Clock } from "./clock.ts";

/** Makes one look count for everybody who asks within `ms`, also while it is being taken. */
export function lately<Seen>(clock: Clock, ms: number, look: () => Promise<Seen>): () => Promise<Seen> {
  let seen: { at: number; what: Promise<Seen> } | undefined;
  return () => {
    const at = clock.now().getTime();
    if (!seen || at - seen.at >= ms) seen = { at, what: look() };
    return seen.what;
  };
}
