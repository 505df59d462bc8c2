import type { TelegramPhotoSize } from "@gramio/types";
import { badRequest } from "./errors.ts";
import { type Size, sizeOf } from "./pictures.ts";

export const FILE_KINDS = [
  "photo",
  "document",
  "video",
  "audio",
  "voice",
  "animation",
  "video_note",
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

export interface StoredFile {
  file_id: string;
  file_unique_id: string;
  kind: FileKind;
  bytes: Uint8Array<ArrayBuffer>;
  name: string;
  mime: string;
  path: string;
  /** All sizes of a photo; a document has none. */
  sizes: TelegramPhotoSize[];
}

export interface Upload {
  bytes: Uint8Array<ArrayBuffer>;
  name: string;
  mime: string;
}

const MOST_PHOTO_BYTES = 10 * 1024 * 1024;
const MOST_FILE_BYTES = 50 * 1024 * 1024;
const MOST_DOWNLOAD_BYTES = 20 * 1024 * 1024;
const SIDES = [90, 320, 800, 1280];
const PREFIX: Record<FileKind, string> = {
  photo: "AgAC",
  document: "BQAC",
  video: "BAAC",
  audio: "CQAC",
  voice: "AwAC",
  animation: "CgAC",
  video_note: "DQAC",
};
const FOLDER: Record<FileKind, string> = {
  photo: "photos",
  document: "documents",
  video: "videos",
  audio: "music",
  voice: "voice",
  animation: "animations",
  video_note: "video_notes",
};

/** Files that were uploaded to this Bot API: each keeps its ids for ever, and can be sent again by them. */
export class Files {
  readonly #byId = new Map<string, StoredFile>();
  readonly #byPath = new Map<string, StoredFile>();
  #count = 0;

  add(kind: FileKind, { bytes, name, mime }: Upload): StoredFile {
    if (bytes.length === 0) throw badRequest("file must be non-empty");
    if (bytes.length > (kind === "photo" ? MOST_PHOTO_BYTES : MOST_FILE_BYTES))
      throw badRequest("Request Entity Too Large");
    const serial = this.#count++;
    const extension = /\.\w{1,5}$/.exec(name)?.[0] ?? (kind === "photo" ? ".jpg" : "");
    const path = `${FOLDER[kind]}/file_${serial}${extension}`;
    const content = `${PREFIX[kind]}/${Bun.hash.wyhash(bytes)}/${bytes.length}`;
    const ids = idsOf(kind, content, serial, 0);
    const file: StoredFile = { ...ids, kind, bytes, name, mime, path, sizes: [] };
    if (kind === "photo") file.sizes = sizesOf(content, serial, bytes);
    for (const { file_id } of [ids, ...file.sizes]) this.#byId.set(file_id, file);
    this.#byPath.set(path, file);
    return file;
  }

  byId = (id: string): StoredFile | undefined => this.#byId.get(id);
  byPath = (path: string): StoredFile | undefined => this.#byPath.get(path);

  /** What getFile answers. */
  describe(id: string) {
    const file = this.byId(id);
    if (!file) throw badRequest("invalid file_id");
    if (file.bytes.length > MOST_DOWNLOAD_BYTES) throw badRequest("file is too big");
    const asked = file.sizes.find(({ file_id }) => file_id === id);
    return {
      file_id: id,
      file_unique_id: asked?.file_unique_id ?? file.file_unique_id,
      file_size: file.bytes.length,
      file_path: file.path,
    };
  }
}

function sizesOf(content: string, serial: number, bytes: Uint8Array): TelegramPhotoSize[] {
  const size = sizeOf(bytes);
  if (!size) throw badRequest("IMAGE_PROCESS_FAILED");
  if (size.width + size.height > 10_000 || Math.max(size.width / size.height, size.height / size.width) > 20)
    throw badRequest("PHOTO_INVALID_DIMENSIONS");
  const longest = Math.max(size.width, size.height);
  const sides = SIDES.filter((_, nth) => nth === 0 || (SIDES[nth - 1] ?? 0) < longest);
  return sides.map((side, nth) => ({
    ...idsOf("photo", content, serial, nth + 1),
    ...scaled(size, Math.min(side, longest) / longest),
    file_size: bytes.length,
  }));
}

/** The same content keeps its unique id, however often it is sent; the other id is new each time. */
function idsOf(kind: FileKind, content: string, serial: number, size: number) {
  const unique = Bun.hash.wyhash(`${content}/${size}`).toString(36);
  const own = Bun.hash.wyhash(`${content}/${serial}/${size}`).toString(36);
  return { file_id: `${PREFIX[kind]}AgIAAxk${own}AAI${size}`, file_unique_id: `AQAD${unique}` };
}

const scaled = ({ width, height }: Size, by: number): Size => ({
  width: Math.max(1, Math.round(width * by)),
  height: Math.max(1, Math.round(height * by)),
});
