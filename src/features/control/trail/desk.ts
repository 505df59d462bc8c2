import { column } from "../../../desk/columns.ts";
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
  columns: {
    at: column("column-at", ({ at }) => at),
    who: column("trail-column-who", ({ who }) => who, whoIn),
    action: column(
      "trail-column-action",
      ({ action }) => action,
      // The colon leads to the subject, which has a column of its own.
      (t, entry) => whatIn(t, entry).replace(/:$/, ""),
    ),
    subject: column("trail-column-subject", ({ subject }) => subject),
  },
});

function line(t: Translator, entry: Entry): string {
  const { at, subject } = entry;
  return t("trail-line", { at, who: whoIn(t, entry), what: whatIn(t, entry), subject: subject ?? "" });
}

function whoIn(t: Translator, { who }: Entry): string {
  return who ?? t.plain("trail-machine");
}

function whatIn(t: Translator, { action }: Entry): string {
  const named = `audit-${action.replaceAll(".", "-")}`;
  return t.has(named) ? t.named(named) : action;
}
