import { join } from "node:path";

/**
 * `bun scripts/bot-api.ts`, after each update of @gramio/types: writes what the Bot API takes, for the simulator. The
 * package has types only, so its declarations are read as text; they are generated and all of one form.
 */
const PACKAGE = join(import.meta.dir, "../node_modules/@gramio/types");
const TABLE = join(import.meta.dir, "../src/simulator/bot-api.json");

type Fields = Record<string, string>;

interface BotApi {
  source: string;
  /** The parameters of every method and their types; `!` behind a name says that it is required. */
  methods: Record<string, Fields>;
  /** What stands inside of them: the fields of an object, or the objects that it may be. */
  objects: Record<string, Fields | string>;
}

/** Interfaces by their bodies, other types by what they stand for. */
interface Declarations {
  interfaces: Map<string, string>;
  aliases: Map<string, string>;
}

/** Reads the installed package. Throws where a declaration is of a form that nobody has met yet. */
export async function readBotApi(): Promise<BotApi> {
  const read = async (file: string) => plain(await Bun.file(join(PACKAGE, "out", file)).text());
  const [methods, params, objects] = await Promise.all(
    ["methods.d.ts", "params.d.ts", "objects.d.ts"].map(read),
  );
  const { version } = await Bun.file(join(PACKAGE, "package.json")).json();
  const reader = new Reader(declarationsOf(`${params}\n${objects}`));
  const calls = [...(methods ?? "").matchAll(/^ {4}(\w+): CallAPI\w*<\s*(?:Params\.(\w+))?/gm)];
  const taken = calls.map(([, method = "", name]) => [method, name ? reader.fieldsOf(name) : {}] as const);
  return {
    source: `@gramio/types ${version}`,
    methods: Object.fromEntries(taken),
    objects: reader.objects(),
  };
}

/** Without comments and imports, and with one name for each type. */
const plain = (text: string) =>
  text
    .replaceAll(/\/\*[\s\S]*?\*\//g, "")
    .replaceAll(/^import [\s\S]*? from .*$/gm, "")
    .replaceAll("Objects.", "");

function declarationsOf(text: string): Declarations {
  const interfaces = new Map<string, string>();
  const aliases = new Map<string, string>();
  for (const declaration of text.split(/^export /m)) {
    const [, kind, name = "", rest = ""] = /^(interface|type) (\w+) =?([\s\S]*)/.exec(declaration) ?? [];
    if (kind === "interface") interfaces.set(name, rest.trim().slice(1, -1));
    else if (kind === "type") aliases.set(name, rest);
  }
  return { interfaces, aliases };
}

class Reader {
  readonly #declared: Declarations;
  readonly #objects = new Map<string, Fields | string>();

  constructor(declared: Declarations) {
    this.#declared = declared;
  }

  fieldsOf(name: string): Fields {
    const body = this.#declared.interfaces.get(name);
    if (body === undefined) throw new Error(`there is no interface ${name}`);
    const fields = body.split(/^ {4}(?=\w+\??:)/m).filter((field) => field.trim());
    return Object.fromEntries(
      fields.map((field) => {
        const [, own, optional, type = ""] = /^(\w+)(\??):([\s\S]*)/.exec(field) ?? [];
        return [`${own}${optional ? "" : "!"}`, this.#said(type)];
      }),
    );
  }

  objects = (): BotApi["objects"] =>
    Object.fromEntries([...this.#objects].sort(([one], [other]) => (one < other ? -1 : 1)));

  /** A type in our own few words. */
  #said(type: string): string {
    const parts = partsOf(type.replaceAll(/\s+/g, " ").trim());
    const said = new Set(parts.filter((part) => !part.startsWith("{")).map((part) => this.#sayOne(part)));
    // One literal tells what an object is; of several only the kind counts here.
    const kinds =
      said.size > 1 ? new Set([...said].map((word) => (word.startsWith('"') ? "string" : word))) : said;
    return [...kinds].join(" | ");
  }

  #sayOne(type: string): string {
    if (type.endsWith("[]")) {
      const item = this.#said(type.slice(0, -2).replace(/^\((.*)\)$/, "$1"));
      return item.includes(" | ") ? `(${item})[]` : `${item}[]`;
    }
    if (/^(string|number|boolean)$|^"[^"]*"$/.test(type)) return type;
    if (type === "true") return "boolean";
    if (/^\d+$/.test(type)) return "number";
    if (type.startsWith("Exclude<")) return "string";
    if (type === "TelegramInputFile") return "file";
    return this.#sayNamed(type);
  }

  #sayNamed(name: string): string {
    const short = name.replace(/^Telegram/, "");
    if (this.#objects.has(short)) return short;
    if (this.#declared.interfaces.has(name)) {
      this.#objects.set(short, {});
      this.#objects.set(short, this.fieldsOf(name));
      return short;
    }
    const alias = this.#declared.aliases.get(name);
    if (alias === undefined) throw new Error(`nothing is called ${name}`);
    const said = this.#said(alias);
    if (/^[a-z"]/.test(said)) return said;
    this.#objects.set(short, said);
    return short;
  }
}

/** The members of a union; braces, brackets and parentheses hold together. */
function partsOf(type: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const letter of type) {
    if ("{(<".includes(letter)) depth++;
    if ("})>".includes(letter)) depth--;
    if (letter === "|" && depth === 0) parts.push("");
    else parts.push(`${parts.pop()}${letter}`);
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

if (import.meta.main) await Bun.write(TABLE, `${JSON.stringify(await readBotApi(), null, 2)}\n`);
