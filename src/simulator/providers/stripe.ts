import { HOUR, MINUTE } from "../../lib/durations.ts";
import { Deliveries } from "./deliveries.ts";
import { type Asked, Desk } from "./desk.ts";
import type { Delivery, ProviderCall } from "./events.ts";
import { type Faults, noFaults } from "./faults.ts";
import { Impossible, type Stage } from "./stage.ts";
import { Account, type Manner } from "./stripe/account.ts";
import { Api } from "./stripe/api.ts";
import { decideLater, declineOnPage, payOnPage } from "./stripe/checkout.ts";
import { Events } from "./stripe/events.ts";
import type { Charge, Dispute, Intent, Refund, Session } from "./stripe/objects.ts";
import { stripePage } from "./stripe/pages.ts";
import { closeDispute, dispute, failRefund, refund } from "./stripe/refunds.ts";
import { lapse } from "./stripe/sessions.ts";

export interface StripeOptions {
  /** STRIPE_API_KEY. */
  key?: string;
  /** STRIPE_WEBHOOK_SECRET. */
  secret?: string;
  patienceMs?: number;
  /** How long a payment that the page promised for later takes, in milliseconds of the clock. */
  laterMs?: number;
}

/** Live mode tries for three days, further and further apart; the exact steps are not published. */
const BACKOFF = [5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, ...Array(4).fill(12 * HOUR)];

/** Stripe, small and on this machine: its API, its pages, its webhook, and what people do there. */
export class Stripe {
  readonly faults: Faults;
  /** Tells the product. */
  readonly post: Deliveries;
  readonly account: Account;
  key: string;
  readonly #desk: Desk;
  readonly #api: Api;
  readonly #laterMs: number;
  #secrets: string[];

  constructor(stage: Stage, url: () => string | undefined, options: StripeOptions = {}) {
    this.key = options.key ?? "sk_test_51SimulatorSimulatorSimulator";
    this.#secrets = [options.secret ?? "whsec_c2ltdWxhdG9yc2ltdWxhdG9yc2ltdWxhdG9y"];
    this.#laterMs = options.laterMs ?? MINUTE;
    this.faults = noFaults(stage.random);
    this.#desk = new Desk("stripe", stage, this.faults);
    const patienceMs = options.patienceMs ?? 20_000;
    const faults = this.faults.deliveries;
    this.post = new Deliveries({ name: "stripe", stage, faults, url, backoff: BACKOFF, patienceMs });
    this.account = new Account(stage);
    const events = new Events({
      account: this.account,
      post: this.post,
      hasEndpoint: () => url() !== undefined,
      secrets: () => this.#secrets,
      request: () => this.#api.request,
    });
    this.account.announce = events.announce.bind(events);
    this.#api = new Api({ account: this.account, events, clock: stage.clock, key: () => this.key });
  }

  /** What signs the webhook now. */
  get secret(): string {
    return this.#secrets[0] ?? "";
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
    return this.#desk.serve(request, (asked) => this.#api.answer(asked));
  }

  show = (asked: Pick<Asked, "method" | "path" | "body">): Response =>
    stripePage(this.account, asked, (session) => this.#promise(session));

  /** Somebody pays on the Checkout page; takes the session's id or its address. */
  pays(session: string, { later = false, declined = false } = {}): Session {
    const meant = this.session(session);
    if (declined) declineOnPage(this.account, meant);
    else payOnPage(this.account, meant, { later });
    return meant;
  }

  /** The money that was promised for later has come. */
  clears(session: string): Session {
    return this.#decide(session, true);
  }

  /** The money that was promised for later will not come. */
  bounces(session: string): Session {
    return this.#decide(session, false);
  }

  /** Ends a session before its time, as its time would. */
  expires(session: string): Session {
    const meant = this.session(session);
    if (!lapse(this.account, meant)) throw new Impossible(`the session ${meant.id} is ${meant.status}`);
    return meant;
  }

  /** The payer's bank takes money back; the whole charge unless told. */
  disputes(intent: string, { amount, reason }: { amount?: number; reason?: string } = {}): Dispute {
    return dispute(this.account, this.chargeOf(intent), amount, reason);
  }

  closesDispute(id: string, outcome: "won" | "lost"): Dispute {
    const opened = this.account.sure("dispute", id);
    closeDispute(this.account, opened, outcome);
    return opened;
  }

  /** Somebody of the school gives back in Stripe's own console; the whole rest unless told. */
  refundsInDashboard(intent: string, amount?: number): Refund {
    return refund(this.account, this.chargeOf(intent), { amount });
  }

  /** A refund that was through fails after all; takes its id, or the intent whose newest it is. */
  failsRefund(of: string, reason?: string): Refund {
    const meant = this.account
      .all("refund")
      .find(
        ({ id, payment_intent, status }) => (id === of || payment_intent === of) && status === "succeeded",
      );
    if (!meant) throw new Impossible(`no refund of ${of} is through`);
    failRefund(this.account, meant, reason);
    return meant;
  }

  /** What becomes of charges to a saved card from now on. */
  setsManner(method: string, manner: Manner) {
    this.account.manners.set(this.account.sure("payment_method", method).id, manner);
  }

  /** A new signing secret; with `overlapMs` the old one signs besides it for so long. */
  rotatesSecret(secret: string, { overlapMs = 0 } = {}) {
    const old = this.secret;
    this.#secrets = overlapMs > 0 ? [secret, old] : [secret];
    if (overlapMs > 0)
      this.account.stage.clock.after(overlapMs, () => {
        this.#secrets = this.#secrets.filter((each) => each !== old);
      });
  }

  session = (idOrUrl: string): Session =>
    this.account.sure("checkout.session", idOrUrl.replace(/^.*\//, "").replace(/[?#].*$/, ""));

  intent = (id: string): Intent => this.account.sure("payment_intent", id);

  chargeOf(intent: string): Charge {
    return this.account.sure("charge", this.intent(intent).latest_charge ?? "");
  }

  #promise(session: Session) {
    this.account.stage.clock.after(this.#laterMs, () => {
      if (this.intent(session.payment_intent ?? "").status === "processing") this.clears(session.id);
    });
  }

  #decide(session: string, succeeds: boolean): Session {
    const meant = this.session(session);
    decideLater(this.account, meant, { succeeds });
    return meant;
  }
}
