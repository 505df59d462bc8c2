import { describe, expect, test } from "bun:test";
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { FEATURES as PRODUCT } from "../src/features.ts";
import { FILES, isEdge, LAYERS } from "./support/layers.ts";
import { type Import, root, type Source, sources } from "./support/sources.ts";

const product = await sources("src/**/*.{ts,tsx}");
const everything = [...product, ...(await sources("{test,scripts,drizzle}/**/*.{ts,tsx}"))];
const server = product.filter(({ path }) => !path.startsWith("src/simulator/page/"));

/** A feature may look at those before it, never at those behind it: upwards goes news. */
const FEATURES = PRODUCT.map(({ name }) => name);

const layerOf = (path: string) => FILES[path] ?? path.split("/")[1] ?? "";
const featureOf = (path: string) => /^src\/features\/([^/]+)\//.exec(path)?.[1];
const isOurs = ({ path }: Import) => path.startsWith("src/");
const found = new Map(product.map((source) => [source.path, source]));

const PAYMENTS = "src/features/payments/";
/** The ways; what is true of all money; who is asked and heard; where people pay, keep a way, send a receipt; staff. */
const ROOMS = ["ways", "core", "providers", "counter", "billing", "receipts", "cashier"];
const roomOf = (path: string) =>
  path.startsWith(PAYMENTS) ? /^([^/]+)\//.exec(path.slice(PAYMENTS.length))?.[1] : undefined;

/** Where something that nobody may do is done. */
function offences(of: Source[], offence: (source: Source) => unknown): string[] {
  return of.filter((source) => offence(source)).map(({ path }) => path);
}

/** Arrows that no rule allows. */
function arrows(from: Source[], isWrong: (source: Source, to: Import) => boolean): string[] {
  return from.flatMap((source) =>
    source.imports.filter((to) => isWrong(source, to)).map((to) => `${source.path} → ${to.path}`),
  );
}

describe("arrows", () => {
  test("every layer imports only what is below it", () => {
    const wrong = arrows(product, (source, to) => {
      if (!isOurs(to) || layerOf(source.path) === layerOf(to.path)) return false;
      const allowed = LAYERS[layerOf(source.path)] ?? [];
      const target = layerOf(to.path);
      const named = featureOf(to.path) && `features/${featureOf(to.path)}`;
      return !(
        allowed.includes(target) ||
        (named && allowed.includes(named)) ||
        (to.isType && allowed.includes(`type ${target}`))
      );
    });
    expect(wrong).toEqual([]);
  });

  test("the list of features knows their tables of contents, and nothing behind them", () => {
    const list = product.filter(({ path }) => layerOf(path) === "list");
    expect(
      arrows(list, (_, { path }) => featureOf(path) !== undefined && basename(path) !== "index.ts"),
    ).toEqual([]);
  });

  test("between features they point downwards, to rules and tables only", () => {
    const wrong = arrows(product, ({ path }, to) => {
      const [from, target] = [featureOf(path), featureOf(to.path)];
      if (!from || !target || from === target) return false;
      const isUp = FEATURES.indexOf(target) > FEATURES.indexOf(from);
      return isUp || !["rule", "schema"].includes(partOf(to.path));
    });
    expect(wrong).toEqual([]);
  });

  test("inside a feature: index → edges → rules → tables", () => {
    const order = ["schema", "rule", "edge", "index"];
    const wrong = arrows(product, ({ path }, to) => {
      if (!featureOf(path) || featureOf(path) !== featureOf(to.path)) return false;
      const [from, target] = [partOf(path), partOf(to.path)];
      // A column may hold what a rule has named.
      if (from === "schema" && target === "rule" && to.isType) return false;
      return order.indexOf(target) > order.indexOf(from);
    });
    expect(wrong).toEqual([]);
  });

  test("inside payments: each room looks only into those before it", () => {
    const wrong = arrows(product, ({ path }, to) => {
      const [from, target] = [roomOf(path), roomOf(to.path)];
      if (!from || !target || to.path === `${PAYMENTS}core/settings.ts`) return false;
      return ROOMS.indexOf(target) > ROOMS.indexOf(from);
    });
    expect(wrong).toEqual([]);
    const rooms = new Set(product.map(({ path }) => roomOf(path)).filter((room) => room !== undefined));
    expect([...rooms].sort()).toEqual([...ROOMS].sort());
  });

  test("the library knows nothing of Telegram, HTTP and the database", () => {
    const lib = product.filter(({ path }) => layerOf(path) === "lib");
    expect(arrows(lib, (_, { path }) => /^(@?gramio|elysia|drizzle-orm)/.test(path))).toEqual([]);
  });

  test("every feature has its place in the order", () => {
    const features = new Set(product.map(({ path }) => featureOf(path)).filter((name) => name !== undefined));
    expect([...features].sort()).toEqual([...FEATURES].sort());
  });

  test("every file stands in a layer", () => {
    expect(offences(product, ({ path }) => path !== "src/files.d.ts" && !(layerOf(path) in LAYERS))).toEqual(
      [],
    );
  });
});

function partOf(path: string): "index" | "edge" | "rule" | "schema" {
  if (/^src\/features\/[^/]+\/index\.ts$/.test(path)) return "index";
  if (basename(path) === "schema.ts") return "schema";
  return isEdge(found.get(path)?.imports ?? []) ? "edge" : "rule";
}

describe("walls", () => {
  const outside = (folder: string) => server.filter(({ path }) => !path.startsWith(`src/${folder}/`));

  test("only the database knows a dialect", () => {
    const dialect = /^(bun:sqlite|drizzle-orm\/(bun-|pg-|sqlite-|postgres|better-|libsql).*)$/;
    const engine = /\bBun\.(SQL|sql)\b|\{[^}]*\b(SQL|sql)\b[^}]*\} from "bun"/;
    const wrong = [
      ...arrows(outside("db"), (_, { path }) => dialect.test(path)),
      ...offences(outside("db"), ({ text }) => engine.test(text)),
    ];
    expect(wrong).toEqual([]);
  });

  test("only the configuration reads the environment", () => {
    expect(
      offences(outside("config"), ({ code }) => /\b(Bun|process|import\.meta)\.env\b/.test(code)),
    ).toEqual([]);
  });

  /** Where real time counts even when the product's clock is held, and why. */
  const REAL_TIME: Record<string, string> = {
    "src/lib/clock.ts": "is the clock",
    "src/machinery.ts": "a stop waits only so long for what is being done",
    "src/db/sqlite.ts": "a commit that may wait waits for a few real milliseconds",
    "src/db/postgres.ts": "works that were in each other's way pause for a few real milliseconds",
    "src/jobs/leader.ts": "another process may die at any real moment",
    "src/bot/sender.ts":
      "looks for rows that another process has written, and ends a stop that waits for the network",
    "src/bot/polling.ts": "spares a network that fails",
    "src/bot/registering.ts": "waits for a network that is not there yet",
    "src/simulator/api.ts": "a fault that makes an answer slow",
  };
  const TIME =
    /\bDate\.now\(|\bnew Date\b(?!\([^)])|\b(setTimeout|setInterval)\(|\bBun\.sleep|\bperformance\.now\(/;

  test("time comes from the clock", () => {
    const named = ({ path }: Source) => path in REAL_TIME;
    expect(offences(server, (source) => TIME.test(source.code) && !named(source))).toEqual([]);
    expect(Object.keys(REAL_TIME).filter((path) => !TIME.test(found.get(path)?.code ?? ""))).toEqual([]);
  });

  test("rows of buttons are laid out in one place, which knows for whom", () => {
    const bot = server.filter(({ path }) => !path.startsWith("src/simulator/"));
    const telegrams = /\b(inline_keyboard|force_reply|one_time_keyboard)\b/;
    expect(offences(bot, ({ code }) => telegrams.test(code))).toEqual(["src/bot/view.ts"]);
  });

  test("what strangers send is read in one place, which knows how much of it", () => {
    const reads = /\brequest\.(arrayBuffer|blob|bytes|formData|json|text)\(/;
    const served = server.filter(({ path }) => !/^src\/(simulator|demo)\//.test(path));
    // Telegram's own way in has seen its secret before it reads.
    expect(offences(served, ({ code }) => reads.test(code))).toEqual(["src/http/webhook.ts"]);
  });

  test("edges write nothing", () => {
    const edges = server.filter(({ path }) => featureOf(path) && ["edge", "index"].includes(partOf(path)));
    expect(edges.length).toBeGreaterThan(0);
    expect(offences(edges, ({ code }) => /\btx\s*\.(insert|update|delete)\(/.test(code))).toEqual([]);
  });
});

describe("style", () => {
  test("no file is longer than 250 lines", () => {
    expect(offences(everything, ({ lines }) => lines > 250)).toEqual([]);
  });

  test("how long a minute, an hour and a day are stands in one place", () => {
    const counted = /\b(60_000|3_?600_?000|86_?400_?000|60 \* 60 \* 1_?000)\b/;
    expect(
      offences(server, ({ path, text }) => path !== "src/lib/durations.ts" && counted.test(text)),
    ).toEqual([]);
  });

  test("nothing is exported by default", () => {
    expect(offences(everything, ({ exports }) => exports.includes("default"))).toEqual([]);
  });

  test("nothing is of any type", () => {
    const anyType = /\bas any\b|[:<|,] ?any\b(?! [a-z])|\bany\[\]/;
    const written = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|"[^"\n]*"/g, "");
    expect(offences(product, ({ text }) => anyType.test(written(text)))).toEqual([]);
  });

  test("whoever knows better than the types says why", () => {
    const cast = /\bas (?!const\b)(?:[A-Z{([]|(?:unknown|never|object|string|number|boolean|typeof|keyof)\b)/;
    const isNone = /^(import|export) |^ +(type )?\w+ as \w+,?$|\bin keyof \w+ as /;
    const ofAll = "The casts below are safe:";
    const silent = server
      .filter(({ path, text }) => !path.startsWith("src/simulator/") && !text.includes(ofAll))
      .flatMap(({ path, text }) => {
        const lines = text.split("\n");
        return lines
          .map((line, at) => ({ line: line.replaceAll(/\/\/.*|^ *\/?\*.*|"[^"]*"|`[^`]*`/g, ""), at }))
          .filter(({ line }) => cast.test(line) && !isNone.test(line))
          .filter(({ at }) => !/\bsafe:/i.test(lines.slice(Math.max(0, at - 9), at + 1).join("\n")))
          .map(({ at }) => `${path}:${at + 1}`);
      });
    expect(silent).toEqual([]);
  });

  /** Letters as data, not as words for people. */
  const LETTERS = [
    "src/lib/fold.ts",
    "src/lib/money-words.ts",
    "src/lib/number-words.ts",
    "src/lib/redact.ts",
    "src/features/students/names.ts",
    "src/features/people/name-words.ts",
    "src/features/students/places/cyrillic.ts",
    "src/features/students/places/finding.ts",
  ];

  test("words for people stand in the texts, not in the code", () => {
    const words = /["`][^"`\n]*(\\u0[46]|[\u0400-\u04ff\u0600-\u06ff])[^"`\n]*["`]/;
    expect(offences(product, ({ path, code }) => words.test(code) && !LETTERS.includes(path))).toEqual([]);
  });

  test("every feature has a table of contents and its texts in four languages", () => {
    const needed = ["index.ts", ...["fa", "uz", "ru", "en"].map((language) => `texts.${language}.ftl`)];
    const missing = FEATURES.flatMap((feature) =>
      needed.map((file) => `src/features/${feature}/${file}`),
    ).filter((path) => !existsSync(join(root, path)));
    expect(missing).toEqual([]);
  });
});
