import type { Answer } from "../../../../bot/scene.ts";
import { DomainError } from "../../../../lib/errors.ts";
import { wholeNumber } from "../../../../lib/numbers.ts";
import type { StoredFile } from "../../schema.ts";

const MOST_WORTH = { pack: 1_000_000, pass: 3650 };
const MOST_COPIES = 1_000_000;

export const worthIn = ({ text = "" }: Answer, kind: "pack" | "pass"): number =>
  wholeNumber(text, { least: 1, most: MOST_WORTH[kind] });

export const copiesIn = ({ text = "" }: Answer): number => wholeNumber(text, { least: 0, most: MOST_COPIES });

/** A picture to show a product with; a file cannot be shown as one. */
export function pictureIn({ photo }: Answer): string {
  if (!photo) throw new DomainError("picture-expected");
  return photo.fileId;
}

/** The picture or the file that was sent. */
export function fileIn({ photo, document }: Answer): StoredFile | undefined {
  if (photo) return { fileId: photo.fileId, kind: "photo" };
  return document && { fileId: document.fileId, kind: "document", name: document.name };
}

/** What a buyer gets: words, a file, or both. */
export const goodsIn = (answer: Answer) => ({
  content: answer.text?.trim() || null,
  file: fileIn(answer) ?? null,
});
