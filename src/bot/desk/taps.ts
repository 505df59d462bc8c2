import type { Desk, Wanted } from "../../desk/desk.ts";
import { openDeed, thingOf } from "../../desk/serve.ts";
import { allow } from "../../turn/actor.ts";
import { type Tap, tap } from "../tap.ts";
import type { Turn } from "../turn.ts";
import { cardView, sureView, toldView } from "./card.ts";
import { doorsOf, wantedIn } from "./doors.ts";
import { enterEdit, enterFind } from "./forms.ts";
import { deskNamed, listView } from "./list.ts";
import { askForTable } from "./table.ts";

/** The buttons of a desk, with the right beside each. */
export function tapsOf(desk: Desk): Tap[] {
  const doors = doorsOf(desk);
  const { right } = desk;
  return [
    tap(doors.list, right, (turn, data) => showList(turn, desk, wantedIn(data))),
    tap(doors.card, right, async (turn, { id, ...from }) =>
      turn.show(await cardView(turn, desk, id, { from: wantedIn(from) })),
    ),
    ...(desk.columns
      ? [tap(doors.table, right, (turn, data) => askForTable(turn, desk, wantedIn(data)))]
      : []),
    ...(desk.search
      ? [
          tap(doors.find, right, async (turn) => {
            allow(turn.person, right);
            await enterFind(turn, desk);
          }),
        ]
      : []),
    ...(desk.fields
      ? [tap(doors.edit, right, (turn, { id, field }) => enterEdit(turn, desk, id, field))]
      : []),
    ...(desk.deeds
      ? [
          tap(
            doors.deed,
            ({ deed }) => desk.deeds?.[deed]?.right ?? right,
            (turn, { id, deed, sure }) => press(turn, desk, { id, name: deed, isSure: sure }),
          ),
        ]
      : []),
  ];
}

/** A list that stands on a card is shown with that. */
async function showList(turn: Turn, desk: Desk, wanted: Wanted): Promise<void> {
  const holder = desk.inside && deskNamed(turn, desk.inside.desk);
  if (holder?.opens === desk.name && wanted.of !== undefined)
    return turn.show(await cardView(turn, holder, wanted.of, { page: wanted }));
  await turn.show(await listView(turn, desk, wanted));
}

async function press(
  turn: Turn,
  desk: Desk,
  { id: claimed, name, isSure }: { id: string; name: string; isSure: boolean },
): Promise<void> {
  const { id, item } = await thingOf(turn, turn.person, desk, claimed);
  const deed = openDeed(desk, turn.person, name);
  if (deed.sure && !isSure) return turn.show(sureView(turn, desk, { id, item, name, sure: deed.sure }));
  const found = await deed.run(turn, turn.person, item);
  if (deed.done) turn.toast(turn.t.plain(deed.done));
  if (deed.tells) return turn.show(toldView(turn, desk, id, deed.tells(turn.t, found)));
  if (!deed.ends) return turn.show(await cardView(turn, desk, id));
  await showList(turn, desk, desk.inside ? { of: desk.inside.of(item) } : {});
}
