/** What counts as full: the pack that most people buy. */
const FULL = 25;
/** Below this it is time to think of the next pack. */
const MEDIUM = 10;
const SQUARES = 10;
const GREEN = "🟩";
const YELLOW = "🟨";
const RED = "🟥";
const EMPTY = "⬜";

/** How well somebody is off; a pass is as good as it gets. */
export type Level = "unlimited" | "plenty" | "some" | "low" | "none";

/** `low` is where the school warns. */
export function levelOf(credits: number, { low, hasPass }: { low: number; hasPass: boolean }): Level {
  if (hasPass) return "unlimited";
  if (credits <= 0) return "none";
  if (credits <= low) return "low";
  return credits < MEDIUM ? "some" : "plenty";
}

const COLOURS: Record<Level, string> = {
  unlimited: GREEN,
  plenty: GREEN,
  some: YELLOW,
  low: RED,
  none: RED,
};

/** Ten squares. Whoever has anything has one at least. */
export function barOf(credits: number, level: Level): string {
  const share = Math.ceil((Math.max(0, credits) * SQUARES) / FULL);
  const full = level === "unlimited" ? SQUARES : Math.min(SQUARES, share);
  return COLOURS[level].repeat(full) + EMPTY.repeat(SQUARES - full);
}
