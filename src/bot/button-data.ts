import { CallbackData } from "@gramio/callback-data";
import { formerly } from "./former-positions.ts";

/** One thing that a button tells. */
export interface Field {
  key: string;
  type: string;
  enumValues?: readonly string[];
  default?: unknown;
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
    // Safe: it takes and gives what the former one did.
    this.enum = ((...given: Parameters<typeof add>) => {
      const made = add(...given);
      // GramIO would write its position: as a string it goes by its name, and is checked when it comes back.
      for (const field of this.fields) if (field.enumValues) field.type = "string";
      return made;
    }) as typeof this.enum;
  }

  get fields(): Field[] {
    // Safe: what GramIO keeps of a field has all of this.
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

/** What a button tells. Throws for one that is no ButtonData: its type does not show it, for its methods hide it. */
export function fieldsOf(button: object): readonly Field[] {
  if (!(button instanceof ButtonData)) throw new Error("a button that is no ButtonData");
  return button.fields;
}

/** Whether it is one of a few, not any number or word. */
export const isChosen = ({ type, enumValues }: Field): boolean =>
  type === "boolean" || enumValues !== undefined;

/** Every combination of the choices that a button can hold, without its numbers and words. */
export function choicesOf(button: object): Record<string, string | boolean>[] {
  let all: Record<string, string | boolean>[] = [{}];
  for (const { key, enumValues: choices = [false, true] } of fieldsOf(button).filter(isChosen))
    all = all.flatMap((chosen) => choices.map((choice) => ({ ...chosen, [key]: choice })));
  return all;
}
