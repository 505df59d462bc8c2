import { rawPixels } from "./pixels.ts";

/** Pictures with more than this are not looked at: a file of a few bytes may claim any size. */
const MOST_PIXELS = 30_000_000;
const SIDE = 32;
const KEPT = 8;
/** Below this spread of brightness (of 255) there is nothing on a picture that it could be told by. */
const LEAST_SPREAD = 2;

/**
 * What a picture looks like, as 64 bits in 16 hex digits, whatever its size, format, quality and brightness: the signs
 * of its lowest frequencies (pHash: discrete cosine transform of 32 × 32 greys, against the median). Undefined for what
 * is no picture, is too large, or has nothing on it. Keeps a worker thread busy for as long as decoding takes.
 */
export async function pictureHash(bytes: Uint8Array): Promise<string | undefined> {
  const png = await new Bun.Image(bytes, { maxPixels: MOST_PIXELS })
    .resize(SIDE, SIDE, { filter: "bilinear" })
    .png({ compressionLevel: 0 })
    .bytes()
    .catch(() => undefined);
  const greys = png && brightness(rawPixels(png));
  return greys && spread(greys) >= LEAST_SPREAD ? signs(lowFrequencies(greys)) : undefined;
}

/** How many of the 64 bits differ: 0 for the same picture, about 32 for two that have nothing to do with each other. */
export function distance(one: string, other: string): number {
  let bits = BigInt(`0x${one}`) ^ BigInt(`0x${other}`);
  let count = 0;
  for (; bits > 0n; bits &= bits - 1n) count++;
  return count;
}

/** Rec. 601 luma over white, 0 to 255. */
function brightness(rgba: Uint8Array): number[] {
  const at = (place: number) => rgba[place] ?? 0;
  return Array.from({ length: SIDE * SIDE }, (_, pixel) => {
    const luma = 0.299 * at(pixel * 4) + 0.587 * at(pixel * 4 + 1) + 0.114 * at(pixel * 4 + 2);
    const opacity = at(pixel * 4 + 3) / 255;
    return luma * opacity + 255 * (1 - opacity);
  });
}

function spread(values: number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

/** cos((2x + 1)uπ / 2N), the kernel of the transform (DCT-II), for the frequencies that are kept. */
const WAVES = Array.from({ length: KEPT }, (_, u) =>
  Array.from({ length: SIDE }, (_, x) => Math.cos(((2 * x + 1) * u * Math.PI) / (2 * SIDE))),
);

const dot = (one: number[], other: number[]) =>
  one.reduce((sum, value, place) => sum + value * (other[place] ?? 0), 0);

/** The lowest frequencies by row, without the very first, which is only how bright it is as a whole. */
function lowFrequencies(greys: number[]): number[] {
  const rows = Array.from({ length: SIDE }, (_, y) => greys.slice(y * SIDE, (y + 1) * SIDE));
  const across = WAVES.map((wave) => rows.map((row) => dot(row, wave)));
  return WAVES.flatMap((down) => across.map((column) => dot(column, down))).slice(1);
}

function signs(frequencies: number[]): string {
  const median = frequencies.toSorted((a, b) => a - b)[frequencies.length >> 1] ?? 0;
  const bits = frequencies.map((value) => (value > median ? "1" : "0")).join("");
  return BigInt(`0b${bits}`).toString(16).padStart(16, "0");
}
