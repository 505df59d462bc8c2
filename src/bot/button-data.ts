import { CallbackData } from "gramio";

/**
 * What a button tells the bot. Anybody can send anything in its place: what does not read as we write it (rubbish,
 * numbers that are none, GramIO's older JSON form) is nobody's button, and is answered as out of date.
 */
export class ButtonData extends CallbackData {
  override filter(data: string): boolean {
    if (!data.startsWith(this.id)) return false;
    const read = this.safeUnpack(data);
    return read.success && Object.values(read.data).every(isWhole);
  }
}

const isWhole = (value: unknown) =>
  typeof value === "number" ? Number.isSafeInteger(value) : value !== undefined;
