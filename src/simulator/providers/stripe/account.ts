import { Impossible, randomText, type Stage, seconds } from "../stage.ts";
import { invalid, missing } from "./errors.ts";
import type { Intent, Kind, LineItem, Of, StripeObject } from "./objects.ts";

/** What becomes of a charge to a saved card. */
export type Manner = "pays" | "declines" | "asks";

type IntentData = Pick<Intent, "metadata" | "description" | "setup_future_usage">;

/** Everything that one account at Stripe holds. */
export class Account {
  readonly stage: Stage;
  readonly lines = new Map<string, LineItem[]>();
  /** What Checkout makes the payment with, by session. */
  readonly intentData = new Map<string, IntentData>();
  readonly manners = new Map<string, Manner>();
  /** Tells the webhook; `before` are the values that have changed. */
  announce: (type: string, object: StripeObject, before?: Record<string, unknown>) => void = () => {};
  readonly #objects = new Map<string, StripeObject>();

  constructor(stage: Stage) {
    this.stage = stage;
  }

  now = (): number => seconds(this.stage.clock.now());

  id = (prefix: string, length = 24): string => `${prefix}_${randomText(this.stage, length)}`;

  add<T extends StripeObject>(object: T): T {
    this.#objects.set(object.id, object);
    return object;
  }

  find<K extends Kind>(kind: K, id: string): Of<K> | undefined {
    const found = this.#objects.get(id);
    // Safe: the object says itself what it is.
    return found?.object === kind ? (found as Of<K>) : undefined;
  }

  /** Newest first. */
  all<K extends Kind>(kind: K): Of<K>[] {
    // Safe: as in find.
    return [...this.#objects.values()].filter((each) => each.object === kind).reverse() as Of<K>[];
  }

  /** What the path names. */
  named<K extends Kind>(kind: K, id: string, param = "id"): Of<K> {
    const found = this.find(kind, id);
    if (!found) throw missing(kind, id, param, 404);
    return found;
  }

  /** What a parameter names. */
  meant<K extends Kind>(kind: K, id: string | undefined, param: string): Of<K> | undefined {
    if (id === undefined) return undefined;
    const found = this.find(kind, id);
    if (!found) throw missing(kind, id, param, 400);
    return found;
  }

  /** For deeds of people, who cannot err in a request. */
  sure<K extends Kind>(kind: K, id: string): Of<K> {
    const found = this.find(kind, id);
    if (!found) throw new Impossible(`Stripe has no ${kind} ${id}`);
    return found;
  }

  /** A copy with ids replaced by what they name, along paths such as `payment_intent.latest_charge`. */
  expanded(object: object, paths: readonly string[]): Record<string, unknown> {
    const copy: Record<string, unknown> = structuredClone({ ...object });
    for (const path of paths) this.#expand(copy, path.split("."), path);
    return copy;
  }

  #expand(into: Record<string, unknown>, [step = "", ...rest]: string[], path: string) {
    if (step === "line_items" && typeof into.id === "string")
      into.line_items = listOf(this.lines.get(into.id) ?? []);
    const value = into[step];
    if (value === undefined) throw invalid(`This property cannot be expanded (${path}).`, "expand");
    if (Array.isArray(value)) for (const each of value) this.#expand(each, rest, path);
    if (value === null || Array.isArray(value)) return;
    const meant = typeof value === "string" ? this.#objects.get(value) : value;
    if (typeof meant !== "object") throw invalid(`This property cannot be expanded (${path}).`, "expand");
    const copy: Record<string, unknown> = structuredClone({ ...meant });
    into[step] = copy;
    if (rest.length > 0) this.#expand(copy, rest, path);
  }
}

export const listOf = (data: readonly unknown[], url = "", has_more = false) => ({
  object: "list",
  data,
  has_more,
  url,
});
