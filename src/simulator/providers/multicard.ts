import { DAY, MINUTE } from "../../lib/durations.ts";
import { Deliveries, isWell } from "./deliveries.ts";
import { type Asked, Desk } from "./desk.ts";
import type { Delivery, ProviderCall } from "./events.ts";
import { type Faults, noFaults } from "./faults.ts";
import { type AmountStyle, type Decision, decisionOf, writeCallback } from "./multicard/callbacks.ts";
import { MulticardError, notFound } from "./multicard/errors.ts";
import { type Fields, readFields } from "./multicard/fields.ts";
import {
  CARDS,
  type Invoice,
  Invoices,
  type PaymentService,
  type Status,
  tashkent,
} from "./multicard/invoices.ts";
import { multicardPage } from "./multicard/page.ts";
import { Impossible, randomText, type Stage } from "./stage.ts";

export interface MulticardOptions {
  /** MULTICARD_APPLICATION_ID, MULTICARD_SECRET and MULTICARD_STORE_ID. */
  applicationId?: string;
  secret?: string;
  storeId?: string;
  /** `success` asks whether a payment may stand, `webhooks` tells every state. */
  callbacks?: "success" | "webhooks";
  amounts?: AmountStyle;
  /** Whether the terminal may give a part back. */
  partialRefunds?: boolean;
  patienceMs?: number;
}

/** What became of a try to pay; `declined` by the payer's bank before anybody was asked. */
export type Paid = Decision | { state: "declined" };

const TOKEN_MS = DAY;
/** Five more attempts; when they come is not published. */
const BACKOFF = [MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE, 30 * MINUTE];

/** Multicard, small and on this machine: its API, its checkout page and its callbacks. */
export class Multicard {
  readonly faults: Faults;
  /** Tells the product. */
  readonly post: Deliveries;
  readonly invoices: Invoices;
  readonly applicationId: string;
  readonly storeId: string;
  secret: string;
  callbacks: "success" | "webhooks";
  amounts: AmountStyle;
  partialRefunds: boolean;
  readonly #stage: Stage;
  readonly #desk: Desk;
  readonly #url: () => string | undefined;
  /** Tokens and when they end. */
  readonly #tokens = new Map<string, number>();

  constructor(stage: Stage, url: () => string | undefined, options: MulticardOptions = {}) {
    this.applicationId = options.applicationId ?? "simulated_application";
    this.secret = options.secret ?? "simulated-multicard-secret";
    this.storeId = options.storeId ?? "6";
    this.callbacks = options.callbacks ?? "success";
    this.amounts = options.amounts ?? "integer";
    this.partialRefunds = options.partialRefunds ?? true;
    this.#stage = stage;
    this.#url = url;
    this.faults = noFaults(stage.random);
    this.invoices = new Invoices(stage, this.storeId);
    this.#desk = new Desk("multicard", stage, this.faults);
    const patienceMs = options.patienceMs ?? 10_000;
    const faults = this.faults.deliveries;
    this.post = new Deliveries({ name: "multicard", stage, faults, url, backoff: BACKOFF, patienceMs });
  }

  /** Everything that was asked, oldest first. */
  get calls(): readonly ProviderCall[] {
    return this.#desk.calls;
  }

  /** Every attempt to tell the product something, oldest first. */
  get deliveries(): readonly Delivery[] {
    return this.post.sent;
  }

  serve(request: Request): Promise<Response> {
    return this.#desk.serve(request, (asked) => this.#answer(asked));
  }

  show = (asked: Pick<Asked, "method" | "path" | "body">) => multicardPage(this, asked);

  /** Somebody pays on the checkout page; takes the uuid or the page's address. Waits for the product's decision. */
  async pays(
    which: string,
    { ps = "uzcard", declined = false }: { ps?: PaymentService; declined?: boolean } = {},
  ): Promise<Paid> {
    const invoice = this.invoices.sure(which);
    const { payment } = invoice;
    if (invoice.isCancelled || payment.status !== "draft")
      throw new Impossible(
        `the payment ${invoice.uuid} is ${invoice.isCancelled ? "cancelled" : payment.status}`,
      );
    if (declined) {
      Object.assign(payment, { ps_response_code: "-1", ps_response_msg: "Not enough money" });
      return { state: "declined" };
    }
    this.#takeMoney(invoice, ps);
    return this.callbacks === "webhooks" ? this.#tellAll(invoice) : this.#askWhether(invoice);
  }

  /** Asks about a frozen payment once more, before its time. */
  thaws(which: string): Promise<Paid> {
    const invoice = this.invoices.sure(which);
    if (invoice.payment.status !== "billing")
      throw new Impossible(`the payment ${invoice.uuid} is not frozen`);
    return this.#askWhether(invoice);
  }

  /** Somebody of the school gives the money back in Multicard's own console, or tiyins of it. */
  refundsInConsole(which: string, part?: number) {
    const { uuid, amount, refunded, invoice_id } = this.invoices.sure(which);
    const left = amount - refunded - (part ?? 0);
    const line = {
      qty: 1,
      price: left,
      total: left,
      mxik: "0".repeat(17),
      package_code: "1",
      name: invoice_id,
    };
    this.#refund(
      uuid,
      part === undefined ? undefined : readFields(JSON.stringify({ refund_amount: part, ofd: [line] })),
    );
  }

  rotatesSecret(secret: string) {
    this.secret = secret;
  }

  #takeMoney({ payment }: Invoice, ps: PaymentService) {
    const isCard = CARDS.some((each) => each === ps);
    const { pages, clock } = this.#stage;
    Object.assign(payment, {
      ...{ status: "billing", ps, phone: "998901234567", card_pan: isCard ? "860053******8829" : null },
      ...{ billing_id: null, ps_uniq_id: randomText(this.#stage, 12, "0123456789") },
      ...{ payment_time: tashkent(clock.now()), receipt_url: `${pages()}/multicard/${payment.uuid}` },
    });
  }

  /** The reply decides, also one that comes with a later attempt. */
  async #askWhether(invoice: Invoice): Promise<Paid> {
    const answer = await this.post.send({
      ...this.#addressed(invoice, "success"),
      write: (draft) => writeCallback({ invoice }, draft, this),
      heard: (said) => this.#decide(invoice, decisionOf(said)),
    });
    return decisionOf(answer);
  }

  #decide({ payment }: Invoice, decision: Decision): boolean {
    if (decision.state === "frozen") return false;
    if (payment.status !== "billing") return true;
    payment.status = decision.state === "accepted" ? "success" : "error";
    if (decision.state === "cancelled") payment.callback_message = decision.message;
    return true;
  }

  async #tellAll(invoice: Invoice): Promise<Paid> {
    for (const status of ["progress", "billing", "success"] as const) await this.#tell(invoice, status);
    return { state: "accepted" };
  }

  async #tell(invoice: Invoice, status: Status) {
    invoice.payment.status = status;
    const then = structuredClone(invoice);
    await this.post.send({
      ...this.#addressed(invoice, status),
      write: (draft) => writeCallback({ invoice: then, status }, draft, this),
      heard: isWell,
    });
  }

  #addressed = ({ uuid, callback_url }: Invoice, type: string) => ({
    ...{ type, subject: uuid },
    url: this.#url() ?? callback_url,
  });

  #refund(uuid: string, part?: Fields): Invoice {
    if (part && !this.partialRefunds)
      throw new MulticardError(400, "ERROR_TERMINAL", "Partial refunds are not enabled for this terminal");
    const invoice = this.invoices.refund(uuid, part);
    // Of a part the state is told anew as it is: the payment has succeeded, and stays so.
    if (this.callbacks === "webhooks") void this.#tell(invoice, invoice.payment.status);
    return invoice;
  }

  #answer(asked: Asked): Response {
    try {
      if (asked.fault?.kind === "failing") throw new MulticardError(500, "ERROR_UNKNOWN", "Internal error");
      if (asked.method === "POST" && asked.path === "/auth") return this.#auth(readFields(asked.body));
      this.#checkToken(asked.headers);
      return Response.json({ success: true, data: this.#find(asked) });
    } catch (error) {
      if (!(error instanceof MulticardError)) throw error;
      const { code, message: details, status } = error;
      return Response.json({ success: false, error: { code, details } }, { status });
    }
  }

  #auth(fields: Fields): Response {
    if (fields.text("application_id") !== this.applicationId || fields.text("secret") !== this.secret)
      throw new MulticardError(401, "ERROR_UNAUTHORIZED", "Wrong application_id or secret");
    const token = randomText(this.#stage, 64);
    const ends = this.#stage.clock.now().getTime() + TOKEN_MS;
    this.#tokens.set(token, ends);
    return Response.json({ token, role: "merchant", expiry: tashkent(new Date(ends)) });
  }

  /** X-Access-Token, which the documentation shows in places, opens nothing. */
  #checkToken(headers: Headers) {
    const token = /^Bearer (.+)$/.exec(headers.get("authorization") ?? "")?.[1];
    if (!token) throw new MulticardError(403, "ERROR_ACCESS_DENIED", "No token");
    if ((this.#tokens.get(token) ?? 0) <= this.#stage.clock.now().getTime())
      throw new MulticardError(401, "ERROR_UNAUTHORIZED", "The token is unknown or has ended");
  }

  #find({ method, path, body }: Asked): unknown {
    const [, , first = "", second = "", more] = path.split("/");
    const key = `${method} ${first === "invoice" ? "invoice" : second === "partial" ? "partial" : "payment"}`;
    if (!path.startsWith("/payment/") || more) throw notFound();
    if (key === "POST invoice" && !second) return this.invoices.shown(this.invoices.create(readFields(body)));
    if (key === "GET invoice") return this.#openInvoice(second);
    if (key === "DELETE invoice") return this.invoices.shown(this.invoices.cancel(second));
    if (key === "GET payment" && !second) return this.invoices.payment(this.invoices.named(first));
    if (key === "DELETE payment" && !second) return this.invoices.payment(this.#refund(first));
    if (key === "DELETE partial") return this.invoices.payment(this.#refund(first, readFields(body)));
    throw notFound();
  }

  #openInvoice(uuid: string) {
    const invoice = this.invoices.named(uuid);
    if (invoice.isCancelled)
      throw new MulticardError(400, "ERROR_TRANS_NOT_READY", "The invoice is cancelled or has expired");
    return this.invoices.shown(invoice);
  }
}
