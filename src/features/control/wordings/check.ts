import { DomainError } from "../../../lib/errors.ts";
import { isTelegramHtml, withoutTags } from "./html.ts";
import { type Pattern, placesIn, readPattern, speak, usesOf } from "./pattern.ts";

/** So that a card can show it beside the original. */
const LONGEST_WORDING = 2500;
/** Telegram's limit for a message, after its entities are taken out. */
const LONGEST_MESSAGE = 4096;
/** What an argument is taken to fill: a name or a phone is shorter, a list is hardly longer. */
const ARGUMENT_LENGTH = 100;
const MOST_PLACES = 100;

/**
 * A typed wording of a text, tidied. Throws wording-empty, setting-too-long, wording-unreadable,
 * wording-unknown-argument, wording-tags and wording-too-long.
 */
export function readWording(typed: string, original: string): string {
  const wording = typed.replaceAll("\r\n", "\n").trim();
  if (wording.length > LONGEST_WORDING) throw new DomainError("setting-too-long", { max: LONGEST_WORDING });
  if (!wording) throw new DomainError("wording-empty");
  const pattern = readPattern(wording);
  if (!pattern || placesIn(pattern) > MOST_PLACES) throw new DomainError("wording-unreadable");
  onlyKnownArguments(pattern, original);
  if (!hasWholeTags(pattern)) throw new DomainError("wording-tags", { bold: "<b>…</b>", less: "&lt;" });
  if (longest(pattern) > LONGEST_MESSAGE) throw new DomainError("wording-too-long");
  if (renderings(pattern).some((rendering) => !withoutTags(rendering).trim()))
    throw new DomainError("wording-empty");
  return wording;
}

function onlyKnownArguments(pattern: Pattern, original: string) {
  const known = usesOf(readPattern(original) ?? "");
  const unknown = [...usesOf(pattern)].find((use) => !known.has(use));
  if (unknown === undefined) return;
  const names = [...known].filter((use) => use.startsWith("$")).map((use) => `{ ${use} }`);
  throw new DomainError(names.length > 0 ? "wording-unknown-argument" : "wording-no-arguments", {
    unknown: `{ ${unknown} }`,
    known: names.join(" "),
  });
}

/** Tags are closed within the variant that opens them, so every choice of variants is whole. */
function hasWholeTags(pattern: Pattern): boolean {
  let whole = true;
  const spoken = speak(pattern, {
    argument: () => "x",
    select: ({ variants }) => {
      whole &&= variants.every(({ value }) => hasWholeTags(value));
      return "";
    },
  });
  return whole && isTelegramHtml(spoken);
}

function longest(pattern: Pattern): number {
  let variable = 0;
  const fixed = speak(pattern, {
    argument: () => {
      variable += ARGUMENT_LENGTH;
      return "";
    },
    select: ({ variants }) => {
      variable += Math.max(...variants.map(({ value }) => longest(value)));
      return "";
    },
  });
  return withoutTags(fixed).length + variable;
}

/** How the wording looks, with the names of its arguments in place of them: once for each of its variants. */
export function previews(wording: string): string[] {
  const pattern = readPattern(wording);
  return pattern ? [...new Set(renderings(pattern))] : [];
}

function renderings(pattern: Pattern): string[] {
  return Array.from({ length: variantsIn(pattern) }, (_, number) => rendering(pattern, number));
}

const rendering = (pattern: Pattern, number: number): string =>
  speak(pattern, {
    argument: (name) => `⟨${name.replace("$", "")}⟩`,
    select: ({ variants }) => rendering(variants[Math.min(number, variants.length - 1)]?.value ?? "", number),
  });

/** The most variants that a selection in it has. */
function variantsIn(pattern: Pattern): number {
  let most = 1;
  speak(pattern, {
    argument: () => "",
    select: ({ variants }) => {
      most = Math.max(most, variants.length, ...variants.map(({ value }) => variantsIn(value)));
      return "";
    },
  });
  return most;
}
