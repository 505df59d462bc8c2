import type { Desk, Id, Wanted } from "../../desk/desk.ts";
import { lookAt, openDeed, openField, thingOf } from "../../desk/serve.ts";
import { DomainError } from "../../lib/errors.ts";
import { allow, may } from "../../turn/actor.ts";
import { type Tap, tap } from "../tap.ts";
import type { Turn } from "../turn.ts";
import type { View } from "../view.ts";
import { cameBy, isListBetween } from "./behind.ts";
import { cardScreen, saidSaved, stopView, sureView, toldView } from "./card.ts";
import { doorsOf, wantedIn } from "./doors.ts";
import { enterCreate, enterEdit, enterFind } from "./forms.ts";
import { deskNamed, listScreen, orList } from "./list.ts";
import { askForTable } from "./table.ts";

/** The buttons of a desk, with the right beside each. */
export function tapsOf(desk: Desk): Tap[] {
  const doors = doorsOf(desk);
  const { right } = desk;
  return [
    tap(doors.list, right, (turn, data) => showList(turn, desk, wantedIn(desk, data))),
    ...(desk.columns
      ? [tap(doors.table, right, (turn, data) => askForTable(turn, desk, wantedIn(desk, data)))]
      : []),
    ...(desk.create
      ? [tap(doors.create, desk.create.right ?? right, (turn) => enterCreate(turn, desk))]
      : []),
    ...(desk.search
      ? [
          tap(doors.find, right, async (turn, data) => {
            allow(turn.person, right);
            await enterFind(turn, desk, wantedIn(desk, data));
          }),
        ]
      : []),
    ...(desk.cardAt ? [] : cardTaps(desk)),
  ];
}

function cardTaps(desk: Desk): Tap[] {
  const doors = doorsOf(desk);
  const { right } = desk;
  /** Whoever was too late sees what has become of the thing. */
  const asItIs = {
    refused: async (turn: Turn, { id, ...said }: { id: string }) => {
      const from = wantedIn(desk, said);
      const isListed = from.from !== undefined && !desk.inside;
      await turn.show(
        isListed ? await placeAfter(turn, desk, from) : await cardScreen(turn, desk, id, { from }),
      );
    },
  };
  return [
    tap(doors.card, right, (turn, { id, ...from }) => showCard(turn, desk, id, wantedIn(desk, from))),
    ...(desk.fields
      ? [
          tap(
            doors.edit,
            right,
            (turn, { id, field, ...from }) => enterEdit(turn, desk, id, field, wantedIn(desk, from)),
            asItIs,
          ),
          tap(
            doors.pick,
            right,
            (turn, { id, field, choice, ...from }) =>
              pick(turn, desk, { id, field, choice, from: wantedIn(desk, from) }),
            asItIs,
          ),
        ]
      : []),
    ...(desk.deeds
      ? [
          tap(
            doors.deed,
            ({ deed }) => desk.deeds?.[deed]?.right ?? right,
            (turn, { id, deed, sure, seen, ...from }) =>
              press(turn, desk, { id, name: deed, isSure: sure, seen, from: wantedIn(desk, from) }),
            asItIs,
          ),
        ]
      : []),
  ];
}

export async function showList(turn: Turn, desk: Desk, wanted: Wanted): Promise<void> {
  await turn.show(await placedList(turn, desk, wanted));
}

/** A list that stands on a card is shown with that. */
function placedList(turn: Turn, desk: Desk, wanted: Wanted): Promise<View> {
  const holder = desk.inside && deskNamed(turn, desk.inside.desk);
  return holder?.opens === desk.name && wanted.of !== undefined
    ? cardScreen(turn, holder, wanted.of, { page: wanted })
    : listScreen(turn, desk, wanted);
}

/** Shows a thing; what is not there any more is said over the list, which shows what there is. */
export async function showCard(turn: Turn, desk: Desk, id: Id, from: Wanted = {}): Promise<void> {
  try {
    await turn.show(await cardScreen(turn, desk, id, { from }));
  } catch (error) {
    // Nothing was written yet: a thing is found before anybody is on record for looking at it.
    if (!(error instanceof DomainError) || desk.inside || !may(turn.person, desk.right)) throw error;
    turn.toast(turn.t.plain.refusal(error), { alert: true });
    await showList(turn, desk, from);
  }
}

/** One of the choices that stand on a card: the button is a claim, the choices are those of now. */
async function pick(
  turn: Turn,
  desk: Desk,
  { id: claimed, field: name, choice, from }: { id: string; field: string; choice: string; from: Wanted },
): Promise<void> {
  const { id, item } = await thingOf(turn, turn.person, desk, claimed);
  const field = openField(desk, item, name);
  const choices = field.chosen === undefined ? [] : await field.choices?.(turn, turn.person, turn.t);
  if (!choices?.some((each) => each.id === choice)) throw new DomainError("screen-outdated");
  const value = await field.reads({ choice }, { act: turn, item });
  const isSo = (await field.write(turn, turn.person, id, value, item)) === false;
  turn.toast(isSo ? turn.t.plain("desk-done-already") : saidSaved(turn.t.plain, turn, desk, field));
  await turn.show(await cardScreen(turn, desk, id, { from }));
}

/** A thing that is over leaves the card that one came by to it, or its list. */
function placeAfter(turn: Turn, desk: Desk, list: Wanted): Promise<View> {
  const came = cameBy(turn, list.via);
  return came && !isListBetween(desk, came, list) ? stopView(turn, came) : placedList(turn, desk, list);
}

interface Press {
  id: string;
  name: string;
  isSure: boolean;
  /** What the thing looked like when the button was drawn; empty where that is no matter. */
  seen: string;
  from: Wanted;
}

async function press(
  turn: Turn,
  desk: Desk,
  { id: claimed, name, isSure, seen, from }: Press,
): Promise<void> {
  allow(turn.person, desk.right);
  const deed = openDeed(desk, turn.person, name);
  const { sure } = deed;
  if (sure && !isSure) {
    const asked = await lookAt(turn, turn.person, desk, claimed);
    // Nobody is asked whether to do what cannot be done any more.
    if (deed.when && !deed.when(asked.item)) throw new DomainError("screen-outdated");
    return turn.show(sureView(turn, desk, { ...asked, name, sure, from }));
  }
  const { id, item } = await thingOf(turn, turn.person, desk, claimed);
  const isOther = seen !== "" && deed.seen?.(item) !== seen;
  const found = !isOther && (await deed.run(turn, turn.person, item));
  const already = isOther ? "desk-faster" : (deed.already ?? "desk-done-already");
  const warning = found === false ? undefined : deed.warns?.(item);
  const note = found === false ? already : (warning ?? deed.done);
  if (note) turn.toast(turn.t.plain(note), { alert: warning !== undefined });
  if (deed.tells && found !== false)
    return turn.show(toldView(turn, desk, id, deed.tells(turn.t, found), from));
  const list = desk.inside ? { ...from, of: desk.inside.of(item) } : from;
  const isOver = deed.ends === true || from.from !== undefined;
  const after = () => (isOver ? placeAfter(turn, desk, list) : cardScreen(turn, desk, id, { from }));
  // What is done stays done, also when the place it would be shown at is gone.
  await turn.show(await orList(turn, desk, after, from));
}
