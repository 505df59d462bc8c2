import { type Desk, desk, fact } from "../../../desk/desk.ts";
import type { Translator } from "../../../texts/texts.ts";
import { type Entry, entryOf, trail } from "./trail.ts";

/** The audit trail: who did what to whom. It is read, and nothing of it can be changed. */
export const trailDesk: Desk = desk<Entry>({
  name: "trail",
  right: "audit.read",
  idOf: ({ id }) => id,
  page: (act, by, wanted) => trail(act.tx, by, wanted),
  one: (act, by, id) => entryOf(act.tx, by, Number(id)),
  heading: (t, { rows }) => [t("trail-title"), ...(rows.length > 0 ? [] : [t("trail-none")])].join("\n\n"),
  line,
  facts: (t, entry) => [
    [
      fact("action", entry.action, line(t, entry)),
      fact("at", entry.at, ""),
      fact("who", entry.who, ""),
      fact("subject", entry.subject, ""),
    ],
  ],
  columns: ({ at, who, action, subject }) => ({ at, who, action, subject }),
});

function line(t: Translator, { at, who, action, subject }: Entry): string {
  const named = `audit-${action.replaceAll(".", "-")}`;
  return t("trail-line", {
    at,
    who: who ?? t.plain("trail-machine"),
    what: t.has(named) ? t.named(named) : action,
    subject: subject ?? "",
  });
}
