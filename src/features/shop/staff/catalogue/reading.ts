import type { Said } from "../../../../desk/said.ts";
import { DomainError } from "../../../../lib/errors.ts";
import { tidy } from "../../../../lib/fold.ts";
import { dayNumber, wholeNumber } from "../../../../lib/numbers.ts";
import { MOST_COPIES, MOST_WORTH, type ProductChange } from "../../products.ts";
import type { StoredFile } from "../../schema.ts";
import { isSomething } from "../../units.ts";

export const worthIn = ({ text = "" }: Said, kind: "pack" | "pass"): number =>
  (kind === "pass" ? dayNumber : wholeNumber)(text, { least: 1, most: MOST_WORTH[kind] });

export const copiesIn = ({ text = "" }: Said): number => wholeNumber(text, { least: 0, most: MOST_COPIES });

/** A picture to show a product with; a file cannot be shown as one. */
export function pictureIn({ photo, document, media }: Said): string {
  if (photo) return photo.fileId;
  if (document?.mime?.startsWith("image/")) throw new DomainError("picture-came-as-file");
  throw new DomainError(document || media ? "picture-is-none" : "picture-expected");
}

/** The picture, the recording or the file that was sent. */
export function fileIn({ photo, document, media }: Said): StoredFile | undefined {
  if (photo) return { fileId: photo.fileId, kind: "photo" };
  if (media) return { fileId: media.fileId, kind: media.kind, name: media.name };
  return document && { fileId: document.fileId, kind: "document", name: document.name };
}

/** What a buyer gets: words, exactly as they were sent, a file, or both. */
export const goodsIn = (answer: Said) => ({
  content: wordsOf(answer) ?? null,
  file: fileIn(answer) ?? null,
});

/** Words that somebody could be sold, with the links behind them. */
export const wordsOf = ({ text = "", written = text }: Said): string | undefined =>
  isSomething(text) ? written : undefined;

/** MXIK (17 digits) and the package code behind it, as tasnif.soliq.uz gives them. */
export function typedFiscal(typed: string): Pick<ProductChange, "fiscalCode" | "fiscalPackage"> {
  const [, fiscalCode, fiscalPackage] = /^(\d{17})\s+(\d{1,20})$/.exec(tidy(typed)) ?? [];
  if (!fiscalCode || !fiscalPackage) throw new DomainError("fiscal-code-wrong");
  return { fiscalCode, fiscalPackage };
}
