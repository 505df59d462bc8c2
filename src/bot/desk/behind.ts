import type { Desk, Id } from "../../desk/desk.ts";
import { may } from "../../turn/actor.ts";
import type { Turn } from "../turn.ts";
import { toCard } from "./doors.ts";

/** The cards that somebody came by, nearest first: a desk and a thing of it by turns. Buttons carry it, as a claim. */
const BETWEEN = "~";
/** Two cards, and no more of a button than that: what it leads to has to stand there as well. */
const MOST = 4;
export const VIA_BYTES = 34;

/** What a way on from this card carries, to lead back to it. */
export function viaOf({ name }: Desk, id: Id, before = ""): string {
  if (String(id).includes(BETWEEN)) return "";
  const here = [name, id].join(BETWEEN);
  const both = [here, ...before.split(BETWEEN).filter(Boolean)].slice(0, MOST - 1).join(BETWEEN);
  return Buffer.byteLength(both) > VIA_BYTES ? here : both;
}

/** The nearest card that somebody came by, for who may look at it. */
export function cameBy(
  { features, person }: Turn,
  via = "",
): { desk: Desk; id: string; before: string } | undefined {
  const [name, id, ...before] = via.split(BETWEEN);
  const desk = features.flatMap(({ desks = [] }) => desks).find((each) => each.name === name);
  return desk && id && may(person, desk.right) ? { desk, id, before: before.join(BETWEEN) } : undefined;
}

/** The button's data that leads back there. */
export function backBy(turn: Turn, via?: string): string | undefined {
  const came = cameBy(turn, via);
  return came && toCard(came.desk, came.id, { via: came.before });
}
