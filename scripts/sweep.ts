import { root } from "./run-tests.ts";

/**
 * The stories that every push tells on Postgres as well: what differs between the databases is who waits for whom, and
 * how a query is written. They reach every line of rules and of `db/` that all stories reach, which
 * `bun scripts/coverage.ts` proves, and of the kernel what has to do with its database; `bun run test --all` tells all.
 */
const NAMES = [
  "{races,ledger,rights,screens}*",
  "kernel-{cron,database,failures,machines,manners,order,outbox,settings,statements,stop,tasks,trouble}",
  "kernel-{unreadable,unstorable,worker}",
  "matrix-*",
  "payments-{disbelieved,monthly,odd,pages,refunds}",
  "{disputes,invoices-once,money-gone-there,refunds-{come-back,read},rest-by-receipt,strays-gone,sums-that-differ}",
  "cashier{,-refunds,-strays}",
  "control",
  "shop-{browse,cart,limits,orders,prices,promos,reviews}",
  "{had-already,shopkeeping-{catalogue,desks,parcels,promos,standing,stock},written-for-people}",
  "{account-balance,bans{,-told},desk-{forged,new,tables},desks,ids-again,overheard,receipts-{files,queue,sending},recharge}",
  "{registration-places,settings-changed,no-country,staff-{accounts,fewer-rights,group-moves,home,own-money,returns,roles,secrets,sign-in,tries},stars-edges,students-{doors,grown,search},tiers}",
  "{limits-by-action,narrow,trail-{lists,sealed,words},way-back}",
];
const GLOBS = NAMES.map((name) => new Bun.Glob(`./test/stories/${name}.test.ts`));

/** A browser wants the machine for itself; what is seen in it is the same on every database. */
const isInBrowser = (file: string) => file.includes("/browser");

const stories = [...new Bun.Glob("./test/stories/**/*.test.ts").scanSync({ cwd: root })].sort();

export const STORIES = stories.filter((file) => !isInBrowser(file));
export const SWEEP = STORIES.filter((file) => GLOBS.some((glob) => glob.match(file)));
export const IN_BROWSER = stories.filter(isInBrowser);
