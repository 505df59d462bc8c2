import { amount, column, currency, named } from "../../../desk/columns.ts";
import { type Deed, type Desk, type Door, desk, type Fact, fact } from "../../../desk/desk.ts";
import { STARS } from "../../../lib/money.ts";
import { fits, naming } from "../../../lib/room.ts";
import { sayMoney } from "../../../texts/money.ts";
import type { Translator } from "../../../texts/texts.ts";
import { type Human, may } from "../../../turn/actor.ts";
import { wayTitle } from "../core/labels.ts";
import { giveStrayBack } from "../core/stray-back.ts";
import { sentBack } from "../core/strays.ts";
import { assignButton, balanceButton, refundButton } from "./buttons.ts";
import { aboutOf, movedOf, titleOf, whereOf } from "./flag-words.ts";
import { closeLooked, type FlagCard, type Flagged, flagCard, flagged } from "./flagged.ts";
import { isRefundable } from "./refunding.ts";
import { inStaffWords } from "./spent.ts";
import { sayWhy } from "./whys.ts";
import * as words from "./words.ts";

/**
 * Money that came otherwise than expected: what came, what was expected, where it is, and what one can do. Finding the
 * owner of stray money is a conversation (`assign-form.ts`): whose it is has to be typed, and looked at once more.
 */
export const flagDesk: Desk = desk<Flagged, FlagCard>({
  name: "flags",
  title: "cashier-flags",
  right: "payments.read",
  idOf: ({ id }) => id,
  page: (act, by, wanted) => flagged(act.tx, by, wanted),
  one: (act, by, id) => flagCard(act.tx, by, Number(id)),
  heading: (t, { rows }) =>
    `${t("cashier-flags-title")}\n${t(rows.length > 0 ? "cashier-flags-about" : "cashier-flags-none")}`,
  label: (t, { payer, ...flag }) => {
    const whatCame = [t.plain(titleOf(flag)), words.sumOf(t, flag)].filter(Boolean).join(" · ");
    const withPayer = payer === null ? whatCame : naming(payer, (name) => `${whatCame} · ${name}`);
    return fits(withPayer) ? withPayer : whatCame;
  },
  facts: (t, card) => [whatIsWrong(t, card), whatCame(t, card), whetherClosed(t, card)],
  deeds: {
    giveBack: {
      ...straysOnly(({ isReturnable, isDisputed }) => isReturnable && !isDisputed),
      label: ({ flag }) => (flag.currency === STARS ? "cashier-give-stars-back" : "cashier-give-back"),
      sure: { ask: asking("cashier-give-back-sure"), yes: "cashier-give-back-yes" },
      run: (act, by, { flag }) => inStaffWords(() => giveStrayBack(act, by, flag.id)),
      done: "cashier-giving-back",
    },
    sentBack: {
      ...straysOnly(({ isReturnable }) => !isReturnable),
      label: "cashier-sent-back",
      sure: { ask: asking("cashier-sent-back-sure"), yes: "cashier-sent-back-yes" },
      run: (act, by, { flag }) => inStaffWords(() => sentBack(act, by, flag.id)),
      done: "cashier-closed",
    },
    close: {
      label: "cashier-close",
      when: ({ flag, where }) => flag.closedAt === null && where !== "kept",
      sure: {
        ask: (t, { flag }) =>
          t("cashier-close-sure", { what: t.plain(titleOf(flag)), amount: sayMoney(t, flag) }),
        yes: "cashier-close-yes",
      },
      ends: true,
      run: (act, by, { flag }) => closeLooked(act, by, flag.id),
      done: "cashier-closed",
    },
  },
  doors: doorsOf,
  columns: {
    kind: named("cashier-column-flag", ({ kind }) => kind, words.FLAG),
    payer: column("column-payer", ({ payer }) => payer),
    provider: column(
      "cashier-column-way",
      ({ provider }) => provider,
      (t, { provider }) => wayTitle(t, provider),
    ),
    amount: amount("column-amount", (money) => money),
    currency: currency(({ currency }) => currency),
    at: column("column-at", ({ at }) => at),
  },
});

/** Of money that came without a payment of its own, as long as it is where it was put and nobody has decided. */
function straysOnly(
  isIt: (card: FlagCard) => boolean,
): Pick<Deed<FlagCard>, "right" | "main" | "ends" | "when"> {
  const when = (card: FlagCard) => card.isStray && card.flag.closedAt === null && isIt(card);
  return { right: "payments.refund", main: true, ends: true, when };
}

function asking(key: "cashier-sent-back-sure" | "cashier-give-back-sure") {
  return (t: Translator, { flag }: FlagCard) =>
    t(key, { amount: sayMoney(t, flag), way: wayTitle(t, flag.provider) });
}

/** What is to be done about it is said as long as nobody has done it. */
function whatIsWrong(t: Translator, { flag, payment, stage }: FlagCard): Fact[] {
  const title = `🚩 <b>${t.plain(titleOf(flag, stage))}</b>`;
  const about = flag.closedAt === null || stage ? `\n${t(aboutOf(flag, payment, stage))}` : "";
  return [fact("kind", flag.kind, title + about), ...(stage ? [fact("stage", stage, "")] : [])];
}

function whatCame(t: Translator, { flag, payment, payer, where }: FlagCard): Fact[] {
  const { provider, at, amount, currency, details } = flag;
  const { number, title } = payment ?? {};
  const came = { amount, currency };
  const charge = typeof details.charge === "string" ? details.charge : null;
  const why = typeof details.why === "string" && details.why ? details.why : null;
  const asked = payment && { amount: payment.amount, currency: payment.currency };
  return [
    fact("came", came, t(movedOf(flag), { amount: words.sumOf(t, flag), way: wayTitle(t, provider), at })),
    fact("at", at, ""),
    fact("provider", provider, ""),
    fact("asked", asked, asked ? t("cashier-flag-asked", { amount: sayMoney(t, asked) }) : ""),
    fact("payment", number, number && title ? t("cashier-flag-payment", { number, subject: title }) : ""),
    fact("charge", charge, charge ? t("cashier-card-reference", { id: charge }) : ""),
    fact("payer", payer, payer ? t("cashier-flag-payer", { payer: words.identifiedPayer(payer) }) : ""),
    fact("why", why, why ? sayWhy(t, why) : ""),
    fact("where", where, t(whereOf(where))),
  ];
}

const whetherClosed = (t: Translator, { flag: { closedAt } }: FlagCard): Fact[] => [
  fact("closedAt", closedAt, closedAt ? t("cashier-flag-was-closed", { at: closedAt }) : ""),
];

function doorsOf(_: Translator, { flag, payment, payer, where, ...card }: FlagCard, by: Human): Door[] {
  const isOpen = flag.closedAt === null;
  const assign: Door = {
    label: "cashier-assign",
    to: (via) => assignButton.pack({ flag: flag.id, ...(via && { via }) }),
    main: true,
  };
  const doors: (Door | false | undefined)[] = [
    isOpen && where === "kept" && may(by, "balance.change") && assign,
    isOpen &&
      payment &&
      !card.isStray &&
      !card.isDisputed &&
      may(by, "payments.refund") &&
      isRefundable(payment) && {
        label: "cashier-refund",
        to: (via) => refundButton.pack({ payment: payment.id, ...(via && { via }) }),
        main: true,
      },
    isOpen &&
      payer &&
      may(by, "balance.change") && {
        label: "cashier-balance",
        to: (via) => balanceButton.pack({ person: payer.id, ...(via && { via }) }),
        isWide: true,
      },
    payment && { label: "cashier-open-payment", desk: "payments", id: payment.id, isWide: true },
  ];
  return doors.filter((door) => typeof door === "object");
}
