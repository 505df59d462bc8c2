import table from "./bot-api.json";

export type MethodName = keyof typeof table.methods;

interface Field {
  /** As `scripts/bot-api.ts` writes types: `string`, `number | string`, `"photo"`, `MessageEntity[]`. */
  type: string;
  isRequired: boolean;
}

type Fields = ReadonlyMap<string, Field>;

/** What one method takes. */
export interface Rule {
  method: MethodName;
  parameters: Fields;
  required: string[];
}

/** An object that stands inside of a parameter. */
export interface ObjectType {
  name: string;
  fields: Fields;
}

/** Where Telegram's own description does not fit here, and why. */
const OTHERWISE: { [Method in MethodName]?: Record<string, "required" | "optional"> } = {
  // Without an address it takes the webhook away.
  setWebhook: { url: "optional" },
  // Only rich messages do without, and these are not simulated.
  editMessageText: { text: "required" },
};

// Safe: the keys of a constant table are its key type.
const NAMES = new Map((Object.keys(table.methods) as MethodName[]).map((name) => [name.toLowerCase(), name]));
const RULES = new Map<MethodName, Rule>();

/** Telegram takes method names in any case. */
export function ruleOf(name: string): Rule | undefined {
  const method = NAMES.get(name.toLowerCase());
  return method && (RULES.get(method) ?? remember(method));
}

function remember(method: MethodName): Rule {
  const parameters = new Map(fieldsOf(table.methods[method]));
  for (const [name, need] of Object.entries(OTHERWISE[method] ?? {})) {
    const type = parameters.get(name)?.type ?? "string";
    parameters.set(name, { type, isRequired: need === "required" });
  }
  const required = [...parameters].filter(([, { isRequired }]) => isRequired).map(([name]) => name);
  const rule = { method, parameters, required };
  RULES.set(method, rule);
  return rule;
}

const fieldsOf = (fields: object): Fields =>
  new Map(
    Object.entries(fields).map(([name, type]) => [
      name.replace("!", ""),
      { type: String(type), isRequired: name.endsWith("!") },
    ]),
  );

/** What stands in a list of this type; undefined when it is no list. */
export const itemOf = (type: string): string | undefined =>
  type.endsWith("[]") ? type.slice(0, -2).replace(/^\((.*)\)$/, "$1") : undefined;

const OBJECTS: ReadonlyMap<string, object | string> = new Map(Object.entries(table.objects));
const KNOWN = new Map<string, ObjectType[]>();

/** The objects that a type may be: none for texts, numbers, files and lists. */
export function objectsOf(type: string): ObjectType[] {
  const known = KNOWN.get(type);
  if (known) return known;
  const found = itemOf(type) ? [] : type.split(" | ").flatMap(objectsNamed);
  KNOWN.set(type, found);
  return found;
}

function objectsNamed(name: string): ObjectType[] {
  const said = OBJECTS.get(name);
  if (said === undefined) return [];
  return typeof said === "string" ? objectsOf(said) : [{ name, fields: fieldsOf(said) }];
}

/** The fields of one object, by its name. Throws when Telegram has none of this name. */
export function fieldsNamed(name: string): Set<string> {
  const [found] = objectsOf(name);
  if (!found) throw new Error(`Telegram has no ${name}`);
  return new Set(found.fields.keys());
}
