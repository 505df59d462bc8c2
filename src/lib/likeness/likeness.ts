import { areAlike, comparable } from "./alike.ts";
import { isPicture } from "./formats.ts";
import { type Relief, reliefOf } from "./relief.ts";

/** What a file looks like, as text to keep; for what cannot be compared as a picture, only which file it is. */
export interface Likeness {
  kept: string;
  uncompared?: "unreadable" | "no-picture";
}

const FILE = "file:";
const WIDTH_BYTES = 2;

export async function likenessOf(bytes: Uint8Array): Promise<Likeness> {
  const relief = await reliefOf(bytes);
  if (relief) return { kept: keep(relief) };
  const kept = FILE + new Bun.CryptoHasher("sha256").update(bytes).digest("base64url");
  return { kept, uncompared: isPicture(bytes) ? "unreadable" : "no-picture" };
}

/** Tells of others whether they look like one of these. */
export function looksLike(kept: string[]): (other: string) => boolean {
  const pictures = kept.filter((each) => !each.startsWith(FILE)).map((each) => comparable(opened(each)));
  return (other) => {
    if (other.startsWith(FILE) || pictures.length === 0) return kept.includes(other);
    const there = comparable(opened(other));
    return pictures.some((picture) => areAlike(picture, there));
  };
}

function keep({ width, levels }: Relief): string {
  const data = Buffer.alloc(WIDTH_BYTES + levels.length);
  data.writeUInt16BE(width);
  data.set(levels, WIDTH_BYTES);
  return Bun.zstdCompressSync(data).toString("base64");
}

function opened(kept: string): Relief {
  const data = Bun.zstdDecompressSync(Buffer.from(kept, "base64"));
  const levels = new Int8Array(data.buffer, data.byteOffset + WIDTH_BYTES, data.length - WIDTH_BYTES);
  const width = data.readUInt16BE();
  return { width, height: levels.length / width, levels };
}
