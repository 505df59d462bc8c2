import { expect, test } from "bun:test";
import { join } from "node:path";
import { typesOfTexts } from "../../scripts/text-keys.ts";
import { DomainError } from "../../src/lib/errors.ts";
import type { Translator } from "../../src/texts/texts.ts";
import { root } from "../support/sources.ts";

test("the types know the texts as they are (else run scripts/text-keys.ts)", async () => {
  const written = await typesOfTexts();
  for (const [path, types] of written) expect(await Bun.file(join(root, path)).text()).toBe(types);
  const found = ["src", "test"].flatMap((folder) => [
    ...new Bun.Glob(`${folder}/**/texts.keys.d.ts`).scanSync({ cwd: root }),
  ]);
  expect(found.sort()).toEqual([...written.keys()].sort());
});

test("a refusal carries the key of its text, and what that is filled with", () => {
  expect(new DomainError("tier-name-too-long", { most: 3 })).toMatchObject({
    code: "tier-name-too-long",
    args: { most: 3 },
  });
  expect(new DomainError("tier-gone").args).toEqual({});
});

/** What the types refuse; `bun check` fails as soon as one of these passes. */
export const refused = (t: Translator, grade: "10" | "13") => [
  // @ts-expect-error: there is no such text
  t("no-such-key"),
  // @ts-expect-error: nor is there one for every grade
  t.plain(`grade-${grade}`),
  // @ts-expect-error: it is filled with something
  t("tier-name-too-long"),
  // @ts-expect-error: and not with this
  t("tier-name-too-long", { least: 1 }),
  // @ts-expect-error: it is filled with nothing
  t("tier-gone", { most: 1 }),
  // @ts-expect-error: a refusal says a text
  new DomainError("no-such-key"),
  // @ts-expect-error: with all that it is filled with
  new DomainError("tier-name-too-long"),
];
