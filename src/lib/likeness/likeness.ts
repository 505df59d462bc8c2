import { areAlike, comparable } from "./alike.ts";
import { isPicture } from "./formats.ts";
import { greysOf } from "./greys.ts";
import { HALVES, type Line, type Lined, linesOf } from "./lines.ts";

/** What a file looks like, as text to keep; for what cannot be compared as a picture, only which file it is. */
export interface Likeness {
  kept: string;
  uncompared?: "unreadable" | "no-picture";
}

const FILE = "file:";
/** Width and height of a picture, top and bottom of a line: two bytes each, before what they are of. */
const HEAD_BYTES = 4;

export async function likenessOf(bytes: Uint8Array): Promise<Likeness> {
  const greys = await greysOf(bytes);
  const lined = greys && linesOf(greys);
  if (lined?.lines.length) return { kept: keep(lined) };
  const kept = FILE + new Bun.CryptoHasher("sha256").update(bytes).digest("base64url");
  return { kept, uncompared: isPicture(bytes) ? "unreadable" : "no-picture" };
}

/** Tells of others whether they look like one of these. */
export function looksLike(kept: string[]): (other: string) => boolean {
  const pictures = kept.filter((each) => !each.startsWith(FILE)).map((each) => comparable(opened(each)));
  return (other) => {
    if (other.startsWith(FILE) || pictures.length === 0) return kept.includes(other);
    const there = opened(other);
    return pictures.some((picture) => areAlike(picture, there));
  };
}

function keep({ width, height, lines }: Lined): string {
  const parts = lines.flatMap(({ top, bottom, columns }) => [head(top, bottom), new Uint8Array(columns)]);
  return Bun.zstdCompressSync(Buffer.concat([head(width, height), ...parts])).toString("base64");
}

function head(one: number, other: number): Buffer {
  const bytes = Buffer.alloc(HEAD_BYTES);
  bytes.writeUInt16BE(one);
  bytes.writeUInt16BE(other, HEAD_BYTES / 2);
  return bytes;
}

function opened(kept: string): Lined {
  const data = Bun.zstdDecompressSync(Buffer.from(kept, "base64"));
  const headAt = (at: number): [number, number] => [
    data.readUInt16BE(at),
    data.readUInt16BE(at + HEAD_BYTES / 2),
  ];
  const [width, height] = headAt(0);
  const size = HEAD_BYTES + HALVES * width;
  const lines: Line[] = [];
  for (let at = HEAD_BYTES; at < data.length; at += size) {
    const [top, bottom] = headAt(at);
    const columns = new Int8Array(data.buffer, data.byteOffset + at + HEAD_BYTES, HALVES * width);
    lines.push({ top, bottom, columns });
  }
  return { width, height, lines };
}
