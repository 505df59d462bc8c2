/**
 * The stories that every push tells on Postgres as well: what differs between the databases is who waits for whom, and
 * how a query is written. They reach every line of rules and of `db/` that all stories reach, which
 * `bun scripts/coverage.ts` proves; `bun run test --all` tells all of them.
 */
const NAMES = [
  "{races,ledger,kernel,rights,screens}*",
  "matrix-{stripe,multicard,telegram,cryptopay}",
  "payments-{payer,refunds,monthly}",
  "cashier{,-strays,-stripe}",
  "control{,-texts}",
  "shop-{drafts,buy,promos,browse,orders,prices,reviews}",
  "shopkeeping-{promos,catalogue}",
  "{bans,haste,profile,receipts-sending,registration-uzbekistan,tiers,webhook-fuzz}",
];
export const SWEEP = NAMES.map((name) => new Bun.Glob(`./test/stories/${name}.test.ts`));
