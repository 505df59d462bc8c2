import { itemOf, type ObjectType, objectsOf, type Rule } from "./bot-api.ts";
import { badRequest } from "./errors.ts";
import { isObject, type Params, WHOLE } from "./params.ts";

const YES_OR_NO = /^(?:true|false|yes|no|1|0)$/i;

/** Refuses values that Telegram cannot read, or would read as something else. Keyboards have complaints of their own. */
export function checkShapes({ parameters }: Rule, params: Params, strict: boolean) {
  for (const [name, text] of params.values) {
    const type = parameters.get(name)?.type;
    if (type === undefined || text === "" || name === "reply_markup") continue;
    if (type === "number" && !WHOLE.test(text)) throw badRequest(`invalid ${name} specified`);
    if (type === "boolean" && strict && !YES_OR_NO.test(text))
      throw badRequest(`${name} is neither true nor false, and Telegram would take it as false`);
    if (itemOf(type)) enter(params.list(name), type, name, strict);
    else if (objectsOf(type).length > 0) enter(objectIn(params, name), type, name, strict);
  }
}

function objectIn(params: Params, name: string): object {
  const value = params.json(name);
  if (!isObject(value)) throw badRequest(`object expected as ${name.replaceAll("_", " ")}`);
  return value;
}

/** Looks at everything inside of a value that is a list or an object as its type says. */
function enter(value: unknown, type: string, path: string, strict: boolean) {
  const item = itemOf(type);
  if (item && Array.isArray(value)) return checkItems(value, item, path, strict);
  const kind = isObject(value) && kindOf(value, objectsOf(type));
  if (kind) checkFields(value, kind, path, strict);
}

function checkItems(values: unknown[], type: string, path: string, strict: boolean) {
  const kinds = objectsOf(type);
  for (const value of values) {
    const expected = misfit(value, type);
    if (expected) {
      const what = kinds.length === 1 ? kinds[0]?.name : path;
      throw badRequest(`can't parse ${what}: expected ${/^[AO]/.test(expected) ? "an" : "a"} ${expected}`);
    }
    enter(value, type, path, strict);
  }
}

function checkFields(value: Record<string, unknown>, kind: ObjectType, path: string, strict: boolean) {
  for (const [name, { type, isRequired }] of kind.fields) {
    const held = value[name] ?? undefined;
    if (held === undefined && isRequired)
      throw badRequest(`can't parse ${kind.name}: Can't find field "${name}"`);
    if (held === undefined) continue;
    const expected = misfit(held, type);
    if (expected) throw badRequest(`can't parse ${kind.name}: Field "${name}" must be of type ${expected}`);
    enter(held, type, `${path}.${name}`, strict);
  }
  const stranger = strict && Object.keys(value).find((name) => !kind.fields.has(name));
  if (stranger) throw badRequest(`unknown field "${stranger}" of ${path}, which Telegram would ignore`);
}

/** Of several kinds, the one that the object calls itself; undefined when it is none of them, and its method says so. */
const kindOf = (value: Record<string, unknown>, kinds: ObjectType[]): ObjectType | undefined =>
  kinds.length === 1
    ? kinds[0]
    : kinds.find(({ fields }) =>
        [...fields].every(([name, { type }]) => !type.startsWith('"') || type === `"${value[name]}"`),
      );

/** What Telegram expects in place of a value. It takes numbers for texts, and digits for numbers. */
function misfit(value: unknown, type: string): string | undefined {
  if (itemOf(type)) return Array.isArray(value) ? undefined : "Array";
  if (objectsOf(type).length > 0) return isObject(value) ? undefined : "Object";
  if (type === "boolean") return typeof value === "boolean" ? undefined : "Boolean";
  if (typeof value === "number") return undefined;
  if (type === "number") return typeof value === "string" && WHOLE.test(value) ? undefined : "Number";
  return typeof value === "string" ? undefined : "String";
}
