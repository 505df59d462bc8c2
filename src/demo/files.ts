import { PICTURES, type PictureName, type SampleFiles } from "../sample/files.ts";
import type { SampleLanguage } from "../sample/school.ts";
import { sheetFile } from "../sample/sheet.ts";
import type { Simulator } from "../simulator/index.ts";
import bank from "./pictures/bank.png" with { type: "file" };
import book from "./pictures/book.png" with { type: "file" };
import exam from "./pictures/exam.png" with { type: "file" };
import notes from "./pictures/notes.png" with { type: "file" };
import pack from "./pictures/pack.png" with { type: "file" };
import pass from "./pictures/pass.png" with { type: "file" };
import sheet from "./pictures/sheet.png" with { type: "file" };
import ticket from "./pictures/ticket.png" with { type: "file" };

const PATHS: Record<PictureName, string> = { bank, book, exam, notes, pack, pass, sheet, ticket };

/**
 * Uploads what the sample school has as files to the small Telegram. Before anything else and in the same order each
 * time: then they have the ids by which kept data knows them.
 */
export async function uploadFiles(
  { backend: { files } }: Simulator,
  language: SampleLanguage,
): Promise<SampleFiles> {
  const { name, text } = sheetFile(language);
  const bytes = new TextEncoder().encode(text);
  const kept = files.add("document", { bytes, name, mime: "text/plain" });
  const ids = new Map<PictureName, string>();
  for (const picture of PICTURES) {
    const upload = {
      bytes: await Bun.file(PATHS[picture]).bytes(),
      name: `${picture}.png`,
      mime: "image/png",
    };
    ids.set(picture, files.add("photo", upload).file_id);
  }
  return {
    picture: (picture) => ids.get(picture) ?? "",
    sheet: { fileId: kept.file_id, kind: "document", name },
  };
}
