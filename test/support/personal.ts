const of = (table: string, columns: string): string[] =>
  columns.split(" ").map((column) => `${table}.${column}`);

const because = (reason: string, ...columns: string[]): Record<string, string> =>
  Object.fromEntries(columns.map((column) => [column, reason]));

/** What is gone, or is nobody's, once somebody was forgotten. Stories plant something in each kind of it. */
export const ERASED: string[] = [
  ...of("people", "telegramId telegramName username banReason"),
  ...of("people_words", "personId"),
  ...of("role_members", "personId role"),
  ...of("students", "personId firstName lastName grade major province city phone phoneIndex"),
  ...of("consents", "personId by guardianName guardianPhone"),
  ...of("tier_members", "personId"),
  ...of("ledger_corrections", "reason"),
  ...of("payment_customers", "personId provider customer method"),
  ...of("payment_events", "body"),
  ...of("payments", "url failure"),
  ...of("recharges", "personId"),
  ...of("refunds", "reason"),
  ...of("awaited_receipts", "personId draft"),
  ...of("receipt_pictures", "fileId fileUniqueId kind likeness"),
  ...of("receipts", "words reason"),
  ...of("cart_lines", "personId"),
  ...of("orders", "address notes tracking"),
  ...of("reviews", "words"),
  ...of("credit_warnings", "personId"),
  ...of("tutorials", "personId"),
  ...of("sign_ins", "employeeId personId"),
  ...of("login_attempts", "by"),
  ...of("outbox", "chatId method params uniqueKey state error reaction"),
  ...of("tasks", "name payload uniqueKey state error"),
  ...of("failed_updates", "errorId body error"),
  ...of("scenes", "chatId userId scene state"),
  ...of("updates", "body"),
  ...of("events", "personId"),
  ...of("channel_members", "personId channel"),
];

/** What stays, and why. */
export const STAYS: Record<string, string> = {
  ...because(
    "What the school has set and who of its staff did so, without a name; a file waits for a day.",
    ...of("settings_history", "key before after changedBy"),
    ...of("settings_imports", "sentBy content"),
  ),
  ...because(
    "The number of a row of people that is nobody's any more: the books hang on it.",
    ...of("audit", "actorId subject"),
    ...of("ledger_corrections", "personId by"),
    ...of("ledger_entries", "personId actorId"),
    ...of("receipts", "personId decidedBy"),
    ...["holds.personId", "ledger_accounts.personId", "passes.personId", "payment_flags.personId"],
    ...["payments.personId", "refunds.askedBy", "subscriptions.personId", "orders.personId"],
    ...["promo_uses.personId", "reviews.personId", "settings.changedBy", "settings_history.changedBy"],
  ),
  ...because(
    "The books: what was paid and given, in sums, states and numbers of ours and of providers.",
    ...of("holds", "key currency state"),
    ...of("ledger_accounts", "name currency"),
    ...of("ledger_entries", "kind source externalId memo"),
    ...["ledger_corrections.currency", "passes.source"],
    ...of("ledger_proofs", "worst totals fingerprint"),
    ...of("payment_flags", "kind key provider currency details outcome"),
    ...of("payment_events", "provider digest verdict"),
    ...of("payments", "number provider subject title description lines currency valueCurrency state"),
    ...of("payments", "reference charge paidCurrency"),
    ...of("refunds", "state way reference failure"),
    ...of("subscriptions", "charge state"),
    ...of("receipts", "status uncompared"),
    ...of("order_grants", "kind details"),
    ...of("order_lines", "name kind"),
    ...of("orders", "number state currency"),
  ),
  ...because(
    "What the school sells and says; nobody's words but those of staff.",
    ...["categories.name", "tiers.name", "announcements.words"],
    ...of("products", "kind name description picture currency stock content file fiscalCode fiscalPackage"),
    ...of("promos", "code kind currency perPerson"),
    ...of("stock_units", "content file fingerprint state"),
    ...of("settings", "key value"),
    ...of("settings_history", "key before after"),
    ...of("text_overrides", "language key wording"),
  ),
  ...because(
    "The record of an employee is the school's, and goes when staff let them go.",
    ...of("employees", "name email emailIndex phone role password"),
    ...of("login_links", "token employeeId"),
  ),
  ...because(
    "What was done, without names and words of people; it is sealed, so nothing of it can be taken out.",
    ...of("audit", "action details"),
    "audit_seals.seal",
  ),
  ...because(
    "Which rights a role has says nothing of anybody.",
    ...of("role_permissions", "role permission"),
    ...of("known_rights", "permission usual"),
  ),
  ...because(
    "What kind of update came, and what was counted, says nothing of whom.",
    "updates.type",
    ...of("events", "name subject details"),
  ),
  ...because("Of the machine: its clock and its servers.", "cron_slots.job", ...of("servers", "id keys")),
  ...because("In the chats of staff, where a receipt was shown.", "receipt_copies.chatId"),
  ...because(
    "A keyed hash for a year, so that nobody is welcomed with gifts again and again.",
    "departures.mark",
  ),
  ...because("Of everybody who speaks it.", "people.language"),
};
