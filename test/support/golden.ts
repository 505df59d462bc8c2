import { join } from "node:path";
import { root } from "./sources.ts";

/** `GOLDEN=write bun test …` takes over what is new; it is read in the review like every other change. */
const writes = () => Bun.env.GOLDEN === "write";

/** A list that is kept in a file, a line each; a line that begins with # is a remark. */
export class Golden {
  readonly #path: string;
  readonly name: string;

  constructor(name: string) {
    this.name = name;
    this.#path = join(root, "test/golden", name);
  }

  async lines(): Promise<string[]> {
    const text = await Bun.file(this.#path).text();
    return text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  }

  /** What should stand there and does not. May be asked to write it below the rest; nothing is ever rewritten. */
  async missing(wanted: readonly string[]): Promise<string[]> {
    const known = new Set(await this.lines());
    const missing = wanted.filter((line) => !known.has(line));
    if (missing.length === 0 || !writes()) return missing;
    await Bun.write(this.#path, `${(await Bun.file(this.#path).text()).trimEnd()}\n${missing.join("\n")}\n`);
    return [];
  }

  /** Takes over the whole list, below the remarks at its beginning, when it may. */
  async rewrite(lines: readonly string[]): Promise<void> {
    if (!writes()) return;
    const [remarks = ""] = /^(?:#.*\n)*/.exec(await Bun.file(this.#path).text()) ?? [];
    await Bun.write(this.#path, `${remarks}${lines.join("\n")}\n`);
  }
}
