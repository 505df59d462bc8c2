const SIGNATURE_BYTES = 8;
/** Length, type and check sum around the data of a chunk. */
const FRAME_BYTES = 12;
const RGBA = 4;
/** The data has the frame of zlib: a window of 2^15 and a check sum. */
const ZLIB = 15;

/** The pixels of a PNG of 8-bit RGBA without interlacing, as `Bun.Image` writes it: four bytes each, row by row. */
export function rawPixels(png: Uint8Array): Uint8Array {
  const file = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  const stride = file.readUInt32BE(16) * RGBA;
  const height = file.readUInt32BE(20);
  const lines = Buffer.from(Bun.inflateSync(Buffer.concat([...dataChunks(file)]), { windowBits: ZLIB }));
  const pixels = new Uint8Array(height * stride);
  for (let row = 0; row < height; row++) {
    const from = row * (stride + 1);
    unfilter(lines[from] ?? 0, lines.subarray(from + 1, from + 1 + stride), pixels, row * stride);
  }
  return pixels;
}

function* dataChunks(file: Buffer): Generator<Buffer> {
  for (let at = SIGNATURE_BYTES; at < file.length; at += file.readUInt32BE(at) + FRAME_BYTES)
    if (file.toString("latin1", at + 4, at + 8) === "IDAT")
      yield file.subarray(at + 8, at + 8 + file.readUInt32BE(at));
}

/** Undoes the filter of one row (PNG specification, 9.2): each byte is told by its neighbours left, above, and both. */
function unfilter(filter: number, line: Uint8Array, pixels: Uint8Array, start: number): void {
  if (filter === 0) {
    pixels.set(line, start);
    return;
  }
  const stride = line.length;
  for (let x = 0; x < stride; x++) {
    const before = (from: number) => (x >= RGBA ? (pixels[from - RGBA] ?? 0) : 0);
    const left = before(start + x);
    const above = pixels[start + x - stride] ?? 0;
    const corner = start >= stride ? before(start + x - stride) : 0;
    pixels[start + x] = (line[x] ?? 0) + predicted(filter, left, above, corner);
  }
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4:
      return paeth(left, above, corner);
    default:
      return 0;
  }
}

/** The neighbour that is nearest to what a plane through all three would give. */
function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((each) => Math.abs(guess - each));
  if (Number(toLeft) <= Number(toAbove) && Number(toLeft) <= Number(toCorner)) return left;
  return Number(toAbove) <= Number(toCorner) ? above : corner;
}
