import { createHash, createHmac } from "node:crypto";
import { type Static, type TSchema, Type } from "@sinclair/typebox";
import { same } from "../../../../lib/crypto.ts";
import { DAY } from "../../../../lib/durations.ts";
import { decimalOf, digitsOf, type Money, minorTo } from "../../../../lib/money.ts";
import { asking, Maybe, ourNumber, parsed, read, Unheard } from "../asking.ts";
import {
  type Charge,
  type Checkout,
  Declined,
  Forged,
  type Heard,
  type Line,
  type RawRequest,
} from "../line.ts";

export interface CryptoPayConfig {
  token: string;
  /** https://pay.crypt.bot, without a slash at its end. */
  apiRoot: string;
  now(): Date;
}

/** What an invoice may be written in; what it is paid with is one of the assets, at the rate of that moment. */
const FIATS = "USD EUR RUB BYN UAH GBP CNY KZT UZS GEL TRY AMD THB INR BRL IDR AZN AED PLN ILS".split(" ");
const ASSETS = "USDT,TON,BTC,ETH";
const LONGEST_S = 2_678_400;
const SHORTEST_S = 60;
const OLD_MS = DAY;
const NOTHING: Heard = { kind: "nothing" };

const Invoice = Type.Object({
  invoice_id: Type.Integer(),
  status: Type.String(),
  fiat: Maybe(Type.String()),
  amount: Type.String(),
  payload: Maybe(Type.String()),
  /** In coins, and what one was worth in the fiat. */
  paid_amount: Maybe(Type.String()),
  paid_fiat_rate: Maybe(Type.String()),
  bot_invoice_url: Maybe(Type.String()),
});
type Invoice = Static<typeof Invoice>;
const Invoices = Type.Object({ items: Type.Array(Type.Unknown()) });

const Update = Type.Object({
  update_type: Type.Literal("invoice_paid"),
  request_date: Maybe(Type.String()),
  payload: Invoice,
});

const Yes = Type.Object({ ok: Type.Literal(true), result: Type.Unknown() });
const No = Type.Object({ ok: Type.Literal(false), error: Type.Object({ name: Type.String() }) });

const SIGNED_IN = "crypto-pay-api-signature";

export const canCharge = ({ amount, currency }: Money): boolean => amount > 0 && FIATS.includes(currency);

/** Crypto Pay, over plain HTTP. help.crypt.bot/crypto-pay-api */
export const cryptopayLine = (config: CryptoPayConfig) =>
  ({
    checkout: (charge) => checkout(config, charge),
    signedIn: SIGNED_IN,
    hear: (request) => hear(config, request),
    ask: (reference) => ask(config, reference),
    cancel: (reference) => cancel(config, reference),
  }) satisfies Line;

async function hear(config: CryptoPayConfig, request: RawRequest): Promise<Heard> {
  prove(request, config.token);
  const update = read(Update, parsed(request.body));
  if (!update) return NOTHING;
  const { request_date, payload } = update;
  // Paid stays paid, so a message heard again does no harm; but what an old one says is asked, not believed.
  return isFresh(request_date, request.now) ? heardOf(payload) : ask(config, String(payload.invoice_id));
}

const ask = async (config: CryptoPayConfig, reference: string): Promise<Heard> =>
  heardOf(await find(config, reference));

/** There are no idempotency keys: the invoice of a lost answer is found by our number among those that can be paid. */
async function checkout(config: CryptoPayConfig, charge: Charge): Promise<Checkout> {
  const open = await call(config, "getInvoices", { status: "active", count: 100 }, Invoices);
  const known = "yes" in open ? invoicesIn(open.yes).find((invoice) => isFor(invoice, charge)) : undefined;
  const made = known
    ? { yes: known }
    : await call(config, "createInvoice", paramsOf(charge, config.now()), Invoice);
  if ("no" in made) throw new Declined(`cryptopay: ${made.no}`);
  const { invoice_id, bot_invoice_url } = made.yes;
  if (!bot_invoice_url) throw new Unheard(`cryptopay: invoice ${invoice_id} has no address`);
  return { reference: String(invoice_id), url: bot_invoice_url };
}

/** Those that can be read: other programs may use the same token for what we do not know. */
const invoicesIn = ({ items }: Static<typeof Invoices>) => items.flatMap((item) => read(Invoice, item) ?? []);

function isFor(invoice: Invoice, { number, amount }: Charge): boolean {
  const sum = sumOf(invoice);
  return invoice.payload === number && sum?.amount === amount.amount && sum.currency === amount.currency;
}

function paramsOf({ number, amount, description, returnUrl, expiresAt }: Charge, now: Date) {
  const left = Math.ceil((expiresAt.getTime() - now.getTime()) / 1000);
  return {
    currency_type: "fiat",
    fiat: amount.currency,
    accepted_assets: ASSETS,
    amount: decimalOf(amount),
    description,
    payload: number,
    paid_btn_name: "openBot",
    paid_btn_url: returnUrl,
    allow_comments: false,
    expires_in: Math.min(Math.max(left, SHORTEST_S), LONGEST_S),
  };
}

/** Hex HMAC-SHA256 of the body, keyed with SHA-256 of the token. */
function prove({ headers, body }: RawRequest, token: string): void {
  const key = createHash("sha256").update(token).digest();
  const signature = createHmac("sha256", key).update(body).digest("hex");
  const given = headers.get(SIGNED_IN) ?? "";
  if (!same(given, signature)) throw new Forged("cryptopay: the signature is not Crypto Pay's");
}

function isFresh(date: string | null | undefined, now: Date): boolean {
  return Math.abs(now.getTime() - Date.parse(date ?? "")) <= OLD_MS;
}

/** Deleted or of another token, an invoice is nothing: the payment ends by its own time. */
function heardOf(invoice: Invoice | undefined): Heard {
  if (!invoice?.payload) return NOTHING;
  const { payload, status } = invoice;
  const number = ourNumber(payload);
  const reference = String(invoice.invoice_id);
  const asked = sumOf(invoice);
  if (status === "paid" && asked)
    return { kind: "settled", reference, number, amount: paidOf(invoice, asked) };
  return status === "expired" ? { kind: "expired", reference } : NOTHING;
}

/** Of an invoice in ordinary money, as all of ours are. */
function sumOf({ fiat, amount }: Invoice): Money | undefined {
  if (!fiat) return undefined;
  try {
    return { amount: minorTo(amount, fiat), currency: fiat };
  } catch {
    return undefined;
  }
}

const ROUNDING = 0.05;

/** What was asked, unless the coins are clearly worth less: rates move, and coins are rounded. */
function paidOf({ paid_amount, paid_fiat_rate }: Invoice, asked: Money): Money {
  const { amount, currency } = asked;
  const worth = Math.floor(
    Number(paid_amount ?? Number.NaN) * Number(paid_fiat_rate) * 10 ** digitsOf(currency),
  );
  return worth < amount * (1 - ROUNDING) ? { amount: Math.max(worth, 0), currency } : asked;
}

async function find(config: CryptoPayConfig, reference: string): Promise<Invoice | undefined> {
  const answer = await call(config, "getInvoices", { invoice_ids: reference }, Invoices);
  if ("no" in answer) throw new Unheard(`cryptopay: getInvoices was answered with ${answer.no}`);
  return invoicesIn(answer.yes).find(({ invoice_id }) => String(invoice_id) === reference);
}

async function cancel(config: CryptoPayConfig, reference: string): Promise<void> {
  const answer = await call(config, "deleteInvoice", { invoice_id: Number(reference) }, Type.Unknown());
  if ("yes" in answer) return;
  const invoice = await find(config, reference);
  if (invoice?.status === "active")
    throw new Unheard(`cryptopay: ${reference} was not deleted: ${answer.no}`);
}

/** `no` is the name of Crypto Pay's error, AMOUNT_TOO_SMALL for example. */
async function call<T extends TSchema>(
  { apiRoot, token }: CryptoPayConfig,
  method: string,
  params: object,
  shape: T,
): Promise<{ yes: Static<T> } | { no: string }> {
  const { status, body } = await asking({
    provider: "cryptopay",
    method: "POST",
    url: `${apiRoot}/api/${method}`,
    headers: { "crypto-pay-api-token": token, "content-type": "application/json" },
    body: JSON.stringify(params),
  });
  if (status === 401 || status === 403) throw new Unheard("cryptopay: our token is not accepted");
  const no = read(No, body);
  if (no) return { no: no.error.name };
  const yes = read(Yes, body);
  const result = read(shape, yes?.result);
  if (!yes || result === undefined) throw new Unheard(`cryptopay: the answer to ${method} cannot be read`);
  return { yes: result };
}
