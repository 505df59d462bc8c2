import { doorsOf, toCard, toCreate, toList, toTable } from "../../src/bot/desk/doors.ts";
import type { Desk, Id } from "../../src/desk/desk.ts";

/** Every button that a desk has for one of its things. */
export function buttonsOf(desk: Desk, id: Id): string[] {
  const doors = doorsOf(desk);
  return [
    toList(desk),
    toCard(desk, id),
    ...(desk.columns ? [toTable(desk, {})] : []),
    ...(desk.search ? [doors.find.pack()] : []),
    ...(desk.create ? [toCreate(desk)] : []),
    ...(desk.cardAt ? [] : changesOf(desk, id)),
  ];
}

function changesOf(desk: Desk, id: Id): string[] {
  const doors = doorsOf(desk);
  return [
    ...Object.keys(desk.fields ?? {}).flatMap((field) => [
      doors.edit.pack({ id: String(id), field }),
      doors.pick.pack({ id: String(id), field, choice: "on" }),
    ]),
    ...Object.keys(desk.deeds ?? {}).flatMap((deed) =>
      [false, true].map((sure) => doors.deed.pack({ id: String(id), deed, sure })),
    ),
  ];
}
