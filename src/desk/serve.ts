import { Value } from "@sinclair/typebox/value";
import { DomainError } from "../lib/errors.ts";
import { neat } from "../lib/fold.ts";
import { storable, storableIn } from "../lib/storable.ts";
import type { Act } from "../turn/act.ts";
import { allow, type Human, may } from "../turn/actor.ts";
import { holdThing } from "../turn/hold.ts";
import type { Create, Deed, Desk, Field, Id, Wanted } from "./desk.ts";
import type { Page } from "./paging.ts";

/** What every surface does with a desk; each of them begins with the right. */

/** One page of the list. */
export async function listOf(act: Act, by: Human, desk: Desk, wanted: Wanted): Promise<Page<unknown, Id>> {
  allowList(by, desk, wanted);
  return desk.page(act, by, wanted);
}

/**
 * What stands inside things is listed of one of them. Throws screen-outdated when it is not said of which, and field-wrong
 * for what no list can be asked for.
 */
export function allowList(by: Human, desk: Desk, wanted: Wanted): void {
  allow(by, desk.right);
  if (desk.inside && wanted.of === undefined) throw new DomainError("screen-outdated");
  for (const [name, value] of Object.entries(wanted))
    if (!isAskable(name, value)) throw new DomainError("field-wrong", { name });
}

/** Whatever its type promises, a machine may send anything. */
const isAskable = (name: string, value: unknown): boolean =>
  value === undefined ||
  (typeof value === "number" && name !== "sought" && name !== "filter") ||
  (typeof value === "string" && name !== "size" && storable(value) === value);

/** One thing. An id is a claim: what is no id of this desk is not there. */
export async function thingOf(
  act: Act,
  by: Human,
  desk: Desk,
  claimed: Id,
): Promise<{ id: Id; item: unknown }> {
  allow(by, desk.right);
  const id = idIn(desk, claimed);
  return { id, item: await desk.one(act, by, id) };
}

/** One thing for somebody who reads what is known of it, which is on record where its desk wants that. */
export async function lookAt(act: Act, by: Human, desk: Desk, claimed: Id): ReturnType<typeof thingOf> {
  const thing = await thingOf(act, by, desk, claimed);
  await desk.looked?.(act, by, thing.item);
  return thing;
}

function idIn(desk: Desk, claimed: Id): Id {
  if (desk.ids === "words") return storable(String(claimed));
  const id = Number(claimed);
  if (!Number.isSafeInteger(id)) throw new DomainError("screen-outdated");
  return id;
}

/** What can be changed of it now. */
export const fieldsOf = (desk: Desk, item: unknown): [string, Field<unknown>][] =>
  Object.entries(desk.fields ?? {})
    .filter(([, { when }]) => when?.(item) ?? true)
    .map(([name, field]) => [name, { ...field, ...field.kind?.(item) }]);

/** What stands in a field, in a few letters that give nothing of it away. */
export const standingOf = ({ stands }: Field<unknown>, item: unknown): string =>
  Bun.hash(JSON.stringify(stands(item) ?? null)).toString(36);

/** Whether there is nothing that could be taken away. */
export const isEmpty = ({ isEmpty, stands }: Field<unknown>, item: unknown, by: Human): boolean =>
  isEmpty ? isEmpty(item, by) : isNothing(stands(item));

/** Days are whole; words of several languages, and sums with their currency, are as many as they hold. */
function isNothing(stands: unknown): boolean {
  if (typeof stands !== "object" || stands === null || stands instanceof Date) return (stands ?? "") === "";
  return Object.values(stands).every(isNothing);
}

/** What this person can do with it now. */
export const deedsOf = (desk: Desk, item: unknown, by: Human): [string, Deed<unknown>][] =>
  Object.entries(desk.deeds ?? {}).filter(
    ([, { when, right }]) => (when?.(item) ?? true) && (right === undefined || may(by, right)),
  );

/**
 * Writes what somebody has typed, where there still stands what stood there when they began; gives nothing where it was
 * changed meanwhile. Where they have left it empty, it is what the field says that it is then.
 */
export async function overwrite(
  act: Act,
  by: Human,
  desk: Desk,
  { id: claimed, field: name, value, stood, was }: Overwriting,
): Promise<{ field: Field<unknown>; found: unknown } | undefined> {
  await holdThing(act, desk.name, claimed);
  const { id, item } = await thingOf(act, by, desk, claimed);
  const field = openField(desk, item, name);
  if (stood !== undefined && standingOf(field, item) !== stood) return undefined;
  return { field, found: await field.write(act, by, id, value ?? field.empty?.value ?? null, item, was) };
}

interface Overwriting {
  id: Id;
  field: string;
  value: unknown;
  /** What stood there, as `standingOf` says it. */
  stood?: string | undefined;
  was?: string | undefined;
}

/** Writes a value that a machine has sent. Throws field-wrong when it is none of this field's. */
export async function writeValue(
  act: Act,
  by: Human,
  desk: Desk,
  { id: claimed, field: name, value }: { id: Id; field: string; value: unknown },
): Promise<void> {
  await holdThing(act, desk.name, claimed);
  const { id, item } = await thingOf(act, by, desk, claimed);
  const field = openField(desk, item, name);
  if (!(await fits(act, by, field, value))) throw new DomainError("field-wrong", { name });
  await field.write(act, by, id, value, item);
}

/** Whether a machine may send this: of its kind, of letters that can be kept, and one of the choices that there are now. */
async function fits(
  act: Act,
  by: Human,
  { schema, choices }: Pick<Field<unknown>, "schema" | "choices">,
  value: unknown,
): Promise<boolean> {
  if (!Value.Check(schema, value) || storableIn(value) !== value || isBlank(value)) return false;
  // What is no word is no id of a choice: a switch is sent as yes or no.
  if (!choices || typeof value !== "string") return true;
  return (await choices(act, by, act.texts.in(by.language))).some(({ id }) => id === value);
}

/** Marks of direction alone have nothing to read for anybody; nothing at all is for the field to judge. */
const isBlank = (value: unknown): boolean => typeof value === "string" && value !== "" && neat(value) === "";

/** Throws screen-outdated when it cannot be changed now. */
export function openField(desk: Desk, item: unknown, name: string): Field<unknown> {
  const found = fieldsOf(desk, item).find(([each]) => each === name);
  if (!found) throw new DomainError("screen-outdated");
  return found[1];
}

/** Makes something new of the values that a machine has sent. Throws field-wrong when one is none of its question's. */
export async function createThing(
  act: Act,
  by: Human,
  desk: Desk,
  values: Record<string, unknown>,
): Promise<Id> {
  const { asks, run } = openCreate(by, desk);
  for (const [name, ask] of Object.entries(asks))
    if (!(await fits(act, by, ask, values[name]))) throw new DomainError("field-wrong", { name });
  return run(act, by, Object.fromEntries(Object.keys(asks).map((name) => [name, values[name]])));
}

/** Throws screen-outdated when nothing new can be made here. */
export function openCreate(by: Human, { right, create }: Desk): Create {
  allow(by, right);
  if (!create) throw new DomainError("screen-outdated");
  if (create.right) allow(by, create.right);
  return create;
}

/** Does it: what stands against it by now, the rule says better than a button that is not shown any more. */
export async function doDeed(
  act: Act,
  by: Human,
  desk: Desk,
  { id: claimed, deed: name }: { id: Id; deed: string },
): Promise<{ deed: Deed<unknown>; found: unknown }> {
  const { item } = await thingOf(act, by, desk, claimed);
  const deed = openDeed(desk, by, name);
  return { deed, found: await deed.run(act, by, item) };
}

/** Throws screen-outdated when the desk has no such deed. */
export function openDeed(desk: Desk, by: Human, name: string): Deed<unknown> {
  const deed = desk.deeds && Object.hasOwn(desk.deeds, name) ? desk.deeds[name] : undefined;
  if (!deed) throw new DomainError("screen-outdated");
  if (deed.right) allow(by, deed.right);
  return deed;
}
