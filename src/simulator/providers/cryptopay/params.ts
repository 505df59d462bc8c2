/** What Crypto Pay answers instead of a result. */
export class CryptoPayError extends Error {
  override readonly name = "CryptoPayError";
  readonly code: number;

  constructor(code: number, name: string) {
    super(name);
    this.code = code;
  }
}

export const wrong = (name: string) => new CryptoPayError(400, name);

/** Something that the API falls over instead of refusing it. */
const fallsOver = () => new CryptoPayError(500, "APP_ERROR");

const AMOUNT = /^\d{1,18}(\.\d{1,18})?$/;

/** Parameters of a method, from a query or a JSON body. */
export class Params {
  readonly #values: ReadonlyMap<string, unknown>;
  /** In a query everything is text. */
  readonly #isQuery: boolean;

  constructor(values: ReadonlyMap<string, unknown>, isQuery: boolean) {
    this.#values = values;
    this.#isQuery = isQuery;
  }

  has = (name: string): boolean => this.#values.get(name) !== undefined && this.#values.get(name) !== null;

  text(name: string, most = 1024): string | undefined {
    const value = this.has(name) ? this.#values.get(name) : undefined;
    if (value === undefined) return undefined;
    if (typeof value !== "string" || value.length > most) throw wrong(`${name.toUpperCase()}_INVALID`);
    return value;
  }

  needed(name: string, most?: number): string {
    const value = this.text(name, most);
    if (value === undefined || value === "") throw wrong(`${name.toUpperCase()}_REQUIRED`);
    return value;
  }

  oneOf(name: string, choices: readonly string[]): string | undefined {
    const value = this.text(name);
    if (value !== undefined && !choices.includes(value)) throw wrong(`${name.toUpperCase()}_INVALID`);
    return value;
  }

  /** Amounts are texts: a float in JSON may not be what was meant. */
  amount(name: string): string {
    const value = this.needed(name);
    if (!AMOUNT.test(value) || Number(value) <= 0) throw wrong(`${name.toUpperCase()}_INVALID`);
    return value;
  }

  whole(name: string, least: number, most: number): number | undefined {
    if (!this.has(name)) return undefined;
    const given = this.#values.get(name);
    const value = this.#isQuery || typeof given === "string" ? Number(given) : given;
    if (typeof value !== "number" || !Number.isSafeInteger(value) || value < least || value > most)
      throw wrong(`${name.toUpperCase()}_INVALID`);
    return value;
  }

  flag(name: string, unless: boolean): boolean {
    const value = this.has(name) ? this.#values.get(name) : unless;
    return value === true || value === "true";
  }

  /** `a,b,c`; a JSON array makes the API fall over. */
  names(name: string, choices: readonly string[]): string[] | undefined {
    const list = this.items(name);
    if (list?.some((each) => !choices.includes(each))) throw wrong(`${name.toUpperCase()}_INVALID`);
    return list;
  }

  items(name: string): string[] | undefined {
    if (!this.has(name)) return undefined;
    const value = this.#values.get(name);
    if (typeof value !== "string" && typeof value !== "number") throw fallsOver();
    return String(value)
      .split(",")
      .map((each) => each.trim());
  }
}

/** Throws APP_ERROR when a JSON body is none. */
export function readParams(method: string, query: URLSearchParams, body: string, type: string): Params {
  if (method === "GET" || body === "") return new Params(new Map(query), true);
  if (type.startsWith("application/x-www-form-urlencoded"))
    return new Params(new Map(new URLSearchParams(body)), true);
  try {
    const read: unknown = JSON.parse(body);
    if (typeof read !== "object" || read === null || Array.isArray(read)) throw fallsOver();
    return new Params(new Map(Object.entries(read)), false);
  } catch {
    throw fallsOver();
  }
}
