import type { Create, Desk, Field, Wanted } from "../../desk/desk.ts";
import type { Said } from "../../desk/said.ts";
import { isEmpty, openCreate, openField, overwrite, standingOf, thingOf } from "../../desk/serve.ts";
import { DomainError } from "../../lib/errors.ts";
import { type Answer, type Asking, type Scene, type SceneBuilder, scene } from "../scene.ts";
import { enter } from "../scene-run.ts";
import type { Turn } from "../turn.ts";
import { cardOrList, cardScreen, saidSaved } from "./card.ts";
import { wantedIn } from "./doors.ts";
import { isListed, listScreen } from "./list.ts";

const formName = (desk: Desk, field: string) => `${desk.name}-${field}`;
const createName = (desk: Desk) => `${desk.name}-new`;
const findName = (desk: Desk) => `${desk.name}-find`;

const saidIn = ({ text, written, choice, photo, document, media }: Answer): Said => ({
  ...{ text, written, choice },
  ...{ photo, document, media },
});

/** The list that a form was begun in; in a search, `sought` is what is typed. */
interface Place {
  filter?: string;
  before?: string;
  from?: string;
  via?: string;
}

const placeOf = ({ filter, sought, from, via }: Wanted): Place => ({
  ...(filter && { filter }),
  ...(sought && { before: sought }),
  ...(from !== undefined && { from: String(from) }),
  ...(via && { via }),
});

/** What a form holds of a list are only words. */
const placeIn = (desk: Desk, { filter, before, from, via }: Record<string, unknown> | Place): Wanted =>
  wantedIn(desk, {
    ...(typeof filter === "string" && { filter }),
    ...(typeof before === "string" && { sought: before }),
    ...(typeof from === "string" && { from }),
    ...(typeof via === "string" && { via }),
  });

/** A form for every field of a desk, one for something new, and one for its search. */
export const formsOf = (desk: Desk): Scene[] => [
  ...(desk.cardAt
    ? []
    : Object.entries(desk.fields ?? {}).map(([name, field]) => editForm(desk, name, field))),
  ...(desk.create ? [createForm(desk, desk.create)] : []),
  ...(desk.search ? [findForm(desk, desk.search)] : []),
];

function editForm(desk: Desk, name: string, field: Field<unknown>): Scene {
  const { choices, takesFile = false, empty, look } = field;
  const begun = scene<{ id: string; stood?: string; was?: string } & Place>(formName(desk, name));
  const asked = async (turn: Turn, id = "") => {
    const { item } = await thingOf(turn, turn.person, desk, id);
    const field = openField(desk, item, name);
    const now = desk
      .facts(turn.t, item)
      .flat()
      .find((fact) => fact.name === (field.now ?? name));
    return { text: [now?.text, field.ask(turn.t, item)].filter(Boolean).join("\n\n") };
  };
  const options = {
    skippable: true,
    ...(empty ? { empties: empty.label } : {}),
    // Nothing is taken away where nothing stands.
    canSkip: async (turn: Turn, { id }: { id: string }) =>
      !isEmpty(field, (await thingOf(turn, turn.person, desk, id)).item, turn.person),
  };
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
        { columns: 1, read, ...(empty && options) },
      )
    : begun.ask("value", ({ turn, draft }) => asked(turn, draft.id), read, {
        takesFile,
        ...(empty && options),
      });
  const { twice } = field;
  const sure = twice
    ? question.choose(
        "twice",
        ({ turn: { t } }) => ({ text: t(twice.ask) }),
        ({ t }) => [{ id: "yes", label: t.plain(twice.yes) }],
        { columns: 1 },
      )
    : question;
  const looked = look
    ? sure.review(async (turn, { id, value }) => {
        const { item } = await thingOf(turn, turn.person, desk, id);
        const text = look(turn.t, item, value ?? empty?.value ?? null);
        return text === undefined ? undefined : { text };
      })
    : sure;
  return looked
    .left(async (turn, { id, ...place }) =>
      turn.show(await cardOrList(turn, desk, String(id), placeIn(desk, place))),
    )
    .done(async (turn, { id, value, stood, was, ...place }) => {
      const written = await overwrite(turn, turn.person, desk, { id, field: name, value, stood, was });
      if (!written)
        return cardScreen(turn, desk, id, { words: turn.t("desk-faster"), from: placeIn(desk, place) });
      const { field, found } = written;
      const isEmptied = value === null && field.empty !== undefined && !field.empty.isChoice;
      const saved = () => field.tells?.(turn.t, found) ?? saidSaved(turn.t, turn, desk, field, { isEmptied });
      const words = found === false ? turn.t("desk-done-already") : saved();
      return cardScreen(turn, desk, id, { words, from: placeIn(desk, place) });
    });
}

/** Asks for what it is to be; the list that its card was opened from is kept, for the way back. */
export async function enterEdit(
  turn: Turn,
  desk: Desk,
  id: string,
  name: string,
  from: Wanted,
): Promise<void> {
  const { item } = await thingOf(turn, turn.person, desk, id);
  const field = openField(desk, item, name);
  if (field.chosen !== undefined) return turn.show(await cardScreen(turn, desk, id, { from }));
  const was = field.was?.(item);
  const draft = {
    ...{ id, stood: standingOf(field, item) },
    ...(was !== undefined && { was }),
    ...(field.twice && !field.twice.when(item) && { twice: "yes" }),
    ...placeOf(from),
  };
  await enter(turn, editForm(desk, name, field), { draft, at: "value" });
}

/** Asks for something new, one thing after the other. */
function createForm(desk: Desk, { asks, look, run, done }: Create): Scene {
  let form: SceneBuilder<Record<string, unknown>> = scene(createName(desk));
  for (const [name, { ask, reads, choices, takesFile = false, empty }] of Object.entries(asks)) {
    const asked = ({ turn, step, of }: Asking<unknown>) => ({ text: ask(turn.t, { step, of }) });
    const options = empty ? { skippable: true, empties: empty.label } : {};
    const read = (answer: Answer) => reads(saidIn(answer), { act: answer.turn, item: undefined });
    form = choices
      ? form.choose(name, asked, (turn) => choices(turn, turn.person, turn.t), {
          columns: 1,
          read,
          ...options,
        })
      : form.ask(name, asked, read, { takesFile, ...options });
  }
  const looked = look ? form.review(({ t }, values) => ({ text: look(t, emptied(asks, values)) })) : form;
  return looked
    .left(async (turn) => turn.show(await listScreen(turn, desk, {})))
    .done(async (turn, values) => {
      const id = await run(turn, turn.person, emptied(asks, values));
      return cardScreen(turn, desk, id, done ? { words: turn.t(done) } : {});
    });
}

/** What was left empty is what each question says that it is then. */
const emptied = (asks: Create["asks"], values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(asks).map(([name, { empty }]) => [name, values[name] ?? empty?.value ?? null]),
  );

/** Asks for what something new needs. */
export async function enterCreate(turn: Turn, desk: Desk): Promise<void> {
  await enter(turn, createForm(desk, openCreate(turn.person, desk)));
}

function findForm(desk: Desk, { ask, reads, keepsFilter, none }: NonNullable<Desk["search"]>): Scene {
  const listed = (sought: { sought: string; filter?: string }, place: Record<string, unknown> | Place) => ({
    ...(keepsFilter && { filter: placeIn(desk, place).filter }),
    ...sought,
    via: placeIn(desk, place).via,
  });
  return scene<Place>(findName(desk))
    .ask(
      "sought",
      ({ turn }) => ({ text: turn.t(ask) }),
      async ({ text = "", turn }, place) => {
        const sought = await reads(turn, turn.person, text);
        if (none && "sought" in sought && !(await isListed(turn, desk, listed(sought, place))))
          throw new DomainError(none);
        return sought;
      },
    )
    .left(async (turn, draft) => turn.show(await listScreen(turn, desk, placeIn(desk, draft))))
    .done((turn, { sought, ...place }) =>
      "id" in sought
        ? cardScreen(turn, desk, sought.id, { from: placeIn(desk, place) })
        : listScreen(turn, desk, listed(sought, place)),
    );
}

/** Asks for what is sought; the list that was seen before is kept, to go back there. */
export async function enterFind(turn: Turn, desk: Desk, seen: Wanted): Promise<void> {
  if (desk.search) await enter(turn, findForm(desk, desk.search), { draft: placeOf(seen), at: "sought" });
}
