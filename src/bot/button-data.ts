import { CallbackData } from "gramio";
import { formerly } from "./former-positions.ts";

interface Field {
  key: string;
  type: string;
  enumValues?: readonly string[];
}

/** How many letters of a button's data tell which button it is. */
export const ID_LENGTH = 6;

/**
 * What a button tells the bot. A choice is packed by its name, so that lists may change; anybody can send anything in
 * its place: what does not read as we write it (rubbish, numbers that are none, choices that are none, GramIO's older
 * JSON form) is nobody's button, and is answered as out of date.
 */
export class ButtonData extends CallbackData {
  constructor(name: string) {
    super(name);
    const add = this.enum.bind(this);
    this.enum = ((...given: Parameters<typeof add>) => {
      const made = add(...given);
      // GramIO would write its position: as a string it goes by its name, and is checked when it comes back.
      for (const field of this.fields) if (field.enumValues) field.type = "string";
      return made;
    }) as typeof this.enum;
  }

  get fields(): Field[] {
    return [...this.schema.required, ...this.schema.optional] as Field[];
  }

  override unpack(data: string): ReturnType<CallbackData["unpack"]> {
    if (!data.startsWith(this.id)) throw new Error(`not a button ${this.nameId}`);
    const read: Record<string, unknown> = super.unpack(data);
    for (const { key, type, enumValues } of this.fields) {
      if (enumValues && read[key] !== undefined) read[key] = this.#choice(key, enumValues, String(read[key]));
      if (type === "number" && !Number.isSafeInteger(read[key])) throw new Error(`${key} is no number`);
    }
    return read;
  }

  #choice(key: string, choices: readonly string[], given: string): string {
    const choice = choices.includes(given) ? given : formerly(`${this.nameId}.${key}`, given);
    if (choice === undefined || !choices.includes(choice)) throw new Error(`${key} has no choice ${given}`);
    return choice;
  }

  override filter(data: string): boolean {
    return this.safeUnpack(data).success;
  }
}
