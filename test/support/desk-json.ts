import { valuesOf as columnsOf } from "../../src/desk/columns.ts";
import type { Desk, Fact, Id, Wanted } from "../../src/desk/desk.ts";
import {
  createThing,
  deedsOf,
  doDeed,
  fieldsOf,
  listOf,
  lookAt,
  standingOf,
  thingOf,
  writeValue,
} from "../../src/desk/serve.ts";
import type { Acting } from "../../src/turn/act.ts";
import type { Human } from "../../src/turn/actor.ts";
import type { School } from "./school.ts";

/** Every desk of the product that a school runs. */
export const desksOf = ({ app }: School): Desk[] =>
  app.kernel.features.flatMap((feature) => feature.desks ?? []);

export function deskNamed(school: School, name: string): Desk {
  const found = desksOf(school).find((desk) => desk.name === name);
  if (!found) throw new Error(`there is no desk ${name}`);
  return found;
}

/** A second surface for desks: whoever speaks JSON. That it needs nothing of the bot's is what it is here for. */
export class DeskJson {
  readonly #act: Acting;
  readonly #by: Human;

  constructor(act: Acting, by: Human) {
    this.#act = act;
    this.#by = by;
  }

  list(desk: Desk, wanted: Wanted = {}) {
    return this.#act(async (act) => {
      const { rows, previous, next } = await listOf(act, this.#by, desk, wanted);
      const about = (await desk.about?.(act, this.#by, act.texts.in("en"), wanted)) ?? [];
      return json({
        about: valuesOf(about),
        things: rows.map((row) => ({ id: desk.idOf(row), ...columnsOf(desk.columns ?? {}, row) })),
        previous,
        next,
      });
    });
  }

  read(desk: Desk, id: Id) {
    return this.#act(async (act) => {
      const { item } = await lookAt(act, this.#by, desk, id);
      return json({
        id,
        facts: valuesOf(desk.facts(act.texts.in("en"), item)),
        fields: Object.fromEntries(fieldsOf(desk, item).map(([name, { schema }]) => [name, schema])),
        deeds: deedsOf(desk, item, this.#by).map(([name]) => name),
      });
    });
  }

  change(desk: Desk, id: Id, field: string, value: unknown) {
    return this.#act((act) => writeValue(act, this.#by, desk, { id, field, value }));
  }

  /** What stands in a field, as who is about to change it has seen it. */
  stands(desk: Desk, id: Id, name: string) {
    return this.#act(async (act) => {
      const { item } = await thingOf(act, this.#by, desk, id);
      const field = desk.fields?.[name];
      return field && standingOf(field, item);
    });
  }

  create(desk: Desk, values: Record<string, unknown>) {
    return this.#act((act) => createThing(act, this.#by, desk, values));
  }

  /** What it tells of what it has found, if it does. */
  press(desk: Desk, id: Id, name: string) {
    return this.#act(async (act) => {
      const { deed, found } = await doDeed(act, this.#by, desk, { id, deed: name });
      const told = deed.tells?.(act.texts.in("en"), found) ?? [];
      return json(Object.fromEntries(told.flat().map((fact) => [fact.name, fact.value])));
    });
  }
}

const valuesOf = (facts: Fact[][]) =>
  Object.fromEntries(facts.flat().map(({ name, value }) => [name, value]));

/** What is left of something on its way through JSON. */
const json = <T>(value: T): T => JSON.parse(JSON.stringify(value));
