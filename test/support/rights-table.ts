/**
 * Who may press a button: a permission, everybody, only whose thing it is, or only them and anybody else is shown what
 * is their own instead.
 */
export type Need = "everyone" | "own" | "own, or their own" | `${string}.${string}`;

const of = (need: Need, ...names: string[]): [string, Need][] => names.map((name) => [name, need]);

/** Every button of this issue; where its choices differ in what they need, with its choice. */
export const BUTTONS = new Map<string, Need>([
  ...of("everyone", "balance", "history", "history-export", "home", "tutorial", "tutorial-end"),
  ...of("everyone", "billing", "billing-portal", "recharge", "recharge-off", "recharge-wish"),
  ...of("everyone", "topup", "topup-type", "topup-amount", "topup-way"),
  ...of(
    "everyone",
    "book",
    "shop",
    "shop-shelf",
    "shop-product",
    "shop-to-cart",
    "shop-leave",
    "shop-redeem",
  ),
  ...of("everyone", "shop-buy", "shop-cart", "shop-cart-line", "shop-cart-clear", "shop-cart-buy"),
  ...of("everyone", "shop-purchases", "shop-reviews"),
  ...of("own", "pay-check", "pay-leave", "receipt-send", "receipt-draft", "receipt-which"),
  ...of("own", "shop-order", "shop-confirm", "shop-code", "shop-address", "shop-ways", "shop-pay"),
  ...of("own", "shop-cancel", "shop-again", "shop-open", "shop-rate", "shop-review"),
  ...of("own, or their own", "subscription"),
  ...of("account.reset", "account-reset"),
  ...of("control.open", "control"),
  ...of("ledger.read", "ledger", "ledger-prove"),
  ...of("receipts.decide", "receipts", "receipt", "receipt-earlier"),
  ...of("receipts.decide", "receipt-decide", "receipt-reason", "receipt-words"),
  ...of("payments.read", "cashier", "cashier-payments", "cashier-search", "cashier-payment", "cashier-ask"),
  ...of("payments.read", "cashier-flags", "cashier-flag", "cashier-close", "cashier-ways", "cashier-takings"),
  ...of("payments.raw", "cashier-told", "cashier-raw"),
  ...of("payments.refund", "cashier-refund", "cashier-share", "cashier-sent-back", "cashier-give-back"),
  ...of("balance.change", "cashier-balance", "cashier-assign"),
  ...of("catalogue.change", "shelves", "shelf", "shelf-new", "goods", "goods-new"),
  ...of("catalogue.change", "stock", "stock-in", "reviews-staff"),
  ...of("promos.change", "promos", "promo", "promo-new"),
  ...of("orders.read", "orders-staff", "order-staff", "order-staff-find"),
  ...of("orders.read", "order-staff-act address", "order-staff-act ask"),
  ...of("orders.change", "order-staff-act send", "order-staff-act cancel"),
  ...of("revenue.read", "performance", "revenue"),
  ...of("tiers.change", "tiers", "tier", "tier-new", "tier-field", "tier-act"),
  ...of("tiers.change", "tier-members", "tier-member", "tier-give", "tier-take"),
]);

/** What a press needs; nothing when nobody has said. */
export const needOf = ({ button, choice }: { button: string; choice: string }): Need | undefined =>
  BUTTONS.get(button) ?? BUTTONS.get(`${button} ${choice}`);

const rules = (module: string, ...names: string[]) => names.map((name) => `${module} ${name}`);

/** Every rule that is told who does it, by the permission that is its first line. */
export const RULES: Record<string, string[]> = {
  // About whoever asks, and nobody else.
  everyone: rules("account/history/export", "askForExport"),
  "account.reset": rules("account/reset", "reset"),
  "balance.change": [
    ...rules("wallet/corrections", "correct", "setBalance"),
    ...rules("payments/strays", "assign"),
  ],
  "tiers.change": [
    ...rules("wallet/tiers", "createTier", "changeTier", "raise", "retire", "give", "takeAway"),
    ...rules("wallet/tier-lists", "listTiers", "givableTiers", "tierById", "membersOf", "memberOf"),
  ],
  "ledger.read": rules("wallet/proofs", "readProof", "askForProof"),
  "receipts.decide": [
    ...rules("payments/receipts/decisions", "approve", "reject", "askAnother", "confirmByNumber"),
    ...rules("payments/receipts/queue", "waitingReceipts", "openCard", "earlierReceipts"),
  ],
  "payments.read": [
    ...rules("payments/flags", "closeFlag"),
    ...rules("payments/staff/card", "paymentCard", "askNow"),
    ...rules("payments/staff/flagged", "flagged", "flagCard"),
    ...rules("payments/staff/history", "history"),
    ...rules("payments/staff/payers", "soughtFrom"),
    ...rules("payments/staff/takings", "takings"),
    ...rules("payments/staff/ways", "waysOf"),
  ],
  "payments.raw": rules("payments/staff/card", "rawOf"),
  "payments.refund": [
    ...rules("payments/refunds", "refund"),
    ...rules("payments/stray-back", "giveStrayBack"),
    ...rules("payments/strays", "sentBack"),
  ],
  "catalogue.change": [
    ...rules("shop/categories", "allCategories", "categoryById", "createCategory", "changeCategory"),
    ...rules("shop/categories", "raiseCategory"),
    ...rules("shop/products", "createProduct", "changeProduct", "changeWorth", "move", "retire"),
    ...rules("shop/products", "countCopies", "raise"),
    ...rules("shop/product-lists", "listProducts", "productById"),
    ...rules("shop/units", "restock", "restockFromFile", "countUnits", "listUnits", "unitById"),
    ...rules("shop/units", "withdrawUnit"),
    ...rules("shop/reviews", "hideReview", "listReviews", "reviewById"),
  ],
  "promos.change": [
    ...rules("shop/staff/promos/promos", "createPromo", "changePromo", "changeLeastTotal", "deletePromo"),
    ...rules("shop/staff/promos/promos", "promoById", "promoCard", "listPromos", "boundable"),
  ],
  "orders.read": rules(
    "shop/staff/orders/orders",
    ...["listOrders", "orderNumbered", "orderCard", "addressFor"],
  ),
  "orders.change": [...rules("shop/staff/orders/orders", "markSent"), ...rules("shop/orders", "callOff")],
  "revenue.read": [
    ...rules("shop/staff/sales/performance", "performance"),
    ...rules("shop/staff/sales/revenue", "revenue"),
  ],
};

/** Every command of this issue, as it is typed. */
export const COMMANDS = new Map<string, Need>([
  ...of("everyone", "balance", "history", "buy", "cart", "buy10", "buy25", "buy50"),
  ...of("everyone", "topup", "billing", "paysupport", "terms"),
  ...of("account.reset", "reset"),
  ...of("receipts.decide", "confirm_payment"),
]);

/** Every form of this issue that staff fill in needs this at its end; the others are about what is one's own. */
export const FORMS = new Map<string, Need>([
  ...of("everyone", "topup", "shop-address", "shop-code", "shop-redeem", "shop-review"),
  ...of("receipts.decide", "receipt-reason"),
  ...of("payments.read", "cashier-search"),
  ...of("payments.refund", "cashier-refund"),
  ...of("balance.change", "cashier-balance", "cashier-assign"),
  ...of("catalogue.change", "new-category", "new-product", "restock-one", "restock-list"),
  ...of("promos.change", "new-promo"),
  ...of("orders.read", "find-order"),
  ...of("tiers.change", "new-tier", "edit-tier", "give-tier"),
]);
