import type { Deed, Desk, Fact, Field, Id, Wanted } from "../../desk/desk.ts";
import { deedsOf, fieldsOf, lookAt } from "../../desk/serve.ts";
import type { Say } from "../../texts/texts.ts";
import { may } from "../../turn/actor.ts";
import { backTo, button, grid } from "../keyboard.ts";
import type { Turn } from "../turn.ts";
import type { InlineButton, View } from "../view.ts";
import { cameBy, isListBetween, type Stop, toStop, viaOf } from "./behind.ts";
import { toCard, toDeed, toEdit, toList, toPick } from "./doors.ts";
import { deskNamed, doorRows, listParts, listScreen, orList, outOf, paragraphsOf } from "./list.ts";

interface Showing {
  /** What has just happened, above the card. */
  words?: string | undefined;
  /** Where one came from. */
  from?: Wanted | undefined;
  /** The page of the list that stands on the card. */
  page?: Wanted;
}

/** A thing: what is known of it, what can be changed and done, and the ways on. */
export async function cardScreen(
  turn: Turn,
  desk: Desk,
  claimed: Id,
  { words, from = {}, page = {} }: Showing = {},
): Promise<View> {
  const { id, item } = await lookAt(turn, turn.person, desk, claimed);
  const held = desk.opens
    ? await listParts(turn, deskNamed(turn, desk.opens), { ...page, of: id })
    : undefined;
  const picture = desk.picture?.(item);
  return {
    text: [words, ...paragraphsOf(desk.facts(turn.t, item)), held?.text].filter(Boolean).join("\n\n"),
    ...(picture && { photo: picture }),
    buttons: [
      ...(held ? [...held.rows, ...held.ways] : []),
      ...(await waysOf(turn, desk, id, item, from)),
      [backTo(turn.t, placeBehind(turn, desk, item, from))],
    ],
  };
}

/** Back to the list that it was opened from, or to the card one came by; inside of something, to that. */
function placeBehind(turn: Turn, desk: Desk, item: unknown, { via, ...from }: Wanted): string {
  const of = desk.inside?.of(item);
  const came = cameBy(turn, via);
  const isListed = came !== undefined && isListBetween(desk, came, { ...from, of });
  if (came && !isListed) return toStop(came);
  if (!desk.inside) return toList(desk, { filter: desk.filters?.of?.(item), ...from, via });
  const holder = deskNamed(turn, desk.inside.desk);
  if (holder.opens !== desk.name) return toList(desk, { of, ...(isListed && { ...from, via }) });
  return may(turn.person, holder.right) ? toCard(holder, of ?? 0) : outOf(turn, holder);
}

/** First what most come for, then what it holds, changes and deeds, other ways, and last what ends it. */
async function waysOf(
  turn: Turn,
  desk: Desk,
  id: Id,
  item: unknown,
  from: Wanted,
): Promise<InlineButton[][]> {
  const { t, person } = turn;
  const here = viaOf(desk, id, from);
  const fields = fieldsOf(desk, item);
  const doors = desk.doors?.(t, item, person) ?? [];
  const deeds = deedsOf(desk, item, person);
  const deedButtons = (which: (deed: Deed<unknown>) => boolean) =>
    deeds
      .filter(([, deed]) => which(deed))
      .map(([name, deed]) => deedButton(turn, desk, { id, item, from }, [name, deed]));
  const picks = await Promise.all(
    fields.map(([name, field]) => picksOf(turn, desk, { id, from }, name, field)),
  );
  const edits = fields
    .filter(([, { chosen }]) => chosen === undefined)
    .map(([name, { label }]) => button(t.plain(label), toEdit(desk, id, name, from)));
  const holds = (desk.holds ?? [])
    .filter(({ when }) => when?.(item) ?? true)
    .map(({ desk: held, label }) => ({ label, desk: held, wanted: { of: id }, main: true }));
  return [
    ...deedButtons(({ main }) => main === true).map((each) => [each]),
    ...doorRows(
      turn,
      doors.filter(({ main }) => main),
      here,
    ),
    ...doorRows(turn, holds, here),
    ...picks.flat(),
    ...grid([...edits, ...deedButtons(({ main, ends }) => !main && !ends)], 2),
    ...doorRows(
      turn,
      doors.filter(({ main }) => !main),
      here,
    ),
    ...grid(theirs(turn, desk.person?.(item), here), 2),
    ...grid(
      deedButtons(({ main, ends }) => !main && Boolean(ends)),
      2,
    ),
  ];
}

/** To what else is theirs, as far as whoever looks may see it. */
const theirs = (
  { features, person: by, t }: Turn,
  person: number | undefined,
  via: string,
): InlineButton[] =>
  person === undefined
    ? []
    : features
        .flatMap(({ ofPerson = [] }) => ofPerson)
        .filter(({ right }) => may(by, right))
        .sort((a, b) => a.place - b.place)
        .map(({ label, to }) => button(t.plain(label), to(person, via)));

/** Choices that stand on the card themselves, with a mark on the one that counts. */
async function picksOf(
  turn: Turn,
  desk: Desk,
  { id, from }: Omit<On, "item">,
  name: string,
  { choices, chosen }: Field<unknown>,
) {
  if (chosen === undefined || !choices) return [];
  const all = await choices(turn, turn.person, turn.t);
  const data = (choice: string) => toPick(desk, id, name, choice, from);
  return grid(
    all.map((choice) => button(`${choice.id === chosen ? "✓ " : ""}${choice.label}`, data(choice.id))),
    2,
  );
}

interface On {
  id: Id;
  item: unknown;
  from: Wanted;
}

function deedButton({ t }: Turn, desk: Desk, { id, item, from }: On, [name, deed]: [string, Deed<unknown>]) {
  const label = typeof deed.label === "function" ? deed.label(item) : deed.label;
  const data = toDeed(desk, id, name, narrowed(desk, from), { seen: deed.seen?.(item) });
  return button(t.plain(label), data, deed.style);
}

/** Where one came by, and what the list was narrowed to, unless the thing says itself where it stands once it is done; never a page. */
const narrowed = ({ filters }: Desk, { filter, sought, via }: Wanted): Wanted =>
  filters?.of ? { sought, via } : { filter, sought, via };

/** A thing, or the list with the reason why it cannot be shown: where a form that was left leads back to. */
export const cardOrList = (turn: Turn, desk: Desk, id: Id, from: Wanted = {}): Promise<View> =>
  orList(turn, desk, () => cardScreen(turn, desk, id, { from }), from);

/** Where somebody came by, as it is now. */
export const stopView = (turn: Turn, { desk, id, wanted }: Stop): Promise<View> =>
  id === undefined ? listScreen(turn, desk, wanted) : cardOrList(turn, desk, id, wanted);

/** The note over a card after a change: of what, without the sign that its button begins with. */
export const saidSaved = (
  say: Say,
  { t }: Turn,
  { saved }: Desk,
  { label }: Field<unknown>,
  { isEmptied = false } = {},
): string =>
  saved
    ? say(saved)
    : say(isEmptied ? "desk-emptied" : "desk-saved", { what: t.plain(label).replace(SIGN, "") });

const SIGN = /^[^\p{L}\p{N}]+/u;

/** Asked before what cannot be taken back. */
export function sureView(
  { t }: Turn,
  desk: Desk,
  { id, item, name, sure, from }: On & { name: string; sure: NonNullable<Deed<unknown>["sure"]> },
): View {
  const seen = desk.deeds?.[name]?.seen?.(item);
  const yes = toDeed(desk, id, name, narrowed(desk, from), { sure: true, seen });
  return {
    text: sure.ask(t, item),
    buttons: [[button(t.plain(sure.yes), yes, "danger")], [backTo(t, toCard(desk, id, from))]],
  };
}

/** What a deed has found, and the way back to the card. */
export const toldView = (turn: Turn, desk: Desk, id: Id, facts: Fact[][], from: Wanted): View => ({
  text: paragraphsOf(facts).join("\n\n"),
  buttons: [[backTo(turn.t, toCard(desk, id, from))]],
});
