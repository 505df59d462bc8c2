import { rawPixels } from "../pixels.ts";
import { averaged } from "./averaged.ts";

/**
 * What stands out on a picture: how much brighter or darker than around it each point is, in a few levels. It does not
 * depend on how bright the picture is, how strong its colours are, or whether it is dark on light or light on dark.
 */
export interface Relief {
  width: number;
  height: number;
  /** From −3 to 3, row by row. */
  levels: Int8Array;
}

/** Pictures with more than this are not looked at: a file of a few bytes may claim any size. */
const MOST_PIXELS = 30_000_000;
/** So fine that the digits of a screenshot are told apart, so coarse that saving it anew does not change them. */
const WIDTH = 384;
const TALLEST = 1536;
const AROUND = 12;
const MOST = 3;
/** Levels for what differs from its surroundings as much as they differ among themselves. */
const STEPS = 1.5;
/** Below this spread of brightness (of 255) there is nothing on a picture that it could be told by. */
const LEAST_SPREAD = 1;
/** What saving a picture as JPEG adds (of 255): it does not stand out where there is nothing else. */
const NOISE = 3;

/** Undefined for what is no picture, cannot be read here, is too large, or has nothing on it. */
export async function reliefOf(bytes: Uint8Array): Promise<Relief | undefined> {
  const png = await new Bun.Image(bytes, { maxPixels: MOST_PIXELS })
    .resize(WIDTH, TALLEST, { fit: "inside", filter: "bilinear" })
    .png({ compressionLevel: 0 })
    .bytes()
    .catch(() => undefined);
  if (!png) return undefined;
  const width = Buffer.from(png.buffer, png.byteOffset).readUInt32BE(16);
  return standingOut(brightness(rawPixels(png)), width);
}

/** Rec. 601 luma over white, 0 to 255. */
function brightness(rgba: Uint8Array): Float32Array {
  const greys = new Float32Array(rgba.length / 4);
  const at = (place: number) => rgba[place] ?? 0;
  for (let pixel = 0; pixel < greys.length; pixel++) {
    const luma = 0.299 * at(pixel * 4) + 0.587 * at(pixel * 4 + 1) + 0.114 * at(pixel * 4 + 2);
    const opacity = at(pixel * 4 + 3) / 255;
    greys[pixel] = luma * opacity + 255 * (1 - opacity);
  }
  return greys;
}

function standingOut(greys: Float32Array, width: number): Relief | undefined {
  const soft = averaged(greys, width, 1);
  const around = averaged(soft, width, AROUND);
  const high = soft.map((grey, at) => grey - (around[at] ?? 0));
  const squares = high.map((value) => value * value);
  const spread = Math.sqrt(squares.reduce((sum, value) => sum + value, 0) / squares.length);
  if (spread < LEAST_SPREAD) return undefined;
  const near = averaged(squares, width, AROUND);
  const levels = new Int8Array(high.length);
  for (let at = 0; at < levels.length; at++) {
    const usual = Math.sqrt(Math.max(0, near[at] ?? 0)) + NOISE;
    const level = Math.round((STEPS * (high[at] ?? 0)) / usual);
    levels[at] = Math.max(-MOST, Math.min(MOST, level));
  }
  return { width, height: levels.length / width, levels };
}
