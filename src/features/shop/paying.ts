import { eq } from "drizzle-orm";
import type { Reader } from "../../db/db.ts";
import { hole, statement } from "../../db/statement.ts";
import { fitted } from "../../lib/cut.ts";
import { DomainError } from "../../lib/errors.ts";
import { withoutIsolates } from "../../lib/fold.ts";
import type { Filled, TextKey } from "../../texts/keys.ts";
import type { Language } from "../../texts/languages.ts";
import { perLanguage, type Translator } from "../../texts/texts.ts";
import type { Act } from "../../turn/act.ts";
import { begin } from "../payments/core/begin.ts";
import { chargeIn, type Offer, offersFor } from "../payments/core/offers.ts";
import { openPaymentsFor, type Payment } from "../payments/core/payments.ts";
import { paying } from "../payments/core/settings.ts";
import { settle } from "../payments/core/settle.ts";
import { wayOf } from "../payments/ways/index.ts";
import type { ChargeLine } from "../payments/ways/line.ts";
import type { Payable, Way } from "../payments/ways/way.ts";
import { isDigital } from "./kinds.ts";
import { listed } from "./names.ts";
import { linesOf, type Order, type OrderLine, ownOrder, subjectOf } from "./order.ts";
import { holdAwaiting, keepUntil } from "./orders.ts";
import { products } from "./schema.ts";

/** What providers take as a title and as a description. */
const TITLE = 32;
const DESCRIPTION = 255;
/** Leaves room for how many more there are. */
const FIRST_OF_MANY = 18;

/** The ways in which this order can be paid now. */
export const waysFor = (act: Act, order: Order, lines: OrderLine[]): Promise<Offer[]> =>
  offersFor(act, payableOf(act, order, lines));

const payableOf = ({ settings }: Act, order: Order, lines: OrderLine[]): Payable => ({
  personId: order.personId,
  value: { amount: order.total, currency: order.currency },
  isDigital: lines.every(({ kind }) => isDigital(kind)),
  isMonthly: settings.get(paying.subscriptions) && isMonthly(order, lines),
});

const MONTH_DAYS = 30;

/** One pass of thirty days at its full price: a code is not for every month to come. */
const isMonthly = ({ discount }: Order, [line, ...more]: OrderLine[]): boolean =>
  discount === 0 &&
  more.length === 0 &&
  line?.kind === "pass" &&
  line.worth === MONTH_DAYS &&
  line.quantity === 1;

/**
 * The buyer has chosen how to pay. From the own balance it is paid at once; a way that was chosen before is shown
 * again, so that nobody pays the same thing twice. Throws order-elsewhere, way-closed or balance-too-low.
 */
export async function payBy(act: Act, { orderId, person, provider, recurs = false }: Choice): Promise<void> {
  const order = await ownOrder(act.tx, person, orderId);
  if (!isPayable(order, act.now)) throw new DomainError("order-elsewhere");
  const begun = await begunFor(act, order, provider, recurs);
  if (begun) return act.draw("payment", { payment: begun });
  const lines = await linesOf(act.tx, orderId);
  const payable = payableOf(act, order, lines);
  const way = wayOf(provider);
  const charge = recurs
    ? (await offersFor(act, payable)).find((offer) => offer.recurs && offer.provider === provider)?.charge
    : await chargeIn(act, way, payable);
  if (!charge) throw new DomainError(way.fromBalance ? "balance-too-low" : "way-closed");
  const t = act.texts.in(person.language);
  const { number, amount, currency } = await begin(act, {
    personId: person.id,
    provider,
    subject: subjectOf(orderId),
    ...wordsOf(t, order, lines),
    lines: await chargeLines(act.tx, t, lines),
    charge,
    value: { amount: order.total, currency: order.currency },
    // From the own balance it is paid in this turn, and the order moves only from where it waits.
    expiresAt: way.fromBalance ? order.expiresAt : await timeFor(act, await holdAwaiting(act, orderId), way),
    recurs,
  });
  if (way.fromBalance) await settle(act, { provider, number, amount: { amount, currency } });
}

interface Choice {
  orderId: number;
  person: { id: number; language: Language };
  provider: string;
  /** The same again every 30 days. */
  recurs?: boolean;
}

/** Whether its time to be paid is still running. */
export const isPayable = ({ state, expiresAt }: Order, now: Date): boolean =>
  state === "awaiting" && (expiresAt === null || expiresAt > now);

async function begunFor(
  act: Act,
  { id }: Order,
  provider: string,
  recurs: boolean,
): Promise<Payment | undefined> {
  const open = await openPaymentsFor(act.tx, subjectOf(id));
  const isMeant = (payment: Payment) => payment.provider === provider && payment.recurs === recurs;
  // What could be paid for a shorter time than the order by now is begun anew.
  return open.find((payment) => isMeant(payment) && !(payment.expiresAt && payment.expiresAt <= act.now));
}

/** A transfer is made by hand, so it has more time than what is paid on a page: until then the order waits. */
async function timeFor(act: Act, { id, expiresAt }: Order, { lasts }: Way): Promise<Date | null> {
  if (!lasts || expiresAt === null) return expiresAt;
  const until = new Date(act.now.getTime() + lasts(act.settings));
  await keepUntil(act, id, until);
  return until;
}

const counting = perLanguage((locale) => new Intl.NumberFormat(locale));

/** What is paid for, in the buyer's words: the title names the first thing and how many more there are. */
function wordsOf(t: Translator, { number }: Order, lines: OrderLine[]) {
  const names = lines.map(({ name, quantity }) =>
    quantity > 1 ? `${t.of(name)} × ${counting(t.language).format(quantity)}` : t.of(name),
  );
  const [first = "", ...more] = names;
  // Providers show the invisible marks around what is filled in as they please.
  const say = <K extends TextKey>(key: K, ...filled: Filled<K>) => withoutIsolates(t.plain(key, ...filled));
  const title =
    more.length > 0
      ? say("shop-row-more", { name: fitted(first, FIRST_OF_MANY), count: more.length })
      : first;
  const description = say("shop-payment-for", { number, what: listed(t.language, names) });
  return { title: fitted(title, TITLE), description: fitted(description, DESCRIPTION) };
}

const fiscalCodes = statement((read: Reader) =>
  read
    .select({ code: products.fiscalCode, packageCode: products.fiscalPackage })
    .from(products)
    .where(eq(products.id, hole("product"))),
);

async function chargeLines(read: Reader, t: Translator, lines: OrderLine[]): Promise<ChargeLine[]> {
  const charged: ChargeLine[] = [];
  for (const { productId: product, name, quantity, total } of lines) {
    const [{ code = null, packageCode = null } = {}] = await fiscalCodes(read, { product });
    charged.push({
      name: t.of(name),
      quantity,
      total,
      ...(code && packageCode && { fiscal: { code, packageCode } }),
    });
  }
  return charged;
}
