/**
 * Buttons once held the position of a choice in its list instead of its name. The lists as they stood then, each with the
 * buttons (`name.field`) that it was for: what is in people's chats since then still means what it meant. Never changed.
 */
const LISTS: [choices: string[], fields: string[]][] = [
  [["ask", "ban", "unban"], ["ban.act"]],
  [["all", "waiting", "settled", "failed", "refunds"], ["cashier-payments.which"]],
  [["whole", "part"], ["cashier-share.share"]],
  [
    ["fa", "uz", "ru", "en"],
    [
      "control-find.language",
      "control-restore.language",
      "control-reword.language",
      "control-text.language",
      "language.language",
    ],
  ],
  [["own", "fa", "uz", "ru", "en"], ["control-texts.language"]],
  [["switch", "up", "move", "ask", "retire"], ["goods-act.act"]],
  [
    ["name", "price", "worth", "description", "picture", "content", "copies", "fiscal"],
    ["goods-field.field"],
  ],
  [["address", "send", "ask", "cancel"], ["order-staff-act.act"]],
  [["awaiting", "paid", "fulfilled", "refunded", "ended"], ["orders-staff.filter"]],
  [["sold", "revenue"], ["performance.by"]],
  [["switch", "first", "bind", "ask", "delete"], ["promo-act.act"]],
  [["most", "perPerson", "startsAt", "endsAt", "leastTotal"], ["promo-field.field"]],
  [["approve", "reject", "another", "back"], ["receipt-decide.act"]],
  [["yes", "another", "cancel", "which"], ["receipt-draft.act"]],
  [["unreadable", "amount", "card", "used", "unpaid"], ["receipt-reason.reason"]],
  [["begin", "continue", "anew"], ["register.how"]],
  [["today", "week", "month"], ["revenue.period"]],
  [["pick", "page", "all", "back", "edit", "confirm", "cancel", "stop", "stay", "skip"], ["scene.act"]],
  [["rename", "switch", "up", "ask", "retire"], ["shelf-act.act"]],
  [["more", "less", "drop"], ["shop-cart-line.act"]],
  [["ask", "drop"], ["shop-code.act"]],
  [
    ["wallet", "card", "stars", "telegram", "stripe", "cryptopay", "multicard", "sandbox"],
    ["shop-pay.by", "topup-way.way"],
  ],
  [["one", "list", "done"], ["stock-in.how"]],
  [
    ["any", "10", "11", "12"],
    ["student.grade", "students.grade"],
  ],
  [["show", "cancel", "resume"], ["subscription.act"]],
  [["switch", "raise", "ask", "retire"], ["tier-act.act"]],
  [["name", "discount"], ["tier-field.field"]],
  [["done", "declined"], ["tutorial-end.how"]],
];

const byField = new Map(
  LISTS.flatMap(([choices, fields]) => fields.map((field) => [field, choices] as const)),
);

/** The choice that a position (in base 36) stood for. */
export const formerly = (field: string, position: string): string | undefined =>
  byField.get(field)?.[Number.parseInt(position, 36)];
