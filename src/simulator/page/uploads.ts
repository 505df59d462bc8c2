import type { Deed } from "./wire.ts";

export interface Attachment {
  file: File;
  /** A picture that goes through Telegram's photo compression; everything else goes as a document. */
  asPhoto: boolean;
  preview: string;
}

export const attachmentOf = (file: File, asPhoto: boolean): Attachment => ({
  file,
  asPhoto,
  preview: asPhoto ? URL.createObjectURL(file) : "",
});

export async function deedOf({ file, asPhoto }: Attachment, caption?: string): Promise<Deed> {
  const data = await base64(file);
  if (asPhoto) return { do: "photo", data, caption };
  return { do: "file", data, name: file.name, mime: file.type || "application/octet-stream", caption };
}

function base64(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(",", 2)[1] ?? "");
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
