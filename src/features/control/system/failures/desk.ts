import type { Failure } from "../../../../bot/failures.ts";
import { column } from "../../../../desk/columns.ts";
import { type Desk, desk, type Fact, fact } from "../../../../desk/desk.ts";
import { cut, cutLine } from "../../../../lib/cut.ts";
import type { Translator } from "../../../../texts/texts.ts";
import { askForReplay, dismiss, type Failed, failureOf, failuresPage } from "./failures.ts";

const CLASS = 32;
const FIRST_LINES = 8;
const LONGEST_ERROR = 1500;

/** Updates whose turn broke: replayed once the cause is gone, or dismissed. */
export const failureDesk: Desk = desk<Failed>({
  name: "failures",
  title: "admin-failures",
  right: "failures.replay",
  ids: "words",
  idOf: ({ id }) => id,
  page: (act, by, wanted) => failuresPage(act.tx, by, wanted),
  one: (act, by, id) => failureOf(act.tx, by, String(id)),
  heading: (t, { rows }) =>
    `${t("failures-title")}\n\n${t(rows.length > 0 ? "failures-about" : "failures-none")}`,
  label: (t, failed) =>
    t.plain("failure-line", { at: failed.failedAt, id: failed.id, error: classOf(failed) }),
  facts,
  deeds: {
    replay: {
      label: "failure-replay",
      main: true,
      style: "primary",
      ends: true,
      run: askForReplay,
      done: "failure-replaying",
    },
    dismiss: {
      label: "failure-dismiss",
      sure: { ask: (t, { id }) => t("failure-dismiss-sure", { id }), yes: "failure-dismiss-yes" },
      ends: true,
      run: dismiss,
      done: "failure-dismissed",
    },
  },
  // What was said, and where exactly it broke, stands on the card of each.
  columns: {
    code: column("failures-column-code", ({ id }) => id),
    updateId: column("failures-column-update", ({ updateId }) => updateId),
    error: column("failures-column-error", classOf),
    failedAt: column("column-at", ({ failedAt }) => failedAt),
  },
});

/** The name of an error stands before the first colon of its stack. */
function classOf({ error }: Pick<Failure, "error">): string {
  return cutLine(error.split(/[:\n]/, 1)[0] ?? "", CLASS);
}

function facts(t: Translator, { id, updateId, error, failedAt }: Failed): Fact[][] {
  const lines = cut(error.split("\n").slice(0, FIRST_LINES).join("\n"), LONGEST_ERROR);
  return [
    [
      fact("id", id, t("failure-id", { id })),
      fact("updateId", updateId, t("failure-update", { update: String(updateId), at: failedAt })),
      fact("failedAt", failedAt, ""),
    ],
    [fact("error", error, `<pre>${Bun.escapeHTML(lines)}</pre>`)],
  ];
}
