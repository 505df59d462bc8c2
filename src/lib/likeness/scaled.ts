import type { Relief } from "./relief.ts";

/** The same relief in another size. */
export function scaled({ width, height, levels }: Relief, across: number, down: number): Relief {
  if (across === 1 && down === 1) return { width, height, levels };
  const size = { width: Math.round(width * across), height: Math.round(height * down) };
  const made = new Int8Array(size.width * size.height);
  for (let y = 0; y < size.height; y++) {
    const [top, low] = between(y, down, height);
    for (let x = 0; x < size.width; x++) {
      const [left, far] = between(x, across, width);
      const at = (row: number, column: number) => levels[row * width + column] ?? 0;
      const above = at(top, left) * (1 - far) + at(top, left + 1) * far;
      const below = at(top + 1, left) * (1 - far) + at(top + 1, left + 1) * far;
      made[y * size.width + x] = Math.round(above * (1 - low) + below * low);
    }
  }
  return { ...size, levels: made };
}

/** The line before the wanted one, and how far behind it that is. */
function between(place: number, scale: number, count: number): [number, number] {
  const from = Math.max(0, Math.min(count - 1.001, (place + 0.5) / scale - 0.5));
  const line = Math.floor(from);
  return [line, from - line];
}
