import { dirname, join } from "node:path";

export const root = join(import.meta.dir, "../..");

export interface Import {
  /** A path from the root of the project, or the name of a package. */
  path: string;
  isType: boolean;
  /** Loaded when it is needed: `await import(…)`. */
  isLate: boolean;
}

export interface Source {
  path: string;
  text: string;
  lines: number;
  /** Without comments and types. */
  code: string;
  imports: Import[];
  exports: string[];
}

const transpilers = {
  ts: new Bun.Transpiler({ loader: "ts", target: "bun" }),
  tsx: new Bun.Transpiler({ loader: "tsx", target: "bun" }),
};

/** Bun leaves imports of types out, which are arrows as well: without the word `type` it sees them. */
const TYPE_IMPORT = /\b(import|export) type (?=[{*]|\w+ from)/g;

/** Our own TypeScript in these places, as written and as it is understood. */
export function sources(...patterns: string[]): Promise<Source[]> {
  const paths = patterns.flatMap((pattern) => [...new Bun.Glob(pattern).scanSync({ cwd: root })]);
  return Promise.all(
    paths
      .filter((path) => !path.endsWith(".d.ts"))
      .sort()
      .map(read),
  );
}

async function read(path: string): Promise<Source> {
  const text = await Bun.file(join(root, path)).text();
  // A macro would be run, here and now.
  const plain = text.replaceAll(' with { type: "macro" }', "");
  const transpiler = path.endsWith(".tsx") ? transpilers.tsx : transpilers.ts;
  const values = new Set(transpiler.scanImports(plain).map((found) => found.path));
  const all = transpiler.scanImports(plain.replaceAll(TYPE_IMPORT, "$1 "));
  return {
    path,
    text,
    lines: text.split("\n").length - 1,
    code: transpiler.transformSync(plain),
    imports: all.map((found) => ({
      path: resolved(path, found.path),
      isType: !values.has(found.path),
      isLate: found.kind === "dynamic-import",
    })),
    exports: transpiler.scan(plain).exports,
  };
}

const resolved = (from: string, to: string) => (to.startsWith(".") ? join(dirname(from), to) : to);
