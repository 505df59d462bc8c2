import { deflateSync } from "node:zlib";
import { seededRandom } from "./random.ts";

export interface Size {
  width: number;
  height: number;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const CELLS = 8;
const RGBA = 4;

/**
 * A real picture for a test to send: squares whose colours follow from the name. In another size it looks the same,
 * under another name it does not, also to a perceptual hash.
 */
export function picture(name: string, side = 320): Uint8Array<ArrayBuffer> {
  const bands = patternBands(name, side);
  const band = (y: number) => bands[Math.floor((y * CELLS) / side)] ?? new Uint8Array();
  return png({ width: side, height: side }, band, name);
}

/** A PNG of rows of red, green, blue and how opaque, a byte each. */
export function png(
  { width, height }: Size,
  rowAt: (y: number) => Uint8Array,
  title = "",
): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const unfiltered = Buffer.alloc(1);
  const rows = Array.from({ length: height }, (_, y) => [unfiltered, rowAt(y)]).flat();
  const parts = [
    chunk("IHDR", header),
    chunk("tEXt", Buffer.from(`Title\0${title}`)),
    chunk("IDAT", deflateSync(Buffer.concat(rows))),
  ];
  return new Uint8Array(Buffer.concat([SIGNATURE, ...parts, chunk("IEND", Buffer.alloc(0))]));
}

function patternBands(name: string, side: number): Uint8Array[] {
  const random = seededRandom(Bun.hash.crc32(name));
  const colours = Array.from({ length: CELLS * CELLS }, () =>
    Buffer.from([random() * 256, random() * 256, random() * 256, 255]),
  );
  const cellAt = (at: number) => Math.floor((at * CELLS) / side);
  return Array.from({ length: CELLS }, (_, y) =>
    Buffer.concat(
      Array.from({ length: side }, (_, x) => colours[y * CELLS + cellAt(x)] ?? Buffer.alloc(RGBA)),
    ),
  );
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(Bun.hash.crc32(body) >>> 0);
  return Buffer.concat([length, body, sum]);
}

/** The size of a PNG, GIF, JPEG or WebP picture; undefined when these bytes are no picture. */
export function sizeOf(bytes: Uint8Array): Size | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (data.length < 24) return undefined;
  if (data.subarray(0, 8).equals(SIGNATURE))
    return { width: data.readUInt32BE(16), height: data.readUInt32BE(20) };
  if (data.toString("latin1", 0, 4) === "GIF8")
    return { width: data.readUInt16LE(6), height: data.readUInt16LE(8) };
  if (data.toString("latin1", 8, 12) === "WEBP") return { width: 512, height: 512 };
  return data.readUInt16BE(0) === 0xffd8 ? jpegSize(data) : undefined;
}

function jpegSize(data: Buffer): Size | undefined {
  for (let at = 2; at + 9 < data.length && data[at] === 0xff; at += 2 + data.readUInt16BE(at + 2)) {
    const marker = data[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: data.readUInt16BE(at + 5), width: data.readUInt16BE(at + 7) };
  }
  return undefined;
}
