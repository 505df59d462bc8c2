/** What the audit tells of changes: columns of what staff keep, as rules hand them to `changesIn` and `record`. */
export const CHANGES = [
  ...[
    "name",
    "role",
    "email",
    "phone",
    "price",
    "is-on",
    "worth",
    "category",
    "category-id",
    "copies",
    "position",
    "description",
  ],
  ...[
    "picture",
    "content",
    "file",
    "fiscal-code",
    "fiscal-package",
    "retired-at",
    "discount",
    "rank",
    "tier",
  ],
  ...["most", "per-person", "starts-at", "ends-at", "bound", "first-order-only", "least-total"],
];
