import { array, constantFrom, integer, nat, oneof, string, tuple } from "fast-check";

/** The same JSON with something else in its n-th place. */
export function put(json: unknown, nth: number, to: unknown): unknown {
  const places: [object: object, key: string][] = [];
  const copy = structuredClone(json);
  const walk = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      places.push([value, key]);
      walk(inner);
    }
  };
  walk(copy);
  const place = places[nth % places.length];
  if (place) Reflect.set(place[0], place[1], to);
  return copy;
}

const text = string({ unit: "binary-ascii" }).map((words) => words.replaceAll(/[^\x20-\x7e]/g, ""));

const odd = oneof(
  integer(),
  text,
  constantFrom(null, true, [], {}, -1, 1e300, "0", "9".repeat(40), "\u202e", "NaN"),
);

/** Where something is changed, and into what. */
export const changes = array(tuple(nat(), odd), { minLength: 1, maxLength: 3 });
