import { FileRefused } from "../../../../bot/files.ts";
import { tell } from "../../../../bot/notify.ts";
import { DomainError } from "../../../../lib/errors.ts";
import type { Translator } from "../../../../texts/texts.ts";
import type { Act } from "../../../../turn/act.ts";
import type { Outside } from "../../../../turn/outside.ts";
import { addressOf } from "../../../people/person.ts";
import { type restocking, stockUp, unitsIn } from "../../units.ts";
import { LARGEST_LIST } from "./forms.ts";
import { sayRestocked } from "./restocked.ts";

/** Reads a list that staff sent as a file, stocks what is in it, and tells them what came of it. */
export async function readList(
  { product, fileId, how, by }: NonNullable<(typeof restocking)["payload"]>,
  { act, download }: Outside,
): Promise<void> {
  try {
    const text = textOf(await download(fileId, LARGEST_LIST));
    await act(async (doing) => {
      const restocked = await stockUp(doing, { id: by }, product, unitsIn(text, how));
      await tellPerson(doing, by, (t) => sayRestocked(t, restocked));
    });
  } catch (error) {
    const why = refusalOf(error);
    await act((doing) => tellPerson(doing, by, (t) => t(why.code, why.args)));
  }
}

async function tellPerson(act: Act, personId: number, words: (t: Translator) => string): Promise<void> {
  const address = await addressOf(act.tx, personId);
  if (address) await tell(act, address, (t) => ({ text: words(t) }));
}

/** What its sender can do something about; anything else is tried again. */
function refusalOf(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  if (error instanceof FileRefused)
    return new DomainError(error.why === "gone" ? "list-gone" : "list-too-large");
  throw error;
}

/** UTF-8, or UTF-16 where its first bytes say so, as spreadsheets of Windows write it. */
function textOf(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? "utf-16le" : "utf-8").decode(bytes);
}
