import type { Config } from "../../config/index.ts";
import { given } from "../../config/keys.ts";
import { does, type Feature, reacts } from "../../feature.ts";
import type { Setting } from "../../settings/settings.ts";
import { texts } from "../../texts/folder.macro.ts" with { type: "macro" };
import type { Event, EventName } from "../../turn/events.ts";
import { task } from "../../turn/tasks.ts";
import * as billing from "./billing/screens.ts";
import { notices as cashierNotices } from "./cashier/notices.ts";
import { cashier } from "./cashier/parts.ts";
import { paymentSubjects } from "./cashier/subjects.ts";
import type { Payment } from "./core/payments.ts";
import { expireAttempts } from "./core/payments.ts";
import { sayUnderWay } from "./core/refunds.ts";
import * as ownTables from "./core/schema.ts";
import { paying } from "./core/settings.ts";
import { endPaying } from "./core/shut-out.ts";
import * as tasks from "./core/tasks.ts";
import * as payer from "./counter/bot.ts";
import { drawAttempt } from "./counter/drawing.ts";
import { notices as counterNotices } from "./counter/notices.ts";
import { keepScreen } from "./counter/screen.ts";
import { topUpCommands, topUpForm, topUpTaps } from "./counter/topup-bot.ts";
import { personal } from "./personal.ts";
import { forgetTold, readBooks } from "./providers/books.ts";
import { lookAtWays } from "./providers/doctor.ts";
import { chargeKept, checkAtOnce, failUnsent, openPortal, sendBill } from "./providers/errands.ts";
import {
  askProvider,
  cancelThere,
  checkOut,
  payBack,
  payItself,
  reconcile,
} from "./providers/reconciling.ts";
import { giveStrayOut } from "./providers/stray-out.ts";
import { webhooks } from "./providers/webhooks.ts";
import { receiptFigures } from "./receipts/figures.ts";
import { drawCard, notices as receiptNotices } from "./receipts/notices.ts";
import { receipts } from "./receipts/parts.ts";
import * as receiptTables from "./receipts/schema.ts";
import { followGroup, redraw, showToStaff } from "./receipts/showing.ts";
import { isUnderWay } from "./under-way.ts";
import { WAYS, wayOf } from "./ways/index.ts";
import { isByReceipt } from "./ways/way.ts";

const happened = (name: EventName, { personId, subject, provider, number }: Payment): Event => ({
  ...{ name, personId, subject },
  details: { provider, number },
});

/** What the ways to pay have from the environment. */
const KEYS = WAYS.flatMap(({ keys }) => Object.values(keys));
/** Ours, and those of the ways: none of them knows what another one calls its own, so two of one name stay two here. */
const SETTINGS = Object.fromEntries(
  [paying, ...WAYS.map(({ settings = {} }) => settings)].flatMap(Object.values<Setting>).entries(),
);
/** Tasks that wait since a former release, under the names that they had there. */
const formerly = WAYS.flatMap(({ paysItself }) =>
  paysItself?.formerly === undefined ? [] : [task<{ payment: number }>(paysItself.formerly)],
);
const OPERATORS = ["owner", "admin"];

/** Every way to pay, one folder each (`ways/`), and the one way in which money comes in. */
export const payments: Feature = {
  name: "payments",
  texts: texts("features/payments"),
  tables: { ...ownTables, ...receiptTables },
  settings: SETTINGS,
  defaults,
  variables: KEYS,
  rights: {
    "payments.read": OPERATORS,
    "payments.refund": OPERATORS,
    "payments.raw": OPERATORS,
    "receipts.decide": OPERATORS,
  },
  commands: { ...topUpCommands, ...billing.billingCommands, ...payer.payerCommands, ...receipts.commands },
  starts: receipts.starts,
  taps: [...payer.payerTaps, ...topUpTaps, ...billing.billingTaps, ...cashier.taps, ...receipts.taps],
  subjects: paymentSubjects,
  desks: [...receipts.desks, ...cashier.desks],
  forms: [topUpForm, ...cashier.forms, ...receipts.forms],
  messages: [payer.hearRefund, ...receipts.messages],
  updates: {
    pre_checkout_query: payer.answerCheckout,
    successful_payment: payer.hearSuccess,
    subscription: payer.hearSubscription,
  },
  tasks: [
    does(tasks.checkout, checkOut),
    does(tasks.ask, askProvider),
    does(tasks.check, checkAtOnce),
    does(tasks.cancel, cancelThere),
    does(tasks.charge, chargeKept),
    does(tasks.invoice, sendBill),
    does(tasks.unsent, failUnsent),
    ...[tasks.payItself, ...formerly].map((each) => does(each, payItself)),
    does(tasks.giveBack, payBack),
    does(tasks.refundWaits, ({ refund }, { act }) => act((doing) => sayUnderWay(doing, refund))),
    does(tasks.strayBack, giveStrayOut),
    does(tasks.portal, openPortal),
    ...receipts.tasks,
  ],
  cron: [
    { name: "reconcile-payments", pattern: "*/5 * * * *", run: reconcile },
    { name: "read-books", pattern: "*/2 * * * *", run: readBooks },
    { name: "expire-attempts", pattern: "* * * * *", run: ({ act }) => act(expireAttempts) },
    ...receipts.cron,
  ],
  staysOpen: isUnderWay,
  after: { "person.banned": [endPaying], "staff-group.moved": [followGroup] },
  reactions: [reacts(tasks.screenShown, keepScreen), ...receipts.reactions],
  notices: { ...counterNotices, ...billing.notices, ...receiptNotices, ...cashierNotices },
  draws: {
    payment: (act, about) =>
      isByReceipt(wayOf(about.payment.provider)) ? drawCard(act, about) : drawAttempt(act, about),
    "receipt-sent": showToStaff,
    receipt: (act, { receipt }) => redraw(act, receipt.id),
  },
  events: {
    "receipt.sent": ({ payment }) => happened("receipt.sent", payment),
    "payment.settled": ({ payment }) => happened("payment.settled", payment),
    "payment.refunding": ({ payment }) => happened("payment.refunding", payment),
    "subscription.renewed": ({ payment }) => happened("subscription.renewed", payment),
  },
  figures: [receiptFigures],
  personal,
  retention: [{ name: "payment-events", days: paying.eventDays, forget: forgetTold }],
  admin: [...receipts.admin, ...cashier.admin],
  ofPerson: cashier.ofPerson,
  personParts: cashier.personParts,
  routes: webhooks,
  doctor: { "ways to pay": lookAtWays },
  async measure(read, house) {
    await cashier.measure(read, house);
    await receipts.measure(read, house);
  },
};

/** What the environment gives the settings to begin with. */
function defaults(config: Config): Record<string, unknown> {
  const { currency, lifetimeSeconds, minAmount, maxAmount } = config.payments;
  return {
    [paying.currency.key]: currency,
    [paying.orderMinutes.key]: lifetimeSeconds / 60,
    [paying.leastTopUp.key]: minAmount,
    [paying.mostTopUp.key]: maxAmount,
    ...Object.fromEntries(
      KEYS.flatMap((key) => (key.setting ? [[key.setting.key, given(config, key)]] : [])),
    ),
  };
}
