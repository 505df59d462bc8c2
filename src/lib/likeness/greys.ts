import { setImmediate } from "node:timers/promises";
import { rawPixels } from "../pixels.ts";

/** How bright each point of a picture is, 0 to 255, row by row. */
export interface Greys {
  width: number;
  height: number;
  levels: Uint8Array;
}

/** Pictures with more than this are not looked at: a file of a few bytes may claim any size. */
const MOST_PIXELS = 30_000_000;
/** So fine that the digits of a screenshot are told apart, so coarse that saving it anew does not change them. */
const WIDTH = 384;
const TALLEST = 1536;

/** Undefined for what is no picture, cannot be read here, or is too large. */
export async function greysOf(bytes: Uint8Array): Promise<Greys | undefined> {
  const png = await new Bun.Image(bytes, { maxPixels: MOST_PIXELS })
    .resize(WIDTH, TALLEST, { fit: "inside", filter: "bilinear" })
    .png({ compressionLevel: 0 })
    .bytes()
    .catch(() => undefined);
  if (!png) return undefined;
  const width = Buffer.from(png.buffer, png.byteOffset).readUInt32BE(16);
  const pixels = rawPixels(png);
  // Others have their turn between what takes some milliseconds.
  await setImmediate();
  const levels = brightness(pixels);
  await setImmediate();
  return { width, height: levels.length / width, levels };
}

/** Rec. 601 luma over white. */
function brightness(rgba: Uint8Array): Uint8Array {
  const levels = new Uint8Array(rgba.length / 4);
  const at = (place: number) => rgba[place] ?? 0;
  for (let pixel = 0; pixel < levels.length; pixel++) {
    const luma = 0.299 * at(pixel * 4) + 0.587 * at(pixel * 4 + 1) + 0.114 * at(pixel * 4 + 2);
    const opacity = at(pixel * 4 + 3) / 255;
    levels[pixel] = Math.round(luma * opacity + 255 * (1 - opacity));
  }
  return levels;
}
