import type { Language } from "../texts/languages.ts";
import { called, sampleShop } from "./catalogue.ts";
import { worksheet } from "./worksheet.ts";

/** The worksheet of the sample shop as a file that every phone opens. */
export function sheetFile(language: Language): { name: string; text: string } {
  const [sheet] = sampleShop(language).shelves.flatMap(({ sheets = [] }) => sheets);
  if (!sheet) throw new Error("the sample shop has no worksheet");
  return { name: `${called(sheet.name, language)}.txt`, text: worksheet(sheet, language) };
}
