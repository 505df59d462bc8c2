// Written by `bun scripts/text-keys.ts`.
export {};
declare module "../../texts/keys.ts" {
  interface TextArgs {
    "admin-announcements": never;
    "announcements-title": never;
    "announcements-none": never;
    "announcement-line": "words";
    "announcement-new": never;
    "announcement-type": never;
    "announcement-look": "words";
    "announcements-new-confirm": never;
    "announcements-new-edit-line": never;
    "announcement-type-in": "language";
    "announcement-leave-out": never;
    "announcement-done": never;
    "announcement-is-on": never;
    "announcement-is-behind": never;
    "announcement-is-off": never;
    "announcement-written": "at";
    "announcement-in": "language" | "words";
    "announcement-show": never;
    "announcement-hide": never;
    "announcement-delete": never;
    "announcement-delete-sure": never;
    "announcement-delete-yes": never;
    "announcement-deleted": never;
    "announcement-empty": never;
    "announcement-too-long": "most";
    "announcement-gone": never;
    "audit-announcement-written": never;
    "subject-announcement": "name";
    "some-announcement": never;
    "audit-announcement-changed": never;
    "audit-announcement-deleted": never;
    "announcement-column-shown": never;
    "right-announcements-change": never;
  }
}
