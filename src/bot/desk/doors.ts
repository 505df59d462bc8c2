import type { Desk, Id, Wanted } from "../../desk/desk.ts";
import { ButtonData } from "../button-data.ts";

/** The buttons of a desk. What is left out of them is as it usually is: each option costs bytes. */
const make = ({ name, deeds = {}, fields = {} }: Desk) => {
  const listed = (of: string) =>
    new ButtonData(of)
      .string("of", { default: "" })
      .string("filter", { default: "" })
      .string("sought", { default: "" })
      .string("from", { default: "" })
      .string("before", { default: "" })
      .string("via", { default: "" });
  return {
    list: listed(`${name}-desk`),
    /** The list as a table to take away. */
    table: listed(`${name}-desk-table`),
    create: new ButtonData(`${name}-desk-new`),
    find: new ButtonData(`${name}-desk-find`)
      .string("filter", { default: "" })
      .string("sought", { default: "" })
      .string("from", { default: "" })
      .string("via", { default: "" }),
    card: new ButtonData(`${name}-desk-card`)
      .string("id")
      .string("filter", { default: "" })
      .string("sought", { default: "" })
      .string("from", { default: "" })
      .string("via", { default: "" }),
    edit: new ButtonData(`${name}-desk-edit`)
      .string("id")
      .enum("field", Object.keys(fields))
      .string("filter", { default: "" })
      .string("sought", { default: "" })
      .string("from", { default: "" })
      .string("via", { default: "" }),
    /** One of the choices that stand on the card. */
    pick: new ButtonData(`${name}-desk-pick`)
      .string("id")
      .enum("field", Object.keys(fields))
      .string("choice")
      .string("filter", { default: "" })
      .string("sought", { default: "" })
      .string("from", { default: "" })
      .string("via", { default: "" }),
    deed: new ButtonData(`${name}-desk-deed`)
      .string("id")
      .enum("deed", Object.keys(deeds))
      .boolean("sure", { default: false })
      .string("filter", { default: "" })
      .string("sought", { default: "" })
      .string("from", { default: "" })
      .string("seen", { default: "" })
      .string("via", { default: "" }),
  };
};

export type DeskDoors = ReturnType<typeof make>;

const known = new WeakMap<Desk, DeskDoors>();

export function doorsOf(desk: Desk): DeskDoors {
  let doors = known.get(desk);
  if (!doors) {
    doors = make(desk);
    known.set(desk, doors);
  }
  return doors;
}

/** Telegram takes no more (core.telegram.org/bots/api#inlinekeyboardbutton). */
const MOST_BYTES = 64;

/**
 * Packs what a button needs and, of what is wanted of a list, as much as it holds, what is named first before the rest:
 * the words come from buttons and searches, and a screen with one button that is too long is not shown at all.
 */
function fitting(
  pack: (said: Record<string, string>) => string,
  wanted: Wanted,
  ...keys: (keyof Wanted)[]
): string {
  const said = keys.filter((key) => wanted[key]).map((key): [string, string] => [key, String(wanted[key])]);
  let data = pack(Object.fromEntries(said));
  while (Buffer.byteLength(data) > MOST_BYTES && said.pop()) data = pack(Object.fromEntries(said));
  return data;
}

/** The button's data that opens a list there. */
export const toList = (desk: Desk, wanted: Wanted = {}): string =>
  fitting((said) => doorsOf(desk).list.pack(said), wanted, "of", "from", "before", "filter", "sought", "via");

export const toTable = (desk: Desk, wanted: Wanted): string =>
  fitting((said) => doorsOf(desk).table.pack(said), wanted, "of", "filter", "sought");

/** The button's data that opens a thing; `from` is where one came from, to go back there. */
export const toCard = (desk: Desk, id: Id, from: Wanted = {}): string =>
  desk.cardAt?.(id, from.via) ??
  fitting(
    (said) => doorsOf(desk).card.pack({ id: String(id), ...said }),
    from,
    "via",
    "filter",
    "sought",
    "from",
  );

/** The button's data that asks what a thing is to be; `from` is the list that its card leads back to. */
export const toEdit = (desk: Desk, id: Id, field: string, from: Wanted): string =>
  fitting(
    (said) => doorsOf(desk).edit.pack({ id: String(id), field, ...said }),
    from,
    ...(["via", "filter", "sought", "from"] as const),
  );

/** The same for one of the choices that stand on the card. */
export const toPick = (desk: Desk, id: Id, field: string, choice: string, from: Wanted): string =>
  fitting(
    (said) => doorsOf(desk).pick.pack({ id: String(id), field, choice, ...said }),
    from,
    ...(["via", "filter", "sought", "from"] as const),
  );

/** The button's data that asks for something new. */
export const toCreate = (desk: Desk): string => doorsOf(desk).create.pack();

/** The button's data that asks for what is sought; it knows what was seen before, to go back there. */
export const toFind = (desk: Desk, wanted: Wanted): string =>
  fitting((said) => doorsOf(desk).find.pack(said), wanted, "filter", "sought", "from", "via");

interface Doing {
  /** What the thing looks like to whoever is shown the button. */
  seen?: string | undefined;
  /** They were asked, and are sure. */
  sure?: boolean;
}

/** The button's data that does something; `from` is the list that it leads back to, with a page the one that it stands on. */
export const toDeed = (
  desk: Desk,
  id: Id,
  deed: string,
  from: Wanted = {},
  { seen, sure = false }: Doing = {},
): string =>
  fitting(
    (said) =>
      doorsOf(desk).deed.pack({ id: String(id), deed, sure, ...(seen !== undefined && { seen }), ...said }),
    from,
    ...(["via", "filter", "sought", "from"] as const),
  );

/** No more of a button leads back: what it leads to has to stand there as well. */
export const VIA_BYTES = 34;

/** What a button says, which is only a claim: longer than ours, it leads nowhere. */
export const viaIn = (claimed: unknown): string =>
  typeof claimed === "string" && Buffer.byteLength(claimed) <= VIA_BYTES ? claimed : "";

/** What a button says, which is only a claim: what is no filter of the desk filters nothing. */
export const wantedIn = (desk: Desk, data: { [Key in keyof Wanted]?: Wanted[Key] }): Wanted =>
  Object.fromEntries(
    Object.entries({ ...data, ...(data.via !== undefined && { via: viaIn(data.via) }) }).filter(
      ([key, value]) => value !== "" && (key !== "filter" || desk.filters?.values.includes(String(value))),
    ),
  );
