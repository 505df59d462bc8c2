/** What people of a full school have bought: five entries of the ledger, an order and a payment each. */
import { payments } from "../../src/features/payments/core/schema.ts";
import { categories, orderLines, orders, products, units } from "../../src/features/shop/schema.ts";
import { ledgerAccounts, ledgerEntries, ledgerPostings } from "../../src/features/wallet/schema.ts";
import { type Seed, seed } from "./seeding.ts";

const FIRST_DAY = Date.UTC(2024, 0, 1);
const EVERY = 60_000;
const CURRENCY = "USD";
const PRICE = 500;
const PRODUCTS = 400;
const CATEGORIES = 40;
const CREDITS = 10;
const at = (n: number) => new Date(FIRST_DAY + n * EVERY);

/** Accounts of the school itself; those of people come behind them, two each. */
const SCHOOL = [
  { id: 1, name: "revenue", currency: CURRENCY },
  { id: 2, name: "issued", currency: "credits" },
  { id: 3, name: "provider:sandbox", currency: CURRENCY },
];
const moneyOf = (n: number) => 10 + 2 * n;
const creditsOf = (n: number) => 11 + 2 * n;

/** The school's own balances, once everybody is there. */
export const BALANCES = `UPDATE ledger_accounts SET balance =
  coalesce((SELECT sum(amount) FROM ledger_postings WHERE account_id = ledger_accounts.id), 0) WHERE id < 10`;

interface Line {
  kind: string;
  source: string;
  from: number;
  to: number;
  amount: number;
}

const history = (n: number): Line[] => [
  { kind: "welcome", source: "welcome", from: 2, to: creditsOf(n), amount: 3 },
  { kind: "tutorial", source: "tutorial", from: 2, to: creditsOf(n), amount: 2 },
  { kind: "payment", source: "paid:sandbox", from: 3, to: moneyOf(n), amount: PRICE },
  { kind: "purchase", source: "order", from: moneyOf(n), to: 1, amount: PRICE },
  { kind: "pack", source: "pack", from: 2, to: creditsOf(n), amount: CREDITS },
];

export const moneySeeds: Seed[] = [
  seed(categories, (n) => (n <= CATEGORIES ? [{ id: n, name: { en: `Shelf ${n}` }, position: n }] : [])),
  seed(products, (n) => (n <= PRODUCTS ? [product(n)] : [])),
  seed(ledgerAccounts, (n) => [
    ...(n === 1 ? SCHOOL.map((account) => ({ ...account, balance: 0 })) : []),
    { id: moneyOf(n), name: `wallet:${n}`, currency: CURRENCY, personId: n, balance: 0 },
    { id: creditsOf(n), name: `wallet:${n}`, currency: "credits", personId: n, balance: 5 + CREDITS },
  ]),
  seed(ledgerEntries, (n) =>
    history(n).map(({ kind, source }, which) => ({
      ...{ id: 5 * n + which, at: at(n), kind, source, personId: n },
      externalId: source === "order" ? `A${n}` : String(n),
    })),
  ),
  seed(ledgerPostings, (n) =>
    history(n).flatMap(({ from, to, amount }, which) => [
      { id: 10 * n + 2 * which, entryId: 5 * n + which, accountId: from, amount: -amount },
      { id: 10 * n + 2 * which + 1, entryId: 5 * n + which, accountId: to, amount },
    ]),
  ),
  seed(orders, (n) => [
    {
      ...{ id: n, number: `A${n}`, personId: n, state: "fulfilled" as const, currency: CURRENCY },
      ...{ subtotal: PRICE, discount: 0, total: PRICE },
      ...{ createdAt: at(n), confirmedAt: at(n), paidAt: at(n), endedAt: at(n) },
    },
  ]),
  seed(orderLines, (n) => [
    {
      ...{ id: n, orderId: n, productId: 1 + (n % PRODUCTS), name: { en: "Credits" }, kind: "pack" as const },
      ...{ quantity: 1, price: PRICE, total: PRICE, worth: CREDITS },
    },
  ]),
  seed(payments, (n) => [
    {
      ...{ id: n, number: `P${n}`, personId: n, provider: "sandbox" as const, subject: `order:${n}` },
      ...{ title: "Credits", description: "Credits", lines: [], state: "settled" as const },
      ...{ amount: PRICE, currency: CURRENCY, value: PRICE, valueCurrency: CURRENCY },
      ...{ reference: `P${n}`, charge: `P${n}`, paid: PRICE, paidCurrency: CURRENCY },
      ...{ createdAt: at(n), settledAt: at(n), servedAt: at(n) },
    },
  ]),
];

const product = (n: number) => ({
  ...{
    id: n,
    categoryId: 1 + (n % CATEGORIES),
    kind: "pack" as const,
    name: { en: `Pack ${n}` },
    description: {},
  },
  ...{ price: PRICE, currency: CURRENCY, position: n, stock: "unlimited" as const, worth: CREDITS },
  ...{ sold: 0, createdAt: at(n), updatedAt: at(n) },
});

/** An order that waits for its money, of somebody who has it: what one purchase needs. */
export const waitingSeeds = (until: Date): Seed[] => [
  seed(categories, (n) => (n === 1 ? [{ id: 1, name: { en: "Keys" }, position: 1 }] : [])),
  seed(products, (n) =>
    n === 1
      ? [{ ...product(1), kind: "digital" as const, stock: "units" as const, worth: null, free: 1_000_000 }]
      : [],
  ),
  seed(units, (n) => [
    {
      ...{ id: n, productId: 1, content: `KEY-${n}`, fingerprint: String(n), state: "reserved" as const },
      ...{ lineId: n, addedAt: at(n) },
    },
  ]),
  seed(ledgerAccounts, (n) => [
    ...(n === 1 ? SCHOOL.map((account) => ({ ...account, balance: 0 })) : []),
    { id: moneyOf(n), name: `wallet:${n}`, currency: CURRENCY, personId: n, balance: PRICE },
  ]),
  seed(ledgerEntries, (n) => [
    { id: n, at: at(n), kind: "payment", source: "paid:sandbox", externalId: String(n), personId: n },
  ]),
  seed(ledgerPostings, (n) => [
    { id: 2 * n, entryId: n, accountId: 3, amount: -PRICE },
    { id: 2 * n + 1, entryId: n, accountId: moneyOf(n), amount: PRICE },
  ]),
  seed(orders, (n) => [
    {
      ...{ id: n, number: `A${n}`, personId: n, state: "awaiting" as const, currency: CURRENCY },
      ...{
        subtotal: PRICE,
        discount: 0,
        total: PRICE,
        createdAt: at(n),
        confirmedAt: at(n),
        expiresAt: until,
      },
    },
  ]),
  seed(orderLines, (n) => [
    {
      ...{ id: n, orderId: n, productId: 1, name: { en: "Key" }, kind: "digital" as const },
      ...{ quantity: 1, price: PRICE, total: PRICE },
    },
  ]),
];
