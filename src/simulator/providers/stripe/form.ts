import { invalid } from "./errors.ts";

const MOST_METADATA = { keys: 50, key: 40, value: 500 };

/** Form-encoded parameters with bracket keys, as `line_items[0][price_data][currency]`. */
export class Form {
  readonly #values: ReadonlyMap<string, string>;

  constructor(encoded: string | URLSearchParams) {
    const pairs = typeof encoded === "string" ? new URLSearchParams(encoded) : encoded;
    const values = new Map<string, string>();
    for (const [name, value] of pairs) values.set(name.endsWith("[]") ? numbered(name, values) : name, value);
    this.#values = values;
  }

  /** Refuses what is not on the list: `a`, `a[b]`, `a[#][b]` (a list), `a[*]` (any keys). `expand` is always there. */
  allow(...names: string[]) {
    const known = ["expand[#]", ...names].map(pattern);
    for (const name of this.#values.keys()) if (!known.some((each) => each.test(name))) throw unknown(name);
  }

  has = (name: string): boolean => this.names(name).length > 0;

  /** The names that are this one or begin with it and a bracket. */
  names = (name: string): string[] =>
    [...this.#values.keys()].filter((each) => each === name || each.startsWith(`${name}[`));

  text(name: string, most = 5000): string | undefined {
    const value = this.#values.get(name);
    if (value === "")
      throw invalid(`You passed an empty string for '${name}'.`, name, "parameter_invalid_empty");
    if (value !== undefined && value.length > most)
      throw invalid(`Invalid string: must be at most ${most} characters`, name);
    return value;
  }

  required(name: string): string {
    const value = this.text(name);
    if (value === undefined) throw invalid(`Missing required param: ${name}.`, name, "parameter_missing");
    return value;
  }

  whole(name: string): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (!/^-?\d{1,15}$/.test(value))
      throw invalid(`Invalid integer: ${value}`, name, "parameter_invalid_integer");
    return Number(value);
  }

  flag(name: string): boolean {
    const value = this.text(name);
    if (value !== undefined && value !== "true" && value !== "false")
      throw invalid(`Invalid boolean: ${value}`, name);
    return value === "true";
  }

  oneOf<const T extends string>(name: string, choices: readonly T[]): T | undefined {
    const value = this.text(name);
    const chosen = choices.find((each) => each === value);
    if (value !== undefined && !chosen)
      throw invalid(`Invalid ${name}: must be one of ${choices.join(", ")}`, name);
    return chosen;
  }

  address(name: string): string | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (!/^[a-z][a-z\d+.-]*:\/\//i.test(value))
      throw invalid("Invalid URL: An explicit scheme (such as https) must be provided.", name, "url_invalid");
    if (!URL.canParse(value)) throw invalid("Not a valid URL", name, "url_invalid");
    return value;
  }

  list = (name: string): string[] =>
    this.names(name)
      .filter((each) => /\[\d+\]$/.test(each))
      .map((each) => this.#values.get(each) ?? "");

  metadata(name = "metadata"): Record<string, string> {
    const pairs = this.names(name).map((each) => [
      each.slice(name.length + 1, -1),
      this.#values.get(each) ?? "",
    ]);
    if (pairs.length > MOST_METADATA.keys) throw invalid("Metadata can have up to 50 keys.", name);
    for (const [key = "", value = ""] of pairs) checkMetadata(name, key, value);
    return Object.fromEntries(pairs);
  }
}

function checkMetadata(name: string, key: string, value: string) {
  if (key.length > MOST_METADATA.key)
    throw invalid(`Metadata keys can be up to 40 characters, but you passed one of ${key.length}.`, name);
  if (value.length > MOST_METADATA.value)
    throw invalid(
      `Metadata values can have up to 500 characters, but you passed one of ${value.length}.`,
      `${name}[${key}]`,
    );
}

const unknown = (name: string) => invalid(`Received unknown parameter: ${name}`, name, "parameter_unknown");

/** `types[]` given three times is a list of three. */
function numbered(name: string, values: ReadonlyMap<string, string>): string {
  const list = name.slice(0, -2);
  return `${list}[${[...values.keys()].filter((each) => each.startsWith(`${list}[`)).length}]`;
}

function pattern(name: string): RegExp {
  const source = name.replaceAll(/[[\]]/g, "\\$&").replaceAll("#", "\\d+").replaceAll("*", "[^\\[\\]]+");
  return new RegExp(`^${source}$`);
}
