import { expect, test } from "bun:test";
import { Glob } from "bun";
import { what } from "../../src/features/account/history/kinds.ts";
import { FEATURES } from "../../src/features.ts";
import { LANGUAGES } from "../../src/texts/languages.ts";
import { Texts } from "../../src/texts/texts.ts";

/** An entry of the ledger as the code posts it. */
const POSTED = /kind: "([a-z-]+)",\s+source: /g;
/** Nobody's wallet is touched. */
const NOBODYS = ["exchange"];

async function kindsPosted(): Promise<string[]> {
  const kinds = new Set<string>();
  for await (const path of new Glob("src/features/**/*.ts").scan("."))
    for (const [, kind = ""] of (await Bun.file(path).text()).matchAll(POSTED)) kinds.add(kind);
  return [...kinds].filter((kind) => !NOBODYS.includes(kind));
}

test("whatever is posted for a person has a name in their history, in every language", async () => {
  const kinds = await kindsPosted();
  expect(kinds).toEqual(expect.arrayContaining(["correction", "loss", "refund", "refund-failed", "welcome"]));
  const texts = new Texts({ timeZone: "UTC", now: () => new Date() });
  texts.add(FEATURES.map((feature) => feature.texts));
  const line = { id: 1, at: new Date(), externalId: "A1", source: "order", changes: [] };
  for (const language of LANGUAGES) {
    const t = texts.in(language);
    const unnamed = kinds.filter((kind) => what(t, { ...line, kind }) === t.plain("history-other"));
    expect(unnamed).toEqual([]);
  }
});
