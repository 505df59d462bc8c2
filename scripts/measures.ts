import { dirname, join, relative, resolve } from "node:path";

/**
 * `bun scripts/measures.ts [another checkout]`: how much somebody has to know and to read before they can write a
 * feature, here and, where one is given, in another checkout to compare with. Only reads; every figure is a count of the
 * text as Biome writes it, in which what belongs to a function stands deeper than its first line.
 */
interface Source {
  /** From the root of the checkout. */
  path: string;
  lines: string[];
  /** What it takes from elsewhere: the file it is resolved to, or the package. */
  imports: { from: string; names: string[] }[];
}

const IMPORT = /^(?:import|export) (?:type )?([^"';]*?) from "([^"]+)"/gm;

/** `a, type b, c as d` in braces, a default, or everything under one name: as they are called where they come from. */
const namesIn = (clause: string) =>
  clause
    .replaceAll(/[{}\n]/g, " ")
    .split(",")
    .map((name) =>
      name
        .trim()
        .replace(/^type /, "")
        .replace(/ as .*/, ""),
    )
    .filter(Boolean);

async function sourcesOf(checkout: string): Promise<Source[]> {
  const paths = [...new Bun.Glob("src/**/*.{ts,tsx}").scanSync({ cwd: checkout })].sort();
  return Promise.all(
    paths
      .filter((path) => !path.endsWith(".d.ts"))
      .map(async (path) => {
        const text = await Bun.file(join(checkout, path)).text();
        const imports = [...text.matchAll(IMPORT)].map(([, clause = "", from = ""]) => ({
          from: from.startsWith(".") ? join(dirname(path), from) : from,
          names: namesIn(clause),
        }));
        return { path, lines: text.split("\n").slice(0, -1), imports };
      }),
  );
}

const isOfFeatures = (path: string) => path.startsWith("src/features/");

const isKernel = (from: string) => from.startsWith("src/") && !isOfFeatures(from);
const isPackage = (from: string) => !from.startsWith("src/");

/** Names that come from such places, by the features that import them. */
function namesByFeature(sources: Source[], isMeant: (from: string) => boolean): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { path, imports } of sources.filter(({ path }) => isOfFeatures(path))) {
    const feature = path.split("/")[2] ?? "";
    const names = imports.filter(({ from }) => isMeant(from)).flatMap(({ names }) => names);
    found.set(feature, new Set([...(found.get(feature) ?? []), ...names]));
  }
  return found;
}

/** Where staff are shown something: an edge, by whom it knows, in a place that staff have to themselves. */
const STAFF =
  /^src\/features\/(control\/|shop\/staff\/|payments\/(staff|cashier)\/|payments\/receipts\/staff|account\/tiers\/|students\/(staff|roll)|people\/banned\/|wallet\/(bot|views|buttons))/;
const EDGE =
  /^(gramio|src\/bot\/(context|turn|view|keyboard|scene|tap|button-data|menu|screen)\.ts|src\/desk\/(desk|kinds)\.ts)$/;
/** What a rule takes of a desk: which page somebody wants. */
const OF_RULES = ["Wanted", "Id"];
const isStaffEdge = ({ path, imports }: Source) =>
  STAFF.test(path) &&
  imports.some(({ from, names }) => EDGE.test(from) && names.some((name) => !OF_RULES.includes(name)));

const FUNCTION =
  /^ *((export )?(async )?function\b|(export )?const \w+(: [^=]+)? = (async )?(<.*>)?(\(|\w+ =>)|(static |override |async |get |set |\*)*#?\w+(<.*>)?\((?!.*;$).*(\{|,|\($)|(static |override |async )*#?\w+(<.*>)?\($)/;
const NO_FUNCTION = /^ *(if|for|while|switch|catch|return|await|throw|else|super|expect|test)\b/;
/** A value in parentheses looks like the beginning of parameters until its arrow is missing. */
const ARROW = /=>|\{$|\($/;

const indentOf = (line: string) => line.length - line.trimStart().length;

/** The lines of what begins here: all that stand deeper, and those that close it. */
function lengthFrom(lines: string[], from: number): number {
  const indent = indentOf(lines[from] ?? "");
  let at = from + 1;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line.trim() === "" || indentOf(line) > indent) continue;
    if (indentOf(line) < indent || !/^[})\]]/.test(line.trim())) break;
    if (!/[{([>,]$/.test(line)) return at + 1 - from;
  }
  while (at > from + 1 && (lines[at - 1] ?? "").trim() === "") at--;
  return at - from;
}

const functionsOf = ({ lines }: Source): number[] =>
  lines.flatMap((line, at) => {
    if (!FUNCTION.test(line) || NO_FUNCTION.test(line)) return [];
    const length = lengthFrom(lines, at);
    if (/ const /.test(` ${line}`) && !lines.slice(at, at + length).some((line) => ARROW.test(line)))
      return [];
    return [length];
  });

function at(share: number, values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const isComment = (line: string) => /^\s*(\/\/|\/\*|\*)/.test(line);
const declares = (sources: Source[], pattern: RegExp) =>
  sources.flatMap(({ lines }) => lines.filter((line) => pattern.test(line))).length;
const linesOf = (sources: Source[]) => sources.reduce((sum, { lines }) => sum + lines.length, 0);

type Table = [name: string, value: number | string][];

function sizes(name: string, sources: Source[]): Table {
  const lines = sources.flatMap((source) => source.lines).filter((line) => line.trim() !== "");
  const files = sources.map((source) => source.lines.length);
  const functions = sources.flatMap(functionsOf);
  return [
    [`${name}: files`, sources.length],
    [`${name}: lines`, linesOf(sources)],
    [
      `${name}: lines of a file, p50 / p90 / longest`,
      `${at(0.5, files)} / ${at(0.9, files)} / ${at(1, files)}`,
    ],
    [`${name}: lines of a function, p50 / p90`, `${at(0.5, functions)} / ${at(0.9, functions)}`],
    [`${name}: comments, %`, ((100 * lines.filter(isComment).length) / lines.length).toFixed(1)],
  ];
}

/** How many of the sets have each name. */
function uses(sets: Set<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of sets.flatMap((set) => [...set])) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

const namesUsedBy = (least: number, sets: Set<string>[]) =>
  [...uses(sets)]
    .filter(([, count]) => count >= least)
    .map(([name]) => name)
    .sort();

/** The names with the folder of the kernel that they come from. */
function byFolder(sources: Source[], names: string[]): string[] {
  const kernel = sources.flatMap(({ imports }) => imports).filter(({ from }) => isKernel(from));
  const homes = new Map(kernel.flatMap(({ from, names }) => names.map((name) => [name, from.split("/")[1]])));
  const groups = Map.groupBy(names, (name) => homes.get(name) ?? "");
  return [...groups].sort().map(([folder, names]) => `  ${folder} (${names.length}): ${names.join(", ")}`);
}

function measure(sources: Source[]): { table: Table; shared: string[] } {
  const features = sources.filter(({ path }) => isOfFeatures(path));
  const kernel = namesByFeature(sources, isKernel);
  const packages = namesByFeature(sources, isPackage);
  const sets = [...kernel.values()];
  const counts = sets.map((names) => names.size);
  const perFile = features.map(
    ({ imports }) => new Set(imports.filter(({ from }) => isKernel(from)).flatMap(({ names }) => names)).size,
  );
  const table: Table = [
    ...[...kernel].map(([feature, names]): Table[number] => [`kernel names of ${feature}`, names.size]),
    ["kernel names of a feature, median", at(0.5, counts)],
    ["kernel names that at least three features use", namesUsedBy(3, sets).length],
    [
      "kernel names that more than half of the features use",
      namesUsedBy(Math.floor(sets.length / 2) + 1, sets).length,
    ],
    ["kernel names of all features", uses(sets).size],
    ["kernel names of a file, p50 / p90", `${at(0.5, perFile)} / ${at(0.9, perFile)}`],
    ["names of packages, of all features", uses([...packages.values()]).size],
    ["lines of edges of staff", linesOf(sources.filter(isStaffEdge))],
    ["page sizes", declares(sources, /^(export )?const \w*PAGE_SIZE\b/)],
    ["pagers", declares(sources, /^(export )?(async )?(function|const) page(Of|In|d)\b/)],
    ...sizes("features", features),
    ...sizes("all of src", sources),
  ];
  return { table, shared: byFolder(features, namesUsedBy(3, sets)) };
}

const here = resolve(import.meta.dir, "..");
const other = process.argv[2] === undefined ? undefined : resolve(process.argv[2]);
const now = measure(await sourcesOf(here));
const then = other === undefined ? undefined : measure(await sourcesOf(other));

const say = (text: string) => process.stdout.write(`${text}\n`);
const before = new Map(then?.table);
const titles = new Set([...now.table, ...(then?.table ?? [])].map(([name]) => name));
const after = new Map(now.table);
const width = Math.max(...[...titles].map((title) => title.length));
if (other !== undefined) say(`${"".padEnd(width)}  ${relative(here, other)} → here`);
for (const title of titles) {
  const value = String(after.get(title) ?? "–");
  say(`${title.padEnd(width)}  ${then ? `${before.get(title) ?? "–"} → ${value}` : value}`);
}
say(`\nAt least three features use of the kernel\n${now.shared.join("\n")}`);
