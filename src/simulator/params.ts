import { checkReplaced, encodedFields, textOf } from "./encoding.ts";
import { badRequest } from "./errors.ts";

/** A whole number in digits, not longer than any id. */
export const WHOLE = /^-?\d{1,16}$/;

/** The parameters of one call as they came: every value a text, as in the Bot API's own server, plus uploaded files. */
export class Params {
  readonly values: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, File>;
  readonly #read = new Map<string, unknown>();

  constructor(values: ReadonlyMap<string, string>, files: ReadonlyMap<string, File> = new Map()) {
    this.values = values;
    this.files = files;
  }

  /** An empty text counts as not given, as in Telegram. */
  text(name: string): string | undefined {
    return this.values.get(name) || undefined;
  }

  int(name: string): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (!WHOLE.test(text)) throw badRequest(`invalid ${name} specified`);
    return Number(text);
  }

  flag(name: string): boolean {
    const text = this.text(name)?.toLowerCase();
    return text === "true" || text === "yes" || text === "1";
  }

  json(name: string): unknown {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (!this.#read.has(name)) this.#read.set(name, parsed(text, name));
    return this.#read.get(name);
  }

  list(name: string): unknown[] | undefined {
    const value = this.json(name);
    if (value === undefined || Array.isArray(value)) return value;
    throw badRequest(`expected an Array in ${name}`);
  }

  /** For the log of calls: objects as objects, files by their names. */
  plain(): Record<string, unknown> {
    const files = [...this.files].map(
      ([name, file]) => [name, `<${file.name}, ${file.size} bytes>`] as const,
    );
    return Object.fromEntries([...this.values, ...files].map(([name, value]) => [name, readable(value)]));
  }
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest(`can't parse ${name} JSON object`);
  }
}

function readable(value: string): unknown {
  if (!/^[[{]|^(?:-?\d{1,15}|true|false)$/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** Reads query, JSON, form and multipart bodies alike. Refuses bytes that are no text. */
export async function readParams(request: Request): Promise<Params> {
  const values = new Map<string, string>(encodedFields(new URL(request.url).search));
  const files = new Map<string, File>();
  const type = request.headers.get("content-type") ?? "";
  if (request.method === "POST" && request.body) {
    if (type.startsWith("application/json")) readJson(textOf(await request.bytes()), values);
    else if (type.startsWith("application/x-www-form-urlencoded"))
      for (const [name, value] of encodedFields(textOf(await request.bytes()))) values.set(name, value);
    else if (type.startsWith("multipart/form-data")) await readForm(request, type, values, files);
  }
  return new Params(values, files);
}

function readJson(body: string, into: Map<string, string>) {
  if (!body.trim()) return;
  let read: unknown;
  try {
    read = JSON.parse(body);
  } catch {
    throw badRequest("can't parse JSON object");
  }
  if (!isObject(read)) throw badRequest("object expected");
  for (const [name, value] of Object.entries(read))
    if (value !== null) into.set(name, typeof value === "string" ? value : JSON.stringify(value));
}

async function readForm(
  request: Request,
  type: string,
  values: Map<string, string>,
  files: Map<string, File>,
) {
  const body = await request.bytes();
  for (const [name, value] of await formIn(body, type)) {
    if (typeof value !== "string") files.set(name, value);
    else {
      checkReplaced(value, body);
      values.set(name, value);
    }
  }
}

async function formIn(
  body: Uint8Array<ArrayBuffer>,
  type: string,
): Promise<Iterable<[string, File | string]>> {
  try {
    return await new Response(body, { headers: { "content-type": type } }).formData();
  } catch {
    throw badRequest("can't parse the form");
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
