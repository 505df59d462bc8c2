import type { Answer } from "../../../bot/scene.ts";
import { tidy } from "../../../lib/fold.ts";
import { MOST_BYTES, type Picture } from "./pictures.ts";

/** What people take and save pictures as; whether it really is one is seen when it is looked at. */
const PICTURE = /\.(jpe?g?|jfif|png|webp|gif|bmp|heic|heif|avif|tiff?)$/i;

/** The receipt in a message: a photo, a picture as a file by its type or by its name, or a cheque as PDF. */
export function receiptIn({
  photo,
  document,
}: Pick<Answer, "photo" | "document">): Picture | "too-large" | undefined {
  if (photo) return of("photo", photo);
  if (!document || !isReceipt(document)) return undefined;
  return (document.size ?? 0) > MOST_BYTES ? "too-large" : of("document", document);
}

/** The type is only what the sender's program claims, in any case or not at all. */
function isReceipt({
  name = "",
  mime = "",
}: {
  name?: string | undefined;
  mime?: string | undefined;
}): boolean {
  const [called, type] = [tidy(String(name)), tidy(String(mime))];
  return /^(image\/|application\/(x-)?pdf\b)/i.test(type) || PICTURE.test(called) || /\.pdf$/i.test(called);
}

const of = (kind: Picture["kind"], { fileId, fileUniqueId }: Omit<Picture, "kind">): Picture => ({
  fileId,
  fileUniqueId,
  kind,
});
