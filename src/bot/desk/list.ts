import type { Desk, Door, Fact, Id, Wanted } from "../../desk/desk.ts";
import { numberIn, type Page } from "../../desk/paging.ts";
import { listOf } from "../../desk/serve.ts";
import { cut } from "../../lib/cut.ts";
import { DomainError } from "../../lib/errors.ts";
import { may } from "../../turn/actor.ts";
import { CENTRE, doorsFor } from "../centre.ts";
import { centreDoor, homeDoor } from "../doors.ts";
import { backTo, button, fromTheRight, grid, turningRow } from "../keyboard.ts";
import { toRoom } from "../rooms.ts";
import type { Turn } from "../turn.ts";
import type { InlineButton, View } from "../view.ts";
import { backBy, viaOfList } from "./behind.ts";
import { toCard, toCreate, toDeed, toFind, toList, toTable } from "./doors.ts";

/** As much as fits onto one button of a phone. */
const LABEL = 44;

/** A desk of the product by its name: desks name those they hold, which may be another feature's. */
export function deskNamed({ features }: Turn, name: string): Desk {
  const found = features.flatMap(({ desks = [] }) => desks).find((desk) => desk.name === name);
  if (!found) throw new Error(`there is no desk ${name}`);
  return found;
}

/** The desk whose things this one's belong to. */
const holderOf = (turn: Turn, { inside }: Desk): Desk | undefined => inside && deskNamed(turn, inside.desk);

/** A page of a list: its rows, the ways on, and the way back. */
export async function listScreen(turn: Turn, desk: Desk, asked: Wanted, words?: string): Promise<View> {
  const holder = holderOf(turn, desk);
  // What stands inside something is no list of its own: the list of what it may stand in is one.
  if (holder && asked.of === undefined) return listScreen(turn, holder, {}, words);
  // A claim that can be no number of a thing is that of none: it would stand in the buttons of the screen.
  const wanted = holder && holder.ids !== "words" ? { ...asked, of: numberIn(asked.of) ?? 0 } : asked;
  const { text, rows, ways } = await listParts(turn, desk, wanted);
  return {
    text: [words, text].filter(Boolean).join("\n\n"),
    buttons: [...rows, ...ways, [backTo(turn.t, placeAbove(turn, desk, wanted))]],
  };
}

/** What is left of a form about something that may be gone meanwhile: then the list above it, with why it is not shown. */
export async function orList(
  turn: Turn,
  desk: Desk,
  shown: () => Promise<View>,
  wanted: Wanted = {},
): Promise<View> {
  try {
    return await shown();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const holder = holderOf(turn, desk);
    return listScreen(turn, holder ?? desk, holder ? {} : wanted, turn.t.refusal(error));
  }
}

/** Where a list leads back to: what one came by, the thing it stands inside, or the place above the desk. */
function placeAbove(turn: Turn, desk: Desk, { of, via }: Wanted): string {
  const back = backBy(turn, via);
  if (back) return back;
  const holder = holderOf(turn, desk);
  if (holder && of !== undefined && may(turn.person, holder.right)) return toCard(holder, of);
  const { above } = desk;
  return above && may(turn.person, above.right) ? above.to : outOf(turn, desk);
}

/** Where staff come out of a list that stands inside nothing, or who may not go to what it stands in: its room of the control centre. */
export function outOf({ features, person }: Turn, desk: Desk): string {
  if (!may(person, CENTRE)) return homeDoor.pack();
  const entry = doorsFor(features, person).find((each) => "desk" in each && each.desk === desk);
  return entry ? toRoom(entry.room) : centreDoor.pack();
}

/** With the filter that a list has while nobody chooses one. */
function filtered({ t }: Turn, { filters }: Desk, asked: Wanted): Wanted {
  const given = filters?.usual;
  const usual = typeof given === "function" ? given(t) : given;
  return asked.filter === undefined && usual ? { ...asked, filter: usual } : asked;
}

/** Whether anything stands in a list. */
export const isListed = async (turn: Turn, desk: Desk, asked: Wanted): Promise<boolean> =>
  (await listOf(turn, turn.person, desk, filtered(turn, desk, asked))).rows.length > 0;

/** A list without its frame, for who puts it onto a card. */
export async function listParts(turn: Turn, desk: Desk, asked: Wanted) {
  const wanted = filtered(turn, desk, asked);
  const page = await listOf(turn, turn.person, desk, wanted);
  if (page.moved) turn.hint(turn.t.plain(page.moved === "end" ? "list-at-end" : "list-from-start"));
  const count = await desk.count?.(turn, turn.person, wanted);
  const about = (await desk.about?.(turn, turn.person, turn.t, wanted)) ?? [];
  const lines = desk.line ? page.rows.map((row) => desk.line?.(turn.t, row) ?? "") : [];
  const heading = desk.heading(turn.t, { rows: page.rows, wanted, count });
  return {
    text: [...paragraphsOf(about), heading, ...lines].filter(Boolean).join("\n\n"),
    rows: desk.label ? page.rows.map((row) => [rowButton(turn, desk, row, wanted, page)]) : [],
    ways: waysOn(turn, desk, page, wanted),
  };
}

/** What is known, as it is read; what has no words is for machines. */
export const paragraphsOf = (facts: Fact[][]): string[] =>
  facts
    .map((lines) =>
      lines
        .map(({ text }) => text)
        .filter(Boolean)
        .join("\n"),
    )
    .filter(Boolean);

function rowButton({ t }: Turn, desk: Desk, row: unknown, wanted: Wanted, { rows }: Page<unknown, Id>) {
  const [first = row] = rows;
  // Whoever came by another card comes back to this list first.
  const isPlaced = wanted.from !== undefined || wanted.before !== undefined || wanted.via !== undefined;
  const place = { from: isPlaced ? desk.idOf(first) : undefined };
  const back = desk.inside ? { ...(wanted.via && { ...place, via: wanted.via }) } : { ...wanted, ...place };
  const label = fromTheRight(t, cut(desk.label?.(t, row) ?? "", LABEL));
  const deed = desk.atOnce?.(row);
  if (deed) return button(label, toDeed(desk, desk.idOf(row), deed, { ...wanted, from: desk.idOf(first) }));
  return button(label, toCard(desk, desk.idOf(row), back));
}

function waysOn(turn: Turn, desk: Desk, page: Page<unknown, Id>, wanted: Wanted): InlineButton[][] {
  const { t, person } = turn;
  const { from: _from, before: _before, ...same } = wanted;
  const isTable = desk.columns !== undefined && !desk.isShort && page.rows.length > 0;
  const [first] = page.rows;
  const isTurned = wanted.from !== undefined || wanted.before !== undefined;
  const here = viaOfList(desk, { ...wanted, from: isTurned && first ? desk.idOf(first) : undefined });
  const table: Door[] = isTable ? [{ label: "desk-table", to: toTable(desk, same) }] : [];
  return [
    ...doorRows(turn, desk.rowDoors?.(t, page.rows) ?? [], here),
    ...turningRow(t, {
      previous: page.previous === undefined ? undefined : toList(desk, { ...same, before: page.previous }),
      next: page.next === undefined ? undefined : toList(desk, { ...same, from: page.next }),
    }),
    ...filterRows(turn, desk, wanted),
    ...searchRow(turn, desk, wanted),
    ...doorRows(
      turn,
      [...createDoor(turn, desk), ...(desk.listDoors?.(t, person, wanted) ?? []), ...table],
      here,
    ),
  ];
}

function createDoor({ person }: Turn, desk: Desk): Door[] {
  const { label, right = desk.right, main = false } = desk.create ?? {};
  return label && may(person, right) ? [{ label, to: toCreate(desk), main }] : [];
}

function filterRows(turn: Turn, desk: Desk, { filter, sought, of, via }: Wanted): InlineButton[][] {
  const { filters } = desk;
  if (!filters) return [];
  const { t } = turn;
  const all = (filters.among?.(turn) ?? filters.values).map((value) =>
    button(
      `${value === filter ? "✓ " : ""}${filters.label(t, value)}`,
      toList(desk, { filter: value, sought, of, via }),
    ),
  );
  return grid(all, all.length > 3 ? 2 : all.length);
}

function searchRow({ t }: Turn, desk: Desk, wanted: Wanted): InlineButton[][] {
  const { search } = desk;
  if (!search) return [];
  const find = button(t.plain(search.label), toFind(desk, wanted));
  if (!wanted.sought || !search.clear) return [[find]];
  const left = toList(desk, { ...(search.keepsFilter && { filter: wanted.filter }), via: wanted.via });
  return [[find, button(t.plain(search.clear), left)]];
}

/** What most come for stands alone and first, the others two in a row. */
export function doorRows(turn: Turn, doors: Door[], via = ""): InlineButton[][] {
  const open = doors.filter(
    (door) => !("desk" in door) || may(turn.person, deskNamed(turn, door.desk).right),
  );
  const made = (door: Door) => button(labelOf(turn, door), leadsTo(turn, door, via), door.style);
  return [
    ...open.filter(({ main }) => main).map((door) => [made(door)]),
    ...grid(open.filter(({ main, isWide }) => !main && !isWide).map(made), 2),
    ...open.filter(({ main, isWide }) => !main && isWide).map((door) => [made(door)]),
  ];
}

const labelOf = ({ t }: Turn, { label }: Door) => (typeof label === "function" ? label(t) : t.plain(label));

function leadsTo(turn: Turn, door: Door, via: string): string {
  if ("to" in door) return typeof door.to === "string" ? door.to : door.to(via);
  const desk = deskNamed(turn, door.desk);
  return "id" in door ? toCard(desk, door.id, { via }) : toList(desk, { ...door.wanted, via });
}
