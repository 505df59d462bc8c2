import { Type } from "@sinclair/typebox";
import { column, currency, named } from "../../../../desk/columns.ts";
import { type Desk, desk, type Fact, fact, field, type Id, type Kind } from "../../../../desk/desk.ts";
import { choice, whole } from "../../../../desk/kinds.ts";
import { cut } from "../../../../lib/cut.ts";
import { MINUTE } from "../../../../lib/durations.ts";
import { type Money, plainMoney } from "../../../../lib/money.ts";
import { general } from "../../../../settings/general.ts";
import type { FixedKey } from "../../../../texts/keys.ts";
import { sayCurrency, sayMoney } from "../../../../texts/money.ts";
import type { Translator } from "../../../../texts/texts.ts";
import type { Act } from "../../../../turn/act.ts";
import { typedPrice } from "../../products.ts";
import type { Promo } from "../../promos.ts";
import { newPromoButton } from "../buttons.ts";
import { typedDay, typedDayEnd } from "../days.ts";
import {
  boundable,
  changeLeastTotal,
  changePromo,
  deletePromo,
  giftOf,
  listPromos,
  type PromoCard,
  type PromoChange,
  promoCard,
} from "./promos.ts";
import { STANDINGS, type Standing, standingOf } from "./standing.ts";

const CODE = 24;

/** The last instant that a date can be (ECMA-262, time values). */
const LAST_INSTANT = 8_640_000_000_000_000;

/** A day, kept as its instant: what waits in a form is JSON. */
const day = (reads: typeof typedDay, label: FixedKey): Kind<StoodCard, number | null> => ({
  schema: Type.Union([Type.Integer({ minimum: 0, maximum: LAST_INSTANT }), Type.Null()]),
  reads: ({ text = "" }, { act }) => reads(text, act.settings.get(general.timeZone)).getTime(),
  empty: { value: null, label },
});

const change = (act: Act, by: Parameters<typeof changePromo>[1], id: Id, what: PromoChange) =>
  changePromo(act, by, Number(id), what);

/** A code that gives credits is typed in the shop, where there is no order that it could be for. */
const isForOrders = ({ kind }: Promo): boolean => kind !== "credits";

const instant = (at: number | null) => (at === null ? null : new Date(at));

const KINDS: Record<Promo["kind"], FixedKey> = {
  percent: "promo-column-percent",
  fixed: "promo-column-fixed",
  credits: "promo-column-credits",
};

const STATES: Record<Standing, FixedKey> = {
  on: "promo-column-on",
  off: "promo-column-off",
  early: "promo-column-early",
  over: "promo-column-over",
  "used-up": "promo-column-used-up",
};

type Stood = Promo & { standing: Standing };
type StoodCard = PromoCard & Stood;

const stood = <P extends Promo>(promo: P, { now }: Act): P & Stood => ({
  ...promo,
  standing: standingOf(promo, now),
});

/** Promo codes: the list, and what can be changed of each. */
export const promoDesk: Desk = desk<Stood, StoodCard>({
  name: "promos",
  title: "admin-promos",
  right: "promos.change",
  idOf: ({ id }) => id,
  async page(act, by, wanted) {
    const page = await listPromos(act.tx, by, wanted);
    return { ...page, rows: page.rows.map((promo) => stood(promo, act)) };
  },
  one: async (act, by, id) => stood(await promoCard(act, by, Number(id)), act),
  heading: (t, { rows }) => t(rows.length > 0 ? "promo-admin-title" : "promo-admin-none"),
  label: (t, promo) => `${STANDINGS[promo.standing].sign} ${cut(promo.code, CODE)} · ${giftOf(t, promo)}`,
  facts: (t, promo) => [facts(t, promo)],
  fields: {
    most: field({
      ...whole({ least: 1, most: 1_000_000, mayBeEmpty: "promo-admin-no-limit" }),
      label: "promo-admin-edit-most",
      ask: (t) => t("promo-admin-type-most"),
      stands: ({ most }) => most,
      write: (act, by, id, most) => change(act, by, id, { most }),
    }),
    perPerson: field({
      ...whole({ least: 1, most: 100, mayBeEmpty: "promo-admin-once" }),
      label: "promo-admin-edit-per-person",
      ask: (t) => t("promo-admin-type-per-person"),
      stands: ({ perPerson }) => perPerson,
      isEmpty: ({ perPerson }) => perPerson === 1,
      write: (act, by, id, perPerson) => change(act, by, id, { perPerson: perPerson ?? 1 }),
    }),
    starts: field({
      ...day(typedDay, "promo-admin-no-start"),
      label: "promo-admin-edit-starts",
      ask: (t) => t("promo-admin-type-starts"),
      stands: ({ startsAt }) => startsAt,
      write: (act, by, id, at) => change(act, by, id, { startsAt: instant(at) }),
    }),
    ends: field({
      ...day(typedDayEnd, "promo-admin-no-end"),
      label: "promo-admin-edit-ends",
      ask: (t) => t("promo-admin-type-ends"),
      stands: ({ endsAt }) => endsAt,
      write: (act, by, id, at) => change(act, by, id, { endsAt: instant(at) }),
    }),
    least: field<StoodCard, Money | null>({
      schema: Type.Union([
        Type.Object({ amount: Type.Integer({ minimum: 0 }), currency: Type.String() }),
        Type.Null(),
      ]),
      reads: ({ text = "" }, { item }) => typedPrice(text, item.sumsIn),
      empty: { value: null, label: "promo-admin-no-limit" },
      label: "promo-admin-edit-least",
      when: isForOrders,
      ask: (t, { sumsIn }) => t("promo-admin-type-least", { currency: sayCurrency(t, sumsIn) }),
      stands: ({ leastTotal, currency }) => [leastTotal, currency],
      isEmpty: ({ leastTotal }) => leastTotal === null,
      write: (act, by, id, least) => changeLeastTotal(act, by, Number(id), least),
    }),
    bound: field({
      ...choice(async (act, by, t) => boundChoices(t, await boundable(act.tx, by)), {
        mayBeEmpty: "promo-admin-for-all",
      }),
      label: "promo-admin-bind",
      when: isForOrders,
      ask: (t) => t("promo-admin-ask-bound"),
      stands: ({ categoryId, productId }) => [categoryId, productId],
      write: (act, by, id, bound) => change(act, by, id, boundTo(bound)),
    }),
  },
  deeds: {
    // Two of each, not one that turns it round: two people who tap the same button mean the same.
    on: {
      label: "promo-admin-switch-on",
      when: ({ isOn }) => !isOn,
      main: true,
      run: (act, by, { id }) => changePromo(act, by, id, { isOn: true }),
    },
    off: {
      label: "promo-admin-switch-off",
      when: ({ isOn }) => isOn,
      main: true,
      run: (act, by, { id }) => changePromo(act, by, id, { isOn: false }),
    },
    first: {
      label: "promo-admin-first",
      when: ({ firstOrderOnly }) => !firstOrderOnly,
      run: (act, by, { id }) => changePromo(act, by, id, { firstOrderOnly: true }),
    },
    every: {
      label: "promo-admin-every",
      when: ({ firstOrderOnly }) => firstOrderOnly,
      run: (act, by, { id }) => changePromo(act, by, id, { firstOrderOnly: false }),
    },
    delete: {
      label: "promo-admin-delete",
      when: ({ uses }) => uses === 0,
      sure: { ask: (t, { code }) => t("promo-admin-delete-sure", { code }), yes: "promo-admin-delete-yes" },
      ends: true,
      run: (act, by, { id }) => deletePromo(act, by, id),
      done: "promo-admin-deleted",
    },
  },
  listDoors: () => [{ label: "promo-admin-new", to: newPromoButton.pack(), main: true }],
  columns: {
    code: column("promo-column-code", ({ code }) => code),
    kind: named("column-kind", ({ kind }) => kind, KINDS),
    value: column("promo-column-value", (promo) => counted(promo)),
    currency: currency(({ currency }) => currency),
    isOn: column("column-on", ({ isOn }) => isOn),
    standing: named("column-state", ({ standing }) => standing, STATES),
    uses: column("promo-column-uses", ({ uses }) => uses),
    most: column("promo-column-most", ({ most }) => most),
    perPerson: column("promo-column-per-person", ({ perPerson }) => perPerson),
    startsAt: column("column-since", ({ startsAt }) => startsAt),
    endsAt: column(
      "column-until",
      ({ endsAt }) => endsAt,
      (_, { endsAt }) => endsAt && lastMinute(endsAt),
    ),
  },
  saved: "promo-admin-saved",
});

/** A code ends with its last day. */
const lastMinute = (endsAt: Date): Date => new Date(endsAt.getTime() - MINUTE);

/** Money as people write it; percents and credits are what they are. */
const counted = ({ kind, value, currency }: Pick<Promo, "kind" | "value" | "currency">): number =>
  kind === "fixed" && currency !== null ? Number(plainMoney({ amount: value, currency })) : value;

const sayBound = (t: Translator, name: PromoCard["bound"]): string =>
  name ? t("promo-admin-bound", { name }) : t("promo-admin-unbound");

function facts(t: Translator, promo: StoodCard): Fact[] {
  const { code, isOn, uses, most, perPerson, startsAt, endsAt, leastTotal, currency, bound } = promo;
  const least = leastTotal === null ? null : { amount: leastTotal, currency: currency ?? "" };
  return [
    fact("code", code, t("promo-admin-code", { code })),
    fact("isOn", isOn, t(STANDINGS[promo.standing].words)),
    fact("gift", promo.value, t("promo-admin-gift", { what: giftOf(t, promo) })),
    fact(
      "uses",
      uses,
      most === null
        ? t("promo-admin-uses", { count: uses })
        : t("promo-admin-uses-of", { count: uses, most }),
    ),
    fact("perPerson", perPerson, t("promo-admin-per-person", { count: perPerson })),
    fact("starts", startsAt, startsAt ? t("promo-admin-starts", { at: startsAt }) : ""),
    fact("ends", endsAt, endsAt ? t("promo-admin-ends", { at: lastMinute(endsAt) }) : ""),
    fact("bound", bound ? t.of(bound) : null, isForOrders(promo) ? sayBound(t, bound) : ""),
    fact("firstOrderOnly", promo.firstOrderOnly, promo.firstOrderOnly ? t("promo-admin-first-only") : ""),
    fact("least", least, least ? t("promo-admin-least", { amount: sayMoney(t, least) }) : ""),
  ];
}

/** A category's id begins with c, a product's with p. */
function boundChoices(t: Translator, { shelves, goods }: Awaited<ReturnType<typeof boundable>>) {
  return [
    ...shelves.map(({ id, name }) => ({ id: `c${id}`, label: t.plain("promo-admin-category", { name }) })),
    ...goods.map(({ id, name }) => ({ id: `p${id}`, label: t.of(name) })),
  ];
}

function boundTo(bound: string | null): PromoChange {
  const id = Number(bound?.slice(1));
  return {
    categoryId: bound?.startsWith("c") ? id : null,
    productId: bound?.startsWith("p") ? id : null,
  };
}
