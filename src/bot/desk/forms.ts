import type { Desk, Field, Said, Wanted } from "../../desk/desk.ts";
import { openField, thingOf } from "../../desk/serve.ts";
import { type Answer, type Scene, scene } from "../scene.ts";
import { enter } from "../scene-run.ts";
import type { Turn } from "../turn.ts";
import { cardView } from "./card.ts";
import { listView, orList } from "./list.ts";

const formName = (desk: Desk, field: string) => `${desk.name}-${field}`;
const findName = (desk: Desk) => `${desk.name}-find`;

const saidIn = ({ text, choice, photo, document }: Answer): Said => ({ text, choice, photo, document });

/** A form for every field of a desk, and one for its search. */
export const formsOf = (desk: Desk): Scene[] => [
  ...(desk.cardAt
    ? []
    : Object.entries(desk.fields ?? {}).map(([name, field]) => editForm(desk, name, field))),
  ...(desk.search ? [findForm(desk, desk.search)] : []),
];

function editForm(desk: Desk, name: string, field: Field<unknown>): Scene {
  const { choices, takesFile = false, empty, look } = field;
  const begun = scene<{ id: string }>(formName(desk, name));
  const asked = async (turn: Turn, id = "") => {
    const { item } = await thingOf(turn, turn.person, desk, id);
    return { text: openField(desk, item, name).ask(turn.t, item) };
  };
  const options = { skippable: true, ...(empty ? { empties: empty.label } : {}) };
  const read = async (answer: Answer, { id }: { id: string }) => {
    const { turn } = answer;
    const { item } = await thingOf(turn, turn.person, desk, id);
    return openField(desk, item, name).reads(saidIn(answer), { act: turn, item });
  };
  const question = choices
    ? begun.choose(
        "value",
        ({ turn, draft }) => asked(turn, draft.id),
        (turn) => choices(turn, turn.person, turn.t),
        {
          columns: 1,
          ...(empty && options),
        },
      )
    : begun.ask("value", ({ turn, draft }) => asked(turn, draft.id), read, {
        takesFile,
        ...(empty && options),
      });
  const looked = look
    ? question.review(async (turn, { id, value }) => {
        const { item } = await thingOf(turn, turn.person, desk, id);
        return { text: look(turn.t, item, value) };
      })
    : question;
  return looked
    .left(async (turn, { id }) => turn.show(await orList(turn, desk, () => cardView(turn, desk, String(id)))))
    .done(async (turn, { id, value }) => {
      const thing = await thingOf(turn, turn.person, desk, id);
      const field = openField(desk, thing.item, name);
      const chosen = value === null ? (field.empty?.value ?? null) : value;
      await field.write(turn, turn.person, thing.id, chosen, thing.item);
      const what = turn.t.plain(field.label);
      return cardView(turn, desk, id, { words: turn.t(desk.saved ?? "desk-saved", { what }) });
    });
}

/** Asks for what it is to be. */
export async function enterEdit(turn: Turn, desk: Desk, id: string, name: string): Promise<void> {
  const { item } = await thingOf(turn, turn.person, desk, id);
  const field = openField(desk, item, name);
  if (field.chosen !== undefined) return turn.show(await cardView(turn, desk, id));
  await enter(turn, editForm(desk, name, field), { draft: { id }, at: "value" });
}

function findForm(desk: Desk, { ask, reads }: NonNullable<Desk["search"]>): Scene {
  return scene<{ filter?: string }>(findName(desk))
    .ask(
      "sought",
      ({ turn }) => ({ text: turn.t(ask) }),
      ({ text = "", turn }) => reads(turn, turn.person, text),
    )
    .left(async (turn, { filter }) => turn.show(await listView(turn, desk, inFilter(filter))))
    .done((turn, { sought, filter }) =>
      "id" in sought
        ? cardView(turn, desk, sought.id)
        : listView(turn, desk, { ...inFilter(filter), sought: sought.sought }),
    );
}

/** What a form holds of a list is only a word. */
const inFilter = (filter: unknown): Wanted => (typeof filter === "string" ? { filter } : {});

/** Asks for what is sought, in what the filter shows where that stays. */
export async function enterFind(turn: Turn, desk: Desk, { filter }: Wanted): Promise<void> {
  if (desk.search) await enter(turn, findForm(desk, desk.search), { draft: inFilter(filter), at: "sought" });
}
