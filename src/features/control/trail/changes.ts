import { cutLine } from "../../../lib/cut.ts";
import { MINUTE } from "../../../lib/durations.ts";
import { CREDITS, type Money } from "../../../lib/money.ts";
import type { KeyWith } from "../../../texts/keys.ts";
import { isLanguage } from "../../../texts/languages.ts";
import { sayCounted, sayMoney } from "../../../texts/money.ts";
import type { Say, Translator } from "../../../texts/texts.ts";
import { areWords } from "../../../texts/words.ts";
import type { Entry, Thing } from "./trail.ts";

const LONGEST = 40;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;

/** What an entry of the audit tells besides: what was changed, from what to what, and how much. */
export type Told = Pick<Entry, "subject" | "details" | "thing" | "holder" | "recipient">;

export const nameIn = (t: Translator, { name }: Thing): string => (typeof name === "string" ? name : name(t));

export function calledIn(t: Translator, thing: Thing): string {
  const name = nameIn(t, thing);
  return thing.called?.(t, name) ?? name;
}

/** In lines of HTML, or of plain text; nothing where the record has nothing that is known here. */
export const sayDetails = (t: Translator, entry: Told, say: Say = t): string[] => [
  ...changesIn(entry).map((change) => changeLine(t, entry, change, say)),
  ...onlyNamed(entry).map((name) => say("trail-changed", { what: nameOf(t, name) })),
  ...amounts(t, entry.details, say),
  ...narrowed(t, entry, say),
  ...(entry.recipient ? [say("trail-recipient", { what: calledIn(t, entry.recipient) })] : []),
  ...ends(entry.details, say),
  ...forged(entry.details, say),
];

/** What a list was of that was taken away, and narrowed to. */
function narrowed(t: Translator, { details: { filter, sought }, thing, holder }: Told, say: Say): string[] {
  const what = typeof filter === "string" && (thing?.filter ? thing.filter(t, filter) : filter);
  return [
    holder ? say("trail-of", { what: calledIn(t, holder) }) : "",
    what ? say("trail-filter", { what }) : "",
    sought === undefined ? "" : say("trail-sought"),
  ].filter(Boolean);
}

interface Change {
  name: string;
  before: unknown;
  after: unknown;
}

function changesIn({ details: { changes } }: Told): Change[] {
  if (!isRecord(changes)) return [];
  return Object.entries(changes)
    .filter(([name]) => !ENDS.includes(name))
    .map(([name, pair]) => {
      const [before, after] = Array.isArray(pair) ? pair : [];
      return { name, before, after };
    });
}

/** Its end is said by its name alone. */
const ENDS = ["retiredAt"];
/** Where what is told of a change goes by another name than the column that was written. */
const TOLD_AS: Record<string, readonly string[]> = {
  currency: ["price", "leastTotal"],
  categoryId: ["category", "bound"],
  productId: ["bound"],
};

/** What was changed and is not told: what is long, or nobody's to read here. */
function onlyNamed(entry: Told): string[] {
  const { what } = entry.details;
  const told = new Set(changesIn(entry).map(({ name }) => name));
  const names = (Array.isArray(what) ? what : [what]).filter((name) => typeof name === "string");
  return names.filter((name) => ![name, ...(TOLD_AS[name] ?? [])].some((each) => told.has(each)));
}

function changeLine(t: Translator, { subject }: Told, { name, before, after }: Change, say: Say): string {
  const said = (value: unknown) =>
    heldOrRole(t, name, value) ?? sayValue(t, name === "endsAt" ? lastMinute(value) : value, subject);
  const [from, to] = [said(before), said(after)];
  if (name === "value") return say("trail-value-change", { before: from, after: to });
  return say("trail-change", { what: nameOf(t, name), before: from, after: to });
}

/** What ends at the stroke of a day ended the day before, as its own card says. */
const lastMinute = (value: unknown): unknown =>
  typeof value === "string" && INSTANT.test(value)
    ? new Date(new Date(value).getTime() - MINUTE).toISOString()
    : value;

/** A right, whose name has a dot, is there or not; a role goes by its word. */
function heldOrRole(t: Translator, name: string, value: unknown): string | undefined {
  if (name.includes(".") && typeof value === "boolean") return value ? "✓" : "–";
  const key = `role-${value}`;
  return name === "role" && t.has(key) ? t.named(key) : undefined;
}

function nameOf(t: Translator, name: string): string {
  if (isLanguage(name)) return t.plain(`language-${name}`);
  // A right goes by its words, as in the list of rights.
  const key = name.includes(".") ? `right-${name.replaceAll(".", "-")}` : `change-${kebab(name)}`;
  return t.has(key) ? t.named(key) : name;
}

const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function sayValue(t: Translator, value: unknown, subject: string | null): string {
  if (value === null || value === undefined || value === "") return "—";
  if (typeof value === "boolean") return t.plain(value ? "switch-on" : "switch-off");
  if (typeof value === "number") return sayCounted(t, value);
  if (isMoney(value)) return sayMoney(t, value);
  if (areWords(value)) return cutLine(t.of(value), LONGEST);
  if (typeof value !== "string") return "…";
  if (INSTANT.test(value)) return t.plain("trail-at", { at: new Date(value) });
  const named = `setting-${subject?.slice("setting:".length)}-${value.toLowerCase()}`;
  return subject?.startsWith("setting:") && t.has(named) ? t.named(named) : cutLine(value, LONGEST);
}

function amounts(t: Translator, { added, rows, ...details }: Record<string, unknown>, say: Say): string[] {
  return [
    typeof added === "number" ? say("trail-added", { count: added }) : "",
    isMoney(details) ? amountLine(t, details, say) : "",
    typeof rows === "number" ? say("trail-rows", { count: rows }) : "",
  ].filter(Boolean);
}

const ends = ({ until }: Record<string, unknown>, say: Say): string[] =>
  typeof until === "string" ? [say("trail-until", { at: new Date(until) })] : [];

/** Which button somebody pressed in vain, and what was wrong with that. */
function forged({ button, why }: Record<string, unknown>, say: Say): string[] {
  const key = typeof why === "string" ? FORGED.get(why) : undefined;
  return key && typeof button === "string" ? [say(key, { button })] : [];
}

const FORGED = new Map<string, KeyWith<"button">>([
  ["unreadable", "trail-forged-unreadable"],
  ["not-allowed", "trail-forged-not-allowed"],
  ["not-theirs", "trail-forged-not-theirs"],
]);

/** What was taken away is said in words: a minus before a currency is easily missed. */
function amountLine(t: Translator, { amount, currency }: Money, say: Say): string {
  const much = Math.abs(amount);
  const said = {
    amount:
      currency === CREDITS
        ? t.plain("trail-credits", { count: much })
        : sayMoney(t, { amount: much, currency }),
  };
  return amount < 0 ? say("trail-amount-less", said) : say("trail-amount", said);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const isMoney = (value: unknown): value is Money =>
  isRecord(value) && typeof value.amount === "number" && typeof value.currency === "string";
