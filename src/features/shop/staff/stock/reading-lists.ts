import { FileRefused } from "../../../../bot/files.ts";
import { DomainError } from "../../../../lib/errors.ts";
import type { Act } from "../../../../turn/act.ts";
import type { Outside } from "../../../../turn/outside.ts";
import { type Restocked, type restocking, stockUp, unitsIn } from "../../units.ts";
import { LARGEST_LIST } from "./forms.ts";

declare module "../../../../turn/notices.ts" {
  interface Notices {
    /** For who has sent a list of units. */
    "list-read": Restocked & { product: number };
    "list-refused": Pick<DomainError, "code" | "args"> & { product: number };
  }
}

/** Reads a list that staff sent as a file, stocks what is in it, and tells them what came of it. */
export async function readList(
  { product, fileId, how, isTable, by }: NonNullable<(typeof restocking)["payload"]>,
  { act, download }: Outside,
): Promise<void> {
  try {
    const text = textOf(await download(fileId, LARGEST_LIST));
    const list = isTable && how === "lines" ? withoutQuotes(text) : text;
    await act(async (doing) => {
      const restocked = await stockUp(doing, { id: by }, product, unitsIn(list, how));
      await doing.tell(by, "list-read", { ...restocked, product });
    });
  } catch (error) {
    const { code, args } = refusalOf(error);
    await act((doing) => doing.tell(by, "list-refused", { code, args, product }));
  }
}

/** Of each line that is one cell in quotes, what is in them: a buyer gets what stood in the table. */
const withoutQuotes = (table: string): string =>
  table.replaceAll(/^[ \t]*"((?:[^"\r\n]|"")*)"[ \t]*$/gm, (_, cell: string) => cell.replaceAll('""', '"'));

/** What its sender can do something about; anything else is tried again. */
function refusalOf(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  if (error instanceof FileRefused)
    return new DomainError(error.why === "gone" ? "list-gone" : "list-too-large");
  throw error;
}

/** No letter of a list, but many of a zip, a picture or a text read in the wrong encoding: U+FFFD among them. */
const GARBAGE = /(?!\s)\p{Cc}|\ufffd/u;

/**
 * UTF-8, or UTF-16 as Windows writes it, either byte first, where its first two bytes say so. What is neither would be
 * sold with its letters lost, and what is no text at all by its bytes: both throw list-unreadable.
 */
function textOf(bytes: Uint8Array): string {
  const text = decoded(bytes);
  if (text === undefined || GARBAGE.test(text)) throw new DomainError("list-unreadable");
  return text;
}

function decoded(bytes: Uint8Array): string | undefined {
  const mark = Buffer.from(bytes.subarray(0, 2)).toString("hex");
  const encoding = mark === "fffe" ? "utf-16le" : mark === "feff" ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The file could not be fetched, however often it was tried: whoever has sent it waits for an answer. */
export const tellNotFetched = (act: Act, { by, product }: { by: number; product: number }): Promise<void> =>
  act.tell(by, "list-refused", { code: "list-not-fetched", args: {}, product });
