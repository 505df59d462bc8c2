import { expect, test } from "bun:test";
import { choicesOf } from "../src/bot/button-data.ts";
import { doorOf } from "../src/bot/centre.ts";
import { needsOf, type Tap } from "../src/bot/tap.ts";
import { FEATURES } from "../src/features.ts";
import { productOf } from "../src/product.ts";
import { doorsOf } from "../src/together.ts";
import { Golden } from "./support/golden.ts";

const product = productOf(FEATURES);
const { taps, commands } = doorsOf(product);
const golden = new Golden("rights.txt");

/** What a button takes; with its choices, where they differ. */
function linesOf(tap: Tap): string[] {
  const { button, need } = tap;
  const [only, ...others] = needsOf(tap);
  if (others.length === 0) return [`button ${button.nameId}: ${only}`];
  return choicesOf(button).map((chosen) => {
    const choices = Object.entries(chosen).map(([key, choice]) => `${key}=${choice}`);
    return `button ${[button.nameId, ...choices].join(" ")}: ${need(chosen)}`;
  });
}

const lines = [
  ...product.flatMap(({ rights = {} }) =>
    Object.entries(rights).map(([right, roles]) => `right ${right}: ${roles.join(", ")}`),
  ),
  ...Object.entries(commands).map(
    ([name, { need, inGroups }]) => `command ${name}: ${need}${inGroups ? ", also in groups" : ""}`,
  ),
  ...product.flatMap(({ admin = [] }) =>
    admin.map((entry) => `door ${doorOf(entry).label}: ${doorOf(entry).right}`),
  ),
  ...taps.flatMap((tap) => linesOf(tap).map((line) => (tap.inGroups ? `${line}, also in groups` : line))),
];

test("every way in takes what the golden list says, and nothing stands there that is gone", async () => {
  await golden.rewrite(lines);
  const known = await golden.lines();
  expect({
    changed: lines.filter((line) => !known.includes(line)),
    gone: known.filter((line) => !lines.includes(line)),
  }).toEqual({ changed: [], gone: [] });
});
