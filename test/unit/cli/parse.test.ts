import { describe, expect, test } from "bun:test";
import { UsageError } from "../../../src/cli/exit.ts";
import { helpOf, overview } from "../../../src/cli/help.ts";
import { parse } from "../../../src/cli/parse.ts";
import { verbs } from "../../../src/cli/verbs.ts";

/** What was understood, flat enough to compare. */
function understood(...args: string[]) {
  const parsed = parse(args);
  if ("help" in parsed) return parsed;
  const { name, given } = parsed;
  const options = Object.keys(verbs[name]?.options ?? {}).filter((option) => given.has(option));
  return { name, action: given.action, operand: given.operand, options };
}

const complaint = (...args: string[]) => {
  try {
    parse(args);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return "understood";
};

describe("what is understood", () => {
  test("nothing means serve, and so do options alone", () => {
    expect(understood()).toEqual({ name: "serve", action: "", operand: undefined, options: [] });
    expect(understood("--port", "9000")).toMatchObject({ name: "serve", options: ["port"] });
  });

  test("the word behind a verb has its default", () => {
    expect(understood("migrate")).toMatchObject({ action: "up" });
    expect(understood("migrate", "status", "--json")).toMatchObject({ action: "status", options: ["json"] });
    expect(understood("failed", "replay", "AB12CD34")).toMatchObject({
      action: "replay",
      operand: "AB12CD34",
    });
  });

  test("values of options stand behind them or after =", () => {
    for (const args of [["--lang", "fa"], ["--lang=fa"]]) {
      const parsed = parse(["demo", ...args]);
      expect("given" in parsed && parsed.given.text("lang")).toBe("fa");
    }
  });

  test("help is found everywhere", () => {
    expect(understood("--help")).toEqual({ help: undefined });
    expect(understood("help", "keys")).toEqual({ help: "keys" });
    expect(understood("keys", "rotate", "-h")).toEqual({ help: "keys" });
    expect(understood("--version")).toMatchObject({ name: "version" });
  });
});

describe("what is not", () => {
  test.each([
    [["srve"], /"srve" is not a verb of maktab; did you mean serve\?/],
    [["doc"], /did you mean doctor\?/],
    [["toString"], /is not a verb/],
    [["doctor", "--jsno"], /no option --jsno; did you mean --json\?/],
    [["doctor", "--toString"], /no option --toString/],
    [["doctor", "-x"], /no option -x/],
    [["doctor", "--json=yes"], /--json takes no value/],
    [["demo", "--lang"], /--lang needs a value: --lang <fa\|uz\|ru\|en>/],
    [["demo", "--lang", "--port", "1"], /--lang needs a value/],
    [["webhook", "inof"], /does not know "inof"; did you mean info\?/],
    [["keys"], /needs a word: rotate/],
    [["keys", "rotate", "now"], /"now" is one word too many/],
    [["doctor", "please"], /"please" is one word too many/],
  ])("%p", (args, why) => {
    expect(complaint(...args)).toMatch(why);
  });
});

describe("help", () => {
  test("names every verb, and every verb its options and words", () => {
    for (const [name, verb] of Object.entries(verbs)) {
      expect(overview()).toContain(`  ${name} `);
      const help = helpOf(name, verb);
      for (const option of Object.keys(verb.options)) expect(help).toContain(`--${option}`);
      for (const word of Object.keys(verb.actions ?? {})) expect(help).toContain(`  ${word} `);
    }
  });

  test("every verb can be loaded", async () => {
    for (const verb of Object.values(verbs)) expect((await verb.load()).run).toBeFunction();
  });
});
