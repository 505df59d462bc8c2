import type { Need } from "../../src/bot/tap.ts";

/** What cannot be read from the tables of contents: the rules, and what a form needs at its end. */

const rules = (module: string, ...names: string[]) => names.map((name) => `${module} ${name}`);

/** Every rule that is told who does it, by the permission that is its first line. */
export const RULES: Record<string, string[]> = {
  // About whoever asks, and nobody else.
  everyone: [
    ...rules("account/history/export", "askForExport"),
    ...rules("students/students", "register", "edit"),
    ...rules("people/privacy/export", "askForMine"),
    ...rules("students/consent", "agree"),
    ...rules("people/privacy/forget", "forgetMe", "myLosses"),
    ...rules("staff/login", "tryPassword", "openLink"),
    ...rules("staff/sign-ins", "logOut", "endOthers"),
    ...rules("wallet/own", "refuseOwn"),
  ],
  "people.forget": [
    ...rules("people/privacy/export", "askForTheirs"),
    ...rules("people/privacy/forget", "forget", "losses"),
  ],
  "account.reset": rules("account/reset", "reset"),
  "balance.change": [
    ...rules("wallet/corrections", "correct", "setBalance"),
    ...rules("payments/core/strays", "assign"),
  ],
  "tiers.change": [
    ...rules("wallet/tiers", "createTier", "changeTier", "raise", "retire", "give", "takeAway"),
    ...rules(
      "wallet/tier-lists",
      "listTiers",
      "givableTiers",
      "tierById",
      "membersOf",
      "memberOf",
      "memberCard",
    ),
  ],
  "ledger.read": rules("wallet/proofs", "readProof", "askForProof"),
  "receipts.decide": [
    ...rules(
      "payments/receipts/decisions",
      "approve",
      "reject",
      "askAnother",
      "confirmByNumber",
      "toConfirm",
    ),
    ...rules("payments/receipts/queue", "waitingReceipts", "countWaiting", "openCard"),
    ...rules("payments/receipts/queue", "earlierReceipts", "countEarlier"),
  ],
  "payments.read": [
    ...rules("payments/core/flags", "closeFlag"),
    ...rules("payments/cashier/card", "paymentCard", "paymentLookedAt", "askNow"),
    ...rules("payments/cashier/going-back", "goingBack", "refundCard"),
    ...rules("payments/cashier/flagged", "flagged", "flagCard", "closeLooked"),
    ...rules("payments/cashier/history", "history"),
    ...rules("payments/cashier/payers", "soughtFrom", "paymentFrom", "payersFrom"),
    ...rules("payments/cashier/takings", "takings"),
    ...rules("payments/cashier/standings", "waysOf"),
  ],
  "payments.raw": rules("payments/cashier/told", "toldPage", "rawOf", "rawLookedAt"),
  "payments.refund": [
    ...rules("payments/core/refunds", "refund"),
    ...rules("payments/core/stray-back", "giveStrayBack"),
    ...rules("payments/core/strays", "sentBack"),
  ],
  "catalogue.change": [
    ...rules("shop/categories", "allCategories", "categoryById", "createCategory", "changeCategory"),
    ...rules("shop/categories", "raiseCategory"),
    ...rules("shop/products", "createProduct", "changeProduct", "changeWorth", "retire"),
    ...rules("shop/products", "countCopies"),
    ...rules("shop/product-places", "move", "raise"),
    ...rules("shop/product-lists", "listProducts", "productById"),
    ...rules("shop/units", "restock", "restockFromFile", "countUnits", "listUnits", "unitById"),
    ...rules("shop/units", "withdrawUnit"),
    ...rules("shop/insides", "lookInside", "lookInsideUnit"),
    ...rules("shop/reviews", "hideReview", "listReviews", "reviewById"),
  ],
  "promos.change": [
    ...rules("shop/staff/promos/promos", "createPromo", "changePromo", "changeLeastTotal", "deletePromo"),
    ...rules("shop/staff/promos/promos", "freeCode", "promoById", "promoCard", "listPromos", "boundable"),
  ],
  "orders.read": rules(
    "shop/staff/orders/orders",
    ...["listOrders", "orderNumbered", "orderCard", "addressFor"],
  ),
  "orders.change": [...rules("shop/staff/orders/orders", "markSent"), ...rules("shop/orders", "callOff")],
  "announcements.change": rules(
    "front/announcements",
    ...["listAnnouncements", "announcementById", "announce", "reword", "show", "remove"],
  ),
  "employees.read": rules("staff/employees", "staffList", "employeeById"),
  "employees.change": [
    ...rules("staff/employees", "employ", "changeEmployee", "letGo", "endAll", "mayHandle"),
    ...rules("staff/login", "linkFor"),
  ],
  "admins.change": rules("staff/admins", "admins", "adminById", "endAdmin"),
  "roles.change": [
    ...rules("staff/rights", "rolesNow", "roleNow", "rightsNow", "rightNow", "setRight", "restoreRights"),
  ],
  "people.ban": [
    ...rules("people/bans", "ban", "unban"),
    ...rules("people/banned/banned", "bannedPage", "bannedPerson"),
  ],
  "people.read": [
    ...rules("people/everybody/everybody", "everybody", "somebody", "personLookedAt"),
    ...rules("people/everybody/meant", "meantBy"),
    ...rules("people/everybody/by-name", "named"),
  ],
  "students.read": rules("students/roll/roll", "soughtFrom", "roll", "studentCard", "lookedAt"),
  "settings.change": [
    ...rules("control/settings/settings", "change", "reset", "standingOf", "standings"),
    ...rules("control/settings/history", "changesOf", "changeById", "bringBack"),
    ...rules("control/settings/bundle", "bundleOf", "planOf", "keepImport", "planKept", "importKept"),
    ...rules("control/settings/bundle-tasks", "askForBundle", "readBundle"),
  ],
  "texts.change": rules("control/wordings/wordings", "reword", "restore", "findTexts", "textOf"),
  "system.read": rules("control/system/reading", "readSystem"),
  "analytics.read": rules("control/growth/growth", "growth"),
  "failures.replay": rules(
    "control/system/failures/failures",
    "failuresPage",
    "failureOf",
    "askForReplay",
    "dismiss",
  ),
  "calls.decide": rules("control/system/calls/calls", "deadCalls", "deadCall", "sendAgain", "drop"),
  "audit.read": rules("control/trail/trail", "trail", "entryOf"),
  "revenue.read": [
    ...rules("shop/staff/sales/performance", "performance"),
    ...rules("shop/staff/sales/revenue", "revenue"),
  ],
};

const of = (need: Need, ...names: string[]): [string, Need][] => names.map((name) => [name, need]);

/** Every form that staff fill in needs this at its end; the others are about what is one's own. */
export const FORMS = new Map<string, Need>([
  ...of("everyone", "registration", "guardian", "profile"),
  ...of("everyone", "login", "staff-password"),
  ...of("everyone", "topup", "shop-address", "shop-code", "shop-redeem", "shop-review"),
  ...of("receipts.decide", "receipt-reason"),
  // Before its money is given back, which ends it.
  ...of("orders.change", "order-sending"),
  ...of("payments.refund", "cashier-refund"),
  ...of("balance.change", "cashier-balance", "cashier-assign"),
  ...of("catalogue.change", "new-product", "restock-one", "restock-list"),
  ...of("promos.change", "new-promo"),
  ...of("tiers.change", "give-tier"),
  ...of("people.ban", "ban-person"),
  ...of("settings.change", "settings-import"),
]);
