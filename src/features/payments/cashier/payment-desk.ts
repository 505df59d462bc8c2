import { amount, column, currency, named } from "../../../desk/columns.ts";
import { type Desk, type Door, desk, type Fact, fact, type Wanted } from "../../../desk/desk.ts";
import { cut } from "../../../lib/cut.ts";
import { DomainError } from "../../../lib/errors.ts";
import type { FixedKey } from "../../../texts/keys.ts";
import { sayMoney } from "../../../texts/money.ts";
import type { Translator } from "../../../texts/texts.ts";
import { type Human, may } from "../../../turn/actor.ts";
import { wayTitle } from "../core/labels.ts";
import type { Payment } from "../core/payments.ts";
import { STATUS_NAMES } from "../receipts/words.ts";
import { wayOf } from "../ways/index.ts";
import { isByReceipt } from "../ways/way.ts";
import { balanceButton, refundButton } from "./buttons.ts";
import { askNow, type Card, paymentCard, paymentLookedAt } from "./card.ts";
import { titleOf } from "./flag-words.ts";
import { history, type Listed, WHICH } from "./history.ts";
import { namesOf, payersFrom, payersIn, paymentFrom } from "./payers.ts";
import { isRefundable } from "./refunding.ts";
import { sayWhy } from "./whys.ts";
import * as words from "./words.ts";

const LONGEST_WHY = 200;

const LABELS = new Map<string, FixedKey>(Object.entries(words.LIST));
const labelOf = (filter: string): FixedKey => LABELS.get(filter) ?? words.LIST.all;

/**
 * Every payment, and what has become of it. Giving one back and changing a balance are conversations with an amount, a
 * reason and a last look (`refund-form.ts`, `balance-form.ts`): doors of its card.
 */
export const paymentDesk: Desk = desk<Listed, Card>({
  name: "payments",
  title: "admin-cashier",
  subject: "payment",
  right: "payments.read",
  idOf: ({ id }) => id,
  page: (act, by, wanted) => history(act.tx, by, wanted),
  one: (act, by, id) => paymentCard(act, by, Number(id)),
  looked: paymentLookedAt,
  heading: (t, { rows, wanted: { filter = "all", sought } }) =>
    [
      ...(sought ? [] : [`<b>${t.plain(filter === "all" ? "cashier-payments" : labelOf(filter))}</b>`]),
      t(rows.length > 0 ? "cashier-list-choose" : "cashier-list-none"),
    ].join("\n"),
  about: async (act, _by, t, { sought }: Wanted) => {
    const name = await namesOf(act.tx, sought);
    return name ? [[fact("persons", payersIn(sought), t("cashier-list-person", { name }))]] : [];
  },
  label: (t, payment) =>
    words.rowOf(t, words.MARK[payment.state], payment, words.moneyOf(payment), payment.payer),
  facts: (t, card) => [standing(t, card), ...linesOf(t, card)],
  deeds: {
    ask: {
      label: "cashier-ask",
      main: true,
      when: ({ isAskable }) => isAskable,
      run: (act, by, { payment }) => askNow(act, by, payment.id),
      done: "cashier-asked",
    },
  },
  holds: [{ desk: "told", label: "cashier-told", when: ({ told }) => told.length > 0 }],
  doors: doorsOf,
  listDoors: () => [{ label: "cashier-list-refunds", desk: "refunds", wanted: {} }],
  filters: {
    values: WHICH,
    usual: "all",
    all: "all",
    label: (t, filter) => t.plain(labelOf(filter)),
  },
  search: {
    label: "cashier-search",
    ask: "cashier-search-ask",
    async reads(act, by, typed) {
      const payment = await paymentFrom(act.tx, by, typed);
      if (payment !== undefined) return { id: payment };
      const sought = await payersFrom(act, by, typed, "payments.read");
      if (!sought) throw new DomainError("cashier-nothing-found");
      return { sought };
    },
    clear: "list-show-all",
  },
  columns: {
    number: column("column-number", ({ number }) => number),
    state: named("column-state", ({ state }) => state, words.STATE),
    title: column("cashier-column-title", ({ title }) => title),
    payer: column("column-payer", ({ payer }) => payer),
    provider: column(
      "cashier-column-way",
      ({ provider }) => provider,
      (t, { provider }) => wayTitle(t, provider),
    ),
    amount: amount("column-amount", words.moneyOf),
    currency: currency((payment) => words.moneyOf(payment).currency),
    createdAt: column("column-created", ({ createdAt }) => createdAt),
    settledAt: column("cashier-column-paid", ({ settledAt }) => settledAt),
  },
});

/** What staff can look for at the provider; the receipts that stand for it else have lines of their own. */
const isOfTheirs = ({ charge, provider }: Payment): boolean =>
  charge !== null && !isByReceipt(wayOf(provider));

function standing(t: Translator, { payment, payer }: Card): Fact[] {
  const { id, number, title, state, provider, amount, currency, value, valueCurrency } = payment;
  const { createdAt, settledAt, failure, reference, charge } = payment;
  const [asked, worth, paid] = [
    { amount, currency },
    { amount: value, currency: valueCurrency },
    words.moneyOf(payment),
  ];
  const said = {
    ...{ number, subject: title, payer: words.identifiedPayer(payer), way: wayTitle(t, provider) },
    ...{ state: t.plain(words.STATE[state]), amount: sayMoney(t, asked), at: createdAt },
  };
  const why = failure ? sayWhy(t, cut(failure, LONGEST_WHY)) : "";
  return [
    fact("number", number, t("cashier-card", said)),
    ...Object.entries({ id, state, title, provider, createdAt }).map(([name, value]) =>
      fact(name, value, ""),
    ),
    fact("payer", payer, ""),
    fact("asked", asked, ""),
    fact(
      "worth",
      worth,
      currency === valueCurrency ? "" : t("cashier-card-worth", { amount: sayMoney(t, worth) }),
    ),
    fact(
      "paid",
      settledAt && { ...paid, at: settledAt },
      settledAt ? t("cashier-card-paid", { amount: sayMoney(t, paid), at: settledAt }) : "",
    ),
    fact("failure", failure, why),
    fact("reference", reference, reference ? t("cashier-card-reference", { id: reference }) : ""),
    fact(
      "charge",
      charge,
      isOfTheirs(payment) && charge !== reference ? t("cashier-card-charge", { id: charge ?? "" }) : "",
    ),
  ];
}

/** What goes back, was shown, was told and has to be looked at, each under its title. */
function linesOf(t: Translator, { payment, refunds, receipts, told, flags }: Card): Fact[][] {
  const { currency } = words.moneyOf(payment);
  const line = (at: Date, key: FixedKey) => t("cashier-card-line", { at, what: t.plain(key) });
  return [
    titled("refunds", t("cashier-card-refunds"), refunds, ({ amount, askedAt: at, way, state, reason }) =>
      t("cashier-card-refund", {
        at,
        amount: sayMoney(t, { amount, currency }),
        way: t.plain(words.BACK[way]),
        state: t.plain(words.REFUND[state]),
        reason: reason === null ? "—" : cut(words.sayReason(t, reason), LONGEST_WHY),
      }),
    ),
    titled("receipts", t("cashier-card-receipts"), receipts, ({ sentAt, status }) =>
      line(sentAt, STATUS_NAMES[status]),
    ),
    titled("told", t("cashier-card-told"), told, ({ at, verdict }) => line(at, words.VERDICT[verdict])),
    titled("flags", t("cashier-card-flags"), flags, ({ at, ...flag }) => line(at, titleOf(flag))),
  ];
}

const titled = <Row>(name: string, title: string, rows: Row[], say: (row: Row) => string): Fact[] => [
  fact(name, rows, rows.length > 0 ? [title, ...rows.map(say)].join("\n") : ""),
];

function doorsOf(t: Translator, { payment, payer, flags, receipts, isDisputed }: Card, by: Human): Door[] {
  const back: Door = {
    label: "cashier-refund",
    to: (via) => refundButton.pack({ payment: payment.id, ...(via && { via }) }),
    main: true,
  };
  const looks = flags.map(
    (flag): Door => ({
      label: () => t.plain("cashier-flag-door", { what: t.plain(titleOf(flag)) }),
      ...{ desk: "flags", id: flag.id, main: true },
    }),
  );
  return [
    ...(may(by, "payments.refund") && isRefundable(payment) && !isDisputed ? [back] : []),
    ...looks,
    ...receipts
      .filter(({ status }) => status === "pending")
      .map(({ id }): Door => ({ label: "cashier-open-receipt", desk: "receipts", id, main: true })),
    ...(payer ? doorsOfPayer(payer.id, by) : []),
  ];
}

function doorsOfPayer(id: number, by: Human): Door[] {
  const balance: Door = {
    label: "cashier-balance",
    to: (via) => balanceButton.pack({ person: id, ...(via && { via }) }),
    isWide: true,
  };
  const theirs: Door = {
    label: "cashier-of-person",
    desk: "payments",
    wanted: { sought: String(id) },
    isWide: true,
  };
  return [...(may(by, "balance.change") ? [balance] : []), theirs];
}
