import type { Said } from "../../../../desk/desk.ts";
import { DomainError } from "../../../../lib/errors.ts";
import { dayNumber, wholeNumber } from "../../../../lib/numbers.ts";
import { MOST_COPIES, MOST_WORTH } from "../../products.ts";
import type { StoredFile } from "../../schema.ts";

export const worthIn = ({ text = "" }: Said, kind: "pack" | "pass"): number =>
  (kind === "pass" ? dayNumber : wholeNumber)(text, { least: 1, most: MOST_WORTH[kind] });

export const copiesIn = ({ text = "" }: Said): number => wholeNumber(text, { least: 0, most: MOST_COPIES });

/** A picture to show a product with; a file cannot be shown as one. */
export function pictureIn({ photo, document }: Said): string {
  if (!photo) throw new DomainError(document ? "picture-came-as-file" : "picture-expected");
  return photo.fileId;
}

/** The picture or the file that was sent. */
export function fileIn({ photo, document }: Said): StoredFile | undefined {
  if (photo) return { fileId: photo.fileId, kind: "photo" };
  return document && { fileId: document.fileId, kind: "document", name: document.name };
}

/** What a buyer gets: words, a file, or both. */
export const goodsIn = (answer: Said) => ({
  content: answer.text?.trim() || null,
  file: fileIn(answer) ?? null,
});
