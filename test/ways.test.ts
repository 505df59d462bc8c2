import { describe, expect, test } from "bun:test";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readConfig } from "../src/configuration.ts";
import { WAYS, wayOf } from "../src/features/payments/ways/index.ts";
import type { Line } from "../src/features/payments/ways/line.ts";
import type { Way } from "../src/features/payments/ways/way.ts";
import { Settings } from "../src/settings/settings.ts";
import { type Import, root, type Source, sources } from "./support/sources.ts";

const FOLDER = "src/features/payments/ways";
const NAMES = readdirSync(join(root, FOLDER), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Where a way may be called by its name: in its own folder, where it is played, in the sample school and the demo. */
const ITS_OWN = new RegExp(`^(${FOLDER}/[a-z]+|src/(simulator|sample|demo))/`);
/** What stood on buttons when they held positions. */
const HISTORY = "src/bot/former-positions.ts";
const LIST = `${FOLDER}/index.ts`;
const isElsewhere = (path: string) => !ITS_OWN.test(path) && path !== HISTORY;

const code = (await sources("src/**/*.{ts,tsx}")).filter(({ path }) => isElsewhere(path));

test("the list has every folder once, and nothing else", () => {
  expect(WAYS.map(({ name }) => name).sort()).toEqual(NAMES.sort());
});

describe("nobody else calls a way by its name", () => {
  /** A word that means something else there, and what. */
  const OTHER: Record<string, Record<string, string>> = {
    [`${FOLDER}/way.ts`]: { card: "is shown whom to transfer to" },
    "src/bot/registering.ts": { telegram: "writes its part of the log" },
    "src/features/payments/core/givenback.ts": { wallet: "goes back into the balance" },
    "src/features/payments/counter/notices.ts": { wallet: "goes back into the balance" },
    "src/features/payments/receipts/reasons.ts": { card: "was paid to another card" },
    "src/features/payments/core/refunds.ts": { wallet: "goes back into the balance" },
    "src/features/payments/core/refunds-of.ts": { wallet: "goes back into the balance" },
    "src/features/payments/cashier/refunding.ts": { wallet: "goes back into the balance" },
    "src/features/payments/cashier/takings.ts": { wallet: "goes back into the balance" },
    "src/features/payments/core/strays.ts": { wallet: "is in somebody's balance" },
    "src/features/students/views.ts": { telegram: "is a contact of the school" },
    "src/features/wallet/index.ts": { wallet: "is the feature" },
    "src/features/wallet/verify.ts": { wallet: "is a kind of account" },
  };
  const literals = ({ code }: Source) => [...code.matchAll(/"([a-z]+)"/g)].map(([, word = ""]) => word);

  test("in a string", () => {
    const named = code
      .filter(({ path }) => path !== LIST)
      .flatMap((source) =>
        [...new Set(literals(source))]
          .filter((word) => NAMES.includes(word))
          .map((word) => `${source.path}: ${word}`),
      );
    const other = Object.entries(OTHER).flatMap(([path, words]) =>
      Object.keys(words).map((word) => `${path}: ${word}`),
    );
    expect(named.sort()).toEqual(other.sort());
  });

  test("at all, where the word means nothing else", async () => {
    const brands = /stripe|crypto.?pay|multicard/i;
    const files = [...new Bun.Glob("src/**/*.{ts,tsx,ftl,json,css,html}").scanSync({ cwd: root })];
    const offending = files.filter(isElsewhere).filter((path) => path !== LIST);
    const texts = await Promise.all(offending.map((path) => Bun.file(join(root, path)).text()));
    expect(offending.length).toBeGreaterThan(300);
    expect(offending.filter((_, at) => brands.test(texts[at] ?? ""))).toEqual([]);
  });

  test("or takes something out of its folder", () => {
    const isInside = ({ path }: Import) => NAMES.some((name) => path.startsWith(`${FOLDER}/${name}/`));
    const takers = code.filter(({ imports }) => imports.some(isInside)).map(({ path }) => path);
    expect(takers).toEqual([LIST]);
  });
});

test("a way knows what it is part of, and no rule that asks it", async () => {
  const shared = ["way.ts", "line.ts", "asking.ts"].map((file) => `${FOLDER}/${file}`);
  const wrong = (await sources(`${FOLDER}/*/*.ts`)).flatMap(({ path, imports }) => {
    const own = `${path.slice(0, path.lastIndexOf("/"))}/`;
    const isAllowed = (to: string) =>
      to.startsWith(own) || shared.includes(to) || to === "src/features/payments/core/settings.ts";
    return imports
      .filter((to) => !to.isType && to.path.startsWith("src/features/payments/") && !isAllowed(to.path))
      .map((to) => `${path} → ${to.path}`);
  });
  expect(wrong).toEqual([]);
});

/** Whatever is asked for is there, so every line can be made. */
const config = readConfig({
  BOT_TOKEN: `123456789:${"A".repeat(35)}`,
  OWNER_ID: "1",
  ENCRYPTION_KEY: Buffer.alloc(32, 7).toString("base64url"),
  ...Object.fromEntries(
    WAYS.flatMap(({ keys }) => Object.values(keys))
      .filter(({ fallback, setting }) => fallback === undefined && !setting)
      .map(({ name }) => [name, "given"]),
  ),
});

function lineOf(way: Way): Line {
  const wiring = { now: () => new Date(0), settings: new Settings(), webhookUrl: "https://school.example" };
  const telegram = async () => ({ ok: false as const, code: 500, why: "nobody is there" });
  return way.line?.(config, { ...wiring, telegram }) ?? {};
}

describe.each(WAYS.map((way) => [way.name, way] as const))("%s keeps what it says of itself", (_, way) => {
  const line = lineOf(way);
  const answers = (verb: keyof Line) => line[verb] !== undefined;

  test("its name can stand in an address, on a button and in the key of a text", () => {
    expect(way.name).toMatch(/^[a-z]{3,12}$/);
  });

  test("what it needs are keys of its own", () => {
    const named = [...way.needs, ...(way.webhook?.needs ?? [])];
    expect(named.filter((need) => !(need in way.keys))).toEqual([]);
  });

  test("it is shown as what it can make", () => {
    expect({ link: way.shown === "link" || way.monthly !== undefined }).toEqual({
      link: answers("checkout"),
    });
    expect({ card: way.shown === "card" }).toEqual({ card: way.payee !== undefined });
    const needsNothing = Boolean(way.fromBalance || way.paysItself);
    expect({ nothing: way.shown === "nothing" }).toEqual({ nothing: needsNothing });
  });

  test("it gives back if, and only if, its provider can be asked to", () => {
    expect({ gives: way.givesBack !== "no" }).toEqual({ gives: answers("refund") });
  });

  test("it has a webhook if, and only if, its provider is heard there", () => {
    expect({ hears: way.webhook !== undefined }).toEqual({ hears: answers("hear") });
    // What we miss has to be asked for.
    expect({ asks: way.webhook !== undefined }).toEqual({ asks: answers("ask") });
  });

  test("it keeps methods if, and only if, they can be charged and looked after", () => {
    const keeps = way.keepsMethod !== undefined;
    expect({ keeps, looks: keeps }).toEqual({ keeps: answers("chargeKept"), looks: answers("portal") });
  });
});

test("a way that is gone takes nothing, gives nothing back, and still has its name", () => {
  const gone = wayOf("paypal");
  expect(gone).toMatchObject({ name: "paypal", givesBack: "no", shown: "nothing", needs: [] });
  expect(WAYS).not.toContain(gone);
});
