import type { Turn } from "./turn.ts";

/** One button of the main menu, contributed by a feature. `label` is a text key. */
export interface MenuEntry {
  label: string;
  data: string;
  /** Whether this person sees it now. */
  when?: (turn: Turn) => boolean;
}
