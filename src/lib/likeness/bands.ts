import type { Greys } from "./greys.ts";

export interface Band {
  top: number;
  bottom: number;
}

/** What saving a picture as JPEG adds (of 255) is no edge; what is sharper than the other is no stronger one. */
const EDGE = { least: 8, most: 40 };
/** A row belongs to a line when it has so much of the edges of the fullest row near it, and of all strong rows. */
const LEAST_OF_NEAR = 0.3;
const LEAST_OF_STRONG = 0.16;
const NEAR = 10;
const THINNEST = 4;
/** What is higher than a line of large text is taken in parts, of which the whole picture has so many. */
const HIGHEST = 40;
const PARTS = 24;

/** Where lines stand, from top to bottom: rows with many upright edges, as letters have. */
export function bandsOf(greys: Greys): Band[] {
  const edges = softened(edgesOf(greys));
  const strong = edges.toSorted()[Math.floor(edges.length * 0.9)] ?? 0;
  const least = Math.max(1, LEAST_OF_STRONG * strong);
  const bands: Band[] = [];
  let top = 0;
  for (let y = 0; y <= edges.length; y++) {
    if (y < edges.length && (edges[y] ?? 0) >= Math.max(least, LEAST_OF_NEAR * fullest(edges, y))) continue;
    if (y - top >= THINNEST) bands.push(...partsOf({ top, bottom: y }, greys.height));
    top = y + 1;
  }
  return bands;
}

function edgesOf({ width, height, levels }: Greys): Float32Array {
  const edges = new Float32Array(height);
  for (let y = 0; y < height; y++) {
    let sum = 0;
    for (let at = y * width + 1; at < (y + 1) * width - 1; at++) {
      const edge = Math.abs((levels[at + 1] ?? 0) - (levels[at - 1] ?? 0));
      if (edge > EDGE.least) sum += Math.min(edge, EDGE.most);
    }
    edges[y] = sum;
  }
  return edges;
}

const softened = (edges: Float32Array): Float32Array =>
  edges.map((edge, y) => (edge + (edges[y - 1] ?? edge) + (edges[y + 1] ?? edge)) / 3);

const fullest = (edges: Float32Array, y: number): number =>
  edges.subarray(Math.max(0, y - NEAR), y + NEAR + 1).reduce((most, edge) => Math.max(most, edge), 0);

function partsOf({ top, bottom }: Band, height: number): Band[] {
  if (bottom - top <= HIGHEST) return [{ top, bottom }];
  const count = Math.max(1, Math.round((PARTS * (bottom - top)) / height));
  const border = (part: number) => top + Math.round(((bottom - top) * part) / count);
  return Array.from({ length: count }, (_, part) => ({ top: border(part), bottom: border(part + 1) }));
}
