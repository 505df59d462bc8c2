import { describe, expect, test } from "bun:test";
import { changesIn, schema } from "../drizzle/changes.ts";
import { sceneButton } from "../src/bot/scene-screen.ts";
import { clashesOf } from "../src/clashes.ts";
import { FEATURES } from "../src/features.ts";
import { frame } from "../src/frame.ts";
import { productOf } from "../src/product.ts";
import { doorsOf, settingsOf } from "../src/together.ts";
import { allTexts } from "./support/fluent.ts";
import { mentionedIn } from "./support/keys.ts";
import { sources } from "./support/sources.ts";

/** What the product consists of: nothing that is declared anywhere may be missing from it. */
const product = productOf(FEATURES);
const keys = new Set<string>(settingsOf(product).map(({ key }) => key));
const code = await sources("src/*.ts", "src/{bot,db,features,http,jobs,lib,settings,texts,turn}/**/*.ts");

const places = await allTexts();

/** What the code declares by a call whose first words these are, wherever it does. */
const declared = (...calls: RegExp[]) =>
  calls.flatMap((call) => code.flatMap(({ code }) => [...code.matchAll(call)].map(([, name = ""]) => name)));

test("what is there fits together", () => {
  expect(clashesOf(product)).toEqual([]);
});

describe("tables", () => {
  test("each that is declared stands in a table of contents, from which the migrations are made", () => {
    expect(declared(/\btable\(\s*"(\w+)"/g).sort()).toEqual(Object.keys(schema).sort());
  });

  test.each(["sqlite", "postgres"] as const)(
    "on %s the migrations make them as they are",
    async (dialect) => {
      expect((await changesIn(dialect)).statements).toEqual([]);
    },
  );
});

test("every setting that is declared stands in a table of contents, so that an operator sees it", () => {
  const found = declared(
    /\b(?:text|choice|switch)Setting\(\s*"([\w-]+)"/g,
    /\b(?:numberSetting|declare)\(\{\s*key: "([\w-]+)"/g,
  );
  expect(found.sort()).toEqual([...keys].sort());
});

test("every button that is declared is opened by a feature, or by the kernel's forms", () => {
  const opened = new Set([...doorsOf(product).taps.map(({ button }) => button.nameId), sceneButton.nameId]);
  expect(declared(/\bnew ButtonData\("([\w-]+)"/g).filter((name) => !opened.has(name))).toEqual([]);
});

test("what is told and drawn by name is what features say and draw, each of it", () => {
  const told = declared(/\.tell\([^"]*?, "([\w-]+)"/g, /\.tellStaff\([^;]*?, "([a-z-]+)", /g);
  const drawn = declared(/\.draw\("([\w-]+)"/g);
  const named = (key: "notices" | "draws") => product.flatMap((feature) => Object.keys(feature[key] ?? {}));
  expect([...new Set(told)].sort()).toEqual(named("notices").sort());
  expect([...new Set(drawn)].sort()).toEqual(named("draws").sort());
});

test("news is heard by another feature than the one that tells it: inside a feature rules call each other", () => {
  const told = code.flatMap(({ path, code }) =>
    [...code.matchAll(/\.announce\("([\w.-]+)"/g)].map(
      ([, news = ""]) => [news, path.split("/")[2]] as const,
    ),
  );
  const unheard = told.filter(([news, teller]) => {
    const hearers = product.filter(({ on, after }) => news in { ...on, ...after });
    const isCounted = product.some(({ events = {} }) => news in events);
    return (hearers.length === 0 && !isCounted) || hearers.some(({ name }) => name === teller);
  });
  expect(unheard).toEqual([]);
});

test("news shows nobody a screen: what is drawn anew is drawn by its name", () => {
  const listeners = product.flatMap(({ on, after }) =>
    Object.entries({ ...on }).concat(Object.entries({ ...after })),
  );
  const drawing = listeners.filter(([, hears]) => /instanceof Turn|\.show\(/.test(hears.map(String).join()));
  expect(drawing.map(([news]) => news)).toEqual([]);
});

describe("words", () => {
  const names = product.map(({ name }) => name);
  const homes = new Map<string, string>(
    places.flatMap(({ place, texts }) =>
      texts.map(({ key }) => [key, place === "texts" ? frame.name : (place.split("/")[0] ?? "")] as const),
    ),
  );
  const floorOf = (feature: string) => names.indexOf(feature);

  test("a setting is called by its own feature, or by what stands below it", () => {
    const wrong = product.flatMap(({ name, settings = {} }) =>
      Object.values(settings)
        .flatMap(({ key }) => [`setting-${key}`, `setting-${key}-about`])
        .filter(
          (key) => floorOf(homes.get(key) ?? "") === -1 || floorOf(homes.get(key) ?? "") > floorOf(name),
        )
        .map((key) => `${name} has the setting that ${homes.get(key)} calls ${key}`),
    );
    expect(wrong).toEqual([]);
  });

  test("a feature says its own and those of what stands below it: what is above may be gone", () => {
    const wrong = code.flatMap((source) => {
      const [, own = frame.name] = /^src\/features\/(\w+)\//.exec(source.path) ?? [];
      const above = mentionedIn(source)
        // A setting is known by its key wherever it is; it may be called like a text.
        .filter((key) => !keys.has(key))
        .filter((key) => floorOf(homes.get(key) ?? own) > floorOf(own));
      return above.map((key) => `${source.path} says ${key} of ${homes.get(key)}`);
    });
    expect(wrong).toEqual([]);
  });
});
