import { expect, test } from "bun:test";
import type { Person } from "../../src/bot/person.ts";
import { DomainError } from "../../src/lib/errors.ts";
import { RULES } from "../support/rights-table.ts";
import { root, type Source, sources } from "../support/sources.ts";

/** A function that a module exports, and which of its arguments is who does it. */
interface Rule {
  name: string;
  path: string;
  by: number;
  /** Which of its arguments is the permission, where its caller says. */
  right: number;
  length: number;
}

/** The arguments of whatever begins at `from`, right behind its bracket. */
function argumentsAt(text: string, from: number): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = from;
  for (let at = from; at < text.length; at++) {
    const letter = text.charAt(at);
    const closes = ")]}>".includes(letter) && text.charAt(at - 1) !== "=";
    if ((letter === "," && depth === 0) || (closes && depth === 0)) {
      found.push(text.slice(start, at).trim());
      start = at + 1;
    }
    if (closes && depth-- === 0) break;
    if ("([{<".includes(letter)) depth++;
  }
  return found.filter(Boolean);
}

const EXPORTED = /^export (?:async )?(?:function (\w+)(?:<[^(]*>)?|const (\w+) = (?:async )?)\(/gm;

function rulesIn({ path, text }: Source): Rule[] {
  return [...text.matchAll(EXPORTED)].flatMap((match) => {
    const given = argumentsAt(text, match.index + match[0].length);
    const by = given.findIndex((each) => /: Human$/.test(each));
    const right = given.findIndex((each) => each.startsWith("right: "));
    const name = match[1] ?? match[2] ?? "";
    return by < 0 ? [] : [{ name, path, by, right, length: given.length }];
  });
}

const all = (await sources("src/features/**/*.ts"))
  // A view decides nothing: it leaves out the buttons that somebody could not press.
  .filter(({ path }) => !/[/-]views\.ts$/.test(path))
  .flatMap(rulesIn);

const nobody = {
  ...{ id: 1, telegramId: 1, name: "Ali", language: "en" as const },
  ...{
    isNew: false,
    isBack: false,
    hasRoles: false,
    isBanned: false as const,
    kind: "human" as const,
    via: "chat" as const,
    rights: new Set<string>(),
  },
} satisfies Person;
const every = new Set(Object.keys(RULES));

/** Anything at all, as long as nobody calls it: a rule that asks the database first is caught at it. */
const untouched: unknown = new Proxy(() => undefined, {
  get: (_, key) => (key === "then" ? undefined : untouched),
  apply() {
    throw new Error("it was begun");
  },
});

/** What a rule says to somebody; "it was begun" when it lets them. */
async function saidTo(by: Person, rule: Rule, permission: string): Promise<string> {
  const module: Record<string, (...given: unknown[]) => unknown> = await import(`${root}/${rule.path}`);
  const given = Array.from({ length: rule.length }, () => untouched);
  given[rule.by] = by;
  if (rule.right >= 0) given[rule.right] = permission;
  try {
    await module[rule.name]?.(...given);
  } catch (error) {
    return error instanceof DomainError ? error.code : "it was begun";
  }
  return "it was begun";
}

const titled = ({ path, name }: Rule) => `${path.replaceAll(/^src\/features\/|\.ts$/g, "")} ${name}`;

test("the table knows every rule that is told who does it, and no other", () => {
  const known = Object.values(RULES).flat();
  expect(all.map(titled).sort()).toEqual([...known].sort());
});

test.each(Object.entries(RULES))("nothing of %s is begun without the right", async (permission, names) => {
  const rules = all.filter((rule) => names.includes(titled(rule)));
  const others = new Set([...every].filter((each) => each !== permission));
  const said = async (by: Person) =>
    Promise.all(rules.map(async (rule) => `${titled(rule)}: ${await saidTo(by, rule, permission)}`));
  const isOpen = permission === "everyone";
  const refused = rules.map((rule) => `${titled(rule)}: ${isOpen ? "it was begun" : "not-allowed"}`);
  expect(await said(nobody)).toEqual(refused);
  expect(await said({ ...nobody, rights: others })).toEqual(refused);
  expect((await said({ ...nobody, rights: new Set([permission]) })).join()).not.toContain("not-allowed");
});
