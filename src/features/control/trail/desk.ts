import { column } from "../../../desk/columns.ts";
import { type Desk, type Door, desk, fact } from "../../../desk/desk.ts";
import { cut } from "../../../lib/cut.ts";
import { withoutIsolates } from "../../../lib/fold.ts";
import type { Translator } from "../../../texts/texts.ts";
import { calledIn, nameIn, sayDetails } from "./changes.ts";
import { type Entry, entryOf, trail } from "./trail.ts";

/** So many letters of a name stand on a button beside another one. */
const LABEL = 20;

/** The audit trail: who did what to whom. It is read, and nothing of it can be changed. */
export const trailDesk: Desk = desk<Entry>({
  name: "trail",
  title: "admin-audit",
  right: "audit.read",
  idOf: ({ id }) => id,
  page: trail,
  one: (act, by, id) => entryOf(act, by, Number(id)),
  heading: (t, { rows }) => [t("trail-title"), ...(rows.length > 0 ? [] : [t("trail-none")])].join("\n\n"),
  line,
  facts: (t, entry) => [
    [
      fact("action", entry.action, line(t, entry)),
      fact("at", entry.at, ""),
      fact("who", entry.who, ""),
      fact("subject", entry.subject, ""),
      fact("details", entry.details, ""),
    ],
  ],
  doors: (t, entry) => doorsTo(t, [entry]),
  rowDoors: doorsTo,
  columns: {
    at: column("column-at", ({ at }) => at),
    who: column("trail-column-who", ({ who }) => who, whoIn),
    action: column(
      "trail-column-action",
      ({ action }) => action,
      // The colon leads to the subject, which has a column of its own.
      (t, entry) => whatIn(t, entry).replace(/:$/, ""),
    ),
    subject: column(
      "trail-column-subject",
      ({ subject }) => subject,
      (t, entry) => withoutIsolates(subjectIn(t, entry)),
    ),
    details: column(
      "trail-column-details",
      ({ details }) => (Object.keys(details).length > 0 ? JSON.stringify(details) : ""),
      (t, entry) => withoutIsolates(sayDetails(t, entry, t.plain).join("\n")),
    ),
  },
});

function line(t: Translator, entry: Entry): string {
  const { at } = entry;
  const said = t("trail-line", {
    at,
    who: whoIn(t, entry),
    what: whatIn(t, entry),
    subject: subjectIn(t, entry),
  });
  return [said, ...sayDetails(t, entry)].join("\n");
}

const subjectIn = (t: Translator, { subject, thing }: Entry): string =>
  thing ? calledIn(t, thing) : (subject ?? "");

function whoIn(t: Translator, { who }: Entry): string {
  return who ?? t.plain("trail-machine");
}

function whatIn(t: Translator, { action }: Entry): string {
  const named = `audit-${action.replaceAll(".", "-")}`;
  return t.has(named) ? t.named(named) : action;
}

/** The ways to what is still there, once each. */
function doorsTo(t: Translator, entries: Entry[]): Door[] {
  const doors = new Map<string, Door>();
  for (const { subject, thing } of entries)
    if (thing?.desk && thing.id !== undefined)
      doors.set(`${thing.desk} ${thing.id}`, {
        label: () => `👁 ${cut(nameIn(t, thing), LABEL)}`,
        ...{ desk: thing.desk, id: thing.id },
        ...(subject?.startsWith("text:") && { isWide: true }),
      });
  return [...doors.values()];
}
