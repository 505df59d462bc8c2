import type { Desk, Id, Wanted } from "../../desk/desk.ts";
import { may } from "../../turn/actor.ts";
import type { Turn } from "../turn.ts";
import { toCard, toList, VIA_BYTES, wantedIn } from "./doors.ts";

/** The cards and lists that somebody came by, nearest first: a desk and a place in it by turns. Buttons carry it, as a claim. */
const BETWEEN = "~";
/** A place that is no card: what a list was narrowed to, sought in, and where its page begins. */
const LIST = "?";
/** A desk in three letters; buttons of former releases have its whole name. */
export const shortDesk = (name: string): string =>
  Bun.hash.crc32(name).toString(36).padStart(3, "0").slice(-3);

/** What a way on from this card carries, to lead back to it. */
export function viaOf(desk: Desk, id: Id, from: Wanted = {}): string {
  const isPlaced = !desk.inside && cameFromList(from) && (from.via || isNarrowed(desk, from));
  return joined([stopAt(desk, id), ...(isPlaced ? [placeIn(desk, from)] : []), from.via]);
}

/** The same of a list; what stands inside a thing leads back to that. */
export const viaOfList = (desk: Desk, wanted: Wanted): string =>
  desk.inside ? (wanted.via ?? "") : joined([placeIn(desk, wanted), wanted.via]);

const stopAt = ({ name }: Desk, id: Id) => [shortDesk(name), id].join(BETWEEN);

/** Whether a list stands between a thing and what one came by: that of its desk, or of what holds it. */
export const isListBetween = ({ inside }: Desk, { desk, id }: Stop, { of, ...from }: Wanted): boolean =>
  inside ? desk.name === inside.desk && id === String(of) : cameFromList(from);

/** Whether a card was opened from a list; if not, what it carries is the card that led to it. */
const cameFromList = ({ from, filter, sought }: Wanted): boolean =>
  [from, filter, sought].some((each) => each !== undefined && each !== "");

/** A list that shows what it always shows is found again without its place. */
const isNarrowed = (desk: Desk, { sought, from, ...wanted }: Wanted): boolean =>
  Boolean(sought || from || filterOf(desk, wanted));

/** What is left out of the place, as it goes without saying. */
function filterOf({ filters }: Desk, { filter = "" }: Wanted): string {
  return filters && (filter === filters.all || filter === filters.usual) ? "" : filter;
}

function placeIn(desk: Desk, wanted: Wanted): string {
  const place = [filterOf(desk, wanted), wanted.sought ?? "", wanted.from ?? ""].join(LIST);
  return stopAt(desk, LIST + place.replace(/\?+$/, ""));
}

/** As many of them as a button holds, the nearest first; what could not be told apart from others ends it. */
function joined(stops: (string | undefined)[]): string {
  const all = stops.flatMap((stop) => stopsIn(stop));
  const end = all.findIndex((stop) => stop.split(BETWEEN).length !== 2);
  const told = end < 0 ? all : all.slice(0, end);
  while (Buffer.byteLength(told.join(BETWEEN)) > VIA_BYTES) told.pop();
  return told.join(BETWEEN);
}

/** Each desk with its place. */
function stopsIn(via = ""): string[] {
  const parts = via.split(BETWEEN);
  return parts.flatMap((name, at) =>
    at % 2 === 0 && name ? [[name, ...parts.slice(at + 1, at + 2)].join(BETWEEN)] : [],
  );
}

/** A card that somebody came by, or a list; `wanted` is what leads on from there. */
export interface Stop {
  desk: Desk;
  id: string | undefined;
  wanted: Wanted;
}

/** The nearest that somebody came by, for who may look at it. */
export function cameBy({ features, person }: Turn, via = ""): Stop | undefined {
  const [name = "", place = "", ...rest] = via.split(BETWEEN);
  const desks = features.flatMap(({ desks = [] }) => desks);
  const desk =
    desks.find((each) => each.name === name) ?? desks.find((each) => shortDesk(each.name) === name);
  if (!desk || !place || !may(person, desk.right)) return undefined;
  const before = rest.join(BETWEEN);
  if (!place.startsWith(LIST)) return { desk, id: place, wanted: { via: before } };
  const [filter = "", sought = "", from = ""] = place.slice(LIST.length).split(LIST);
  return { desk, id: undefined, wanted: wantedIn(desk, { filter, sought, from, via: before }) };
}

/** The button's data that leads back there. */
export function backBy(turn: Turn, via?: string): string | undefined {
  const came = cameBy(turn, via);
  return came && toStop(came);
}

export const toStop = ({ desk, id, wanted }: Stop): string =>
  id === undefined ? toList(desk, wanted) : toCard(desk, id, wanted);
