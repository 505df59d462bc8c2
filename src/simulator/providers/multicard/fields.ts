import { wrongField } from "./errors.ts";

export interface OfdLine {
  qty: number;
  price: number;
  total: number;
  mxik: string;
  package_code: string;
  name: string;
  vat?: number;
  tin?: string;
}

/** Fields of a JSON body. */
export class Fields {
  readonly #values: Record<string, unknown>;
  readonly #at: string;

  constructor(values: Record<string, unknown>, at = "") {
    this.#values = values;
    this.#at = at;
  }

  has = (name: string): boolean => this.#values[name] !== undefined && this.#values[name] !== null;

  text(name: string, most = 255): string {
    const value = this.optional(name, most);
    if (value === null || value === "") throw wrongField(`The field ${this.#at}${name} is required`);
    return value;
  }

  optional(name: string, most = 2048): string | null {
    if (!this.has(name)) return null;
    const value = this.#values[name];
    if (typeof value !== "string" || value.length > most)
      throw wrongField(`The field ${this.#at}${name} must be a text of at most ${most} characters`);
    return value;
  }

  whole(name: string, least: number): number {
    const value = this.#values[name];
    if (!this.has(name)) throw wrongField(`The field ${this.#at}${name} is required`);
    if (typeof value !== "number" || !Number.isSafeInteger(value) || value < least)
      throw wrongField(`The field ${this.#at}${name} must be a whole number of at least ${least}`);
    return value;
  }

  address(name: string): string | null {
    const value = this.optional(name);
    if (value !== null && !URL.canParse(value)) throw wrongField(`The field ${name} must be a URL`);
    return value;
  }

  /** An id that is an integer or a text. */
  id(name: string): string {
    const value = this.#values[name];
    return typeof value === "number" ? String(value) : this.text(name);
  }

  /** The lines of the fiscal receipt: none may be missing, and nothing in them. */
  ofd(): OfdLine[] {
    const lines = this.#values.ofd;
    if (!Array.isArray(lines) || lines.length === 0) throw wrongField("The field ofd is required");
    return lines.map((line: unknown, index) => ofdLine(line, `ofd.${index}.`));
  }
}

function ofdLine(line: unknown, at: string): OfdLine {
  if (typeof line !== "object" || line === null) throw wrongField(`The field ${at} must be an object`);
  const fields = new Fields({ ...line }, at);
  const tin = fields.optional("tin");
  return {
    qty: fields.whole("qty", 1),
    price: fields.whole("price", 0),
    total: fields.whole("total", 0),
    mxik: fields.text("mxik"),
    package_code: fields.id("package_code"),
    name: fields.text("name"),
    ...(fields.has("vat") && { vat: fields.whole("vat", 0) }),
    ...(tin !== null && { tin }),
  };
}

/** Throws ERROR_FIELDS when the body is no JSON object. */
export function readFields(body: string): Fields {
  try {
    const read: unknown = JSON.parse(body || "{}");
    if (typeof read === "object" && read !== null && !Array.isArray(read)) return new Fields({ ...read });
  } catch {
    // Not JSON is as bad as no object.
  }
  throw wrongField("The body must be a JSON object");
}
