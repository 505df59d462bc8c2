import { createHmac } from "node:crypto";
import { type Deliveries, type Draft, isWell, sealed, type Written } from "../deliveries.ts";
import type { Alteration } from "../faults.ts";
import { seconds } from "../stage.ts";
import { type Account, listOf } from "./account.ts";
import type { Form } from "./form.ts";
import type { StripeEvent, StripeObject } from "./objects.ts";

const WRONG_SECRET = "whsec_this_is_nobodys_secret";
const LISTED_SECONDS = 30 * 86_400;
const MOST_LISTED = 100;

interface Tools {
  account: Account;
  post: Deliveries;
  hasEndpoint: () => boolean;
  /** The first is the newest; during a rotation there are several. */
  secrets: () => readonly string[];
  /** Of the request that is being answered. */
  request: () => StripeEvent["request"];
}

/** What has happened on the account, and telling it to the product. */
export class Events {
  readonly #tools: Tools;
  readonly #undelivered = new Set<string>();

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  announce(type: string, object: StripeObject, before?: Record<string, unknown>) {
    const { account, post, hasEndpoint, request } = this.#tools;
    const event: StripeEvent = {
      ...{ id: account.id("evt"), object: "event", api_version: API_VERSION, created: account.now() },
      data: { object: structuredClone(object), ...(before && { previous_attributes: before }) },
      ...{ livemode: false, pending_webhooks: hasEndpoint() ? 1 : 0, request: request(), type },
    };
    account.add(event);
    if (!hasEndpoint()) return;
    this.#undelivered.add(event.id);
    void post.send({
      type,
      subject: event.id,
      write: (draft) => this.#write(event, draft),
      heard: (answer) => {
        if (!isWell(answer)) return false;
        this.#undelivered.delete(event.id);
        event.pending_webhooks = 0;
        return true;
      },
    });
  }

  /** GET /v1/events: newest first, of the last 30 days. */
  list(form: Form) {
    form.allow(
      "delivery_success",
      "type",
      "types[#]",
      "limit",
      "starting_after",
      "ending_before",
      "created[*]",
    );
    const { account } = this.#tools;
    const types = [form.text("type"), ...form.list("types")].filter((type) => type !== undefined);
    const delivered = form.has("delivery_success") ? form.flag("delivery_success") : undefined;
    const after = account.meant("event", form.text("starting_after"), "starting_after");
    const oldest = Math.max(account.now() - LISTED_SECONDS, form.whole("created[gte]") ?? 0);
    const fitting = account
      .all("event")
      .filter(({ created }) => created >= oldest && created <= (form.whole("created[lte]") ?? created))
      .filter(({ type }) => types.length === 0 || types.includes(type))
      .filter(({ id }) => delivered === undefined || delivered !== this.#undelivered.has(id));
    const rest = after ? fitting.slice(fitting.indexOf(after) + 1) : fitting;
    const limit = Math.min(Math.max(form.whole("limit") ?? 10, 1), MOST_LISTED);
    return listOf(rest.slice(0, limit), "/v1/events", rest.length > limit);
  }

  #write(event: StripeEvent, draft: Draft): Written {
    const secrets = draft.signed === "wrong" ? [WRONG_SECRET] : this.#tools.secrets();
    return sealed(
      draft,
      (alteration) => JSON.stringify(alteration ? altered(event, alteration) : event, null, 2),
      (body) => ({ "stripe-signature": stripeSignature(body, secrets, draft.at) }),
    );
  }
}

/** The version that the events of the account are written in. */
export const API_VERSION = "2026-03-25.dahlia";

/** `t=…,v1=…` with one v1 for each secret (docs.stripe.com/webhooks#verify-manually), and an old scheme to be ignored. */
export function stripeSignature(body: string, secrets: readonly string[], at: Date): string {
  const t = seconds(at);
  const signed = secrets.map(
    (secret) => `v1=${createHmac("sha256", secret).update(`${t}.${body}`).digest("hex")}`,
  );
  return [`t=${t}`, ...signed, `v0=${"0".repeat(64)}`].join(",");
}

const AMOUNTS = ["amount", "amount_total", "amount_subtotal", "amount_received", "amount_refunded"];

function altered(event: StripeEvent, { what, to }: Alteration): unknown {
  const object: Record<string, unknown> = { ...structuredClone(event.data.object) };
  if (what === "currency") object.currency = to;
  if (what === "amount") for (const name of AMOUNTS) if (object[name] !== undefined) object[name] = to;
  if (what === "order") Object.assign(object, otherOrder(object, String(to)));
  return { ...event, data: { ...event.data, object } };
}

/** Our number wherever the product may have put it. */
function otherOrder({ metadata }: Record<string, unknown>, to: string) {
  const names = typeof metadata === "object" && metadata !== null ? Object.keys(metadata) : [];
  return { client_reference_id: to, metadata: Object.fromEntries(names.map((name) => [name, to])) };
}
