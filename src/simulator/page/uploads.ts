import type { Deed } from "./wire.ts";

export interface Attachment {
  file: File;
  /** A picture that goes through Telegram's photo compression; everything else goes as a document. */
  asPhoto: boolean;
  preview: string;
  /** Further pictures that go with it as an album. */
  others: File[];
}

const MOST_IN_ALBUM = 10;

export const attachmentOf = (file: File, asPhoto: boolean, others: File[] = []): Attachment => ({
  file,
  asPhoto,
  others: others.slice(0, MOST_IN_ALBUM - 1),
  preview: asPhoto ? URL.createObjectURL(file) : "",
});

export async function deedOf({ file, asPhoto, others }: Attachment, caption?: string): Promise<Deed> {
  if (others.length)
    return { do: "album", photos: await Promise.all([file, ...others].map(base64)), caption };
  const data = await base64(file);
  if (asPhoto) return { do: "photo", data, caption };
  const mime = file.type || "application/octet-stream";
  return { do: "file", kind: kindOf(mime), data, name: file.name, mime, caption };
}

/** As phones send what can be played. */
function kindOf(mime: string) {
  if (mime === "video/mp4") return "video";
  return /^audio\/(?:mpeg|mp4|x-m4a)$/.test(mime) ? "audio" : "document";
}

function base64(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(",", 2)[1] ?? "");
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
