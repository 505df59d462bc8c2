import { column } from "../../../../desk/columns.ts";
import { type Desk, desk, type Fact, fact } from "../../../../desk/desk.ts";
import { cutLine } from "../../../../lib/cut.ts";
import { naming } from "../../../../lib/room.ts";
import { linkTo } from "../../../../texts/links.ts";
import type { Translator } from "../../../../texts/texts.ts";
import { type DeadCall, deadCall, deadCalls, drop, sendAgain } from "./calls.ts";

const LONGEST_REASON = 500;

/** Messages that were given up: sent again, or dropped. */
export const callDesk: Desk = desk<DeadCall>({
  name: "calls",
  title: "admin-calls",
  right: "calls.decide",
  idOf: ({ id }) => id,
  page: (act, by, wanted) => deadCalls(act.tx, by, wanted),
  one: (act, by, id) => deadCall(act.tx, by, Number(id)),
  heading: (t, { rows }) => `${t("calls-title")}\n\n${t(rows.length > 0 ? "calls-about" : "calls-none")}`,
  label: (t, { name, chatId, createdAt: at }) =>
    naming(name ?? String(chatId ?? "—"), (who) => t.plain("call-row", { name: who, at })),
  facts: (t, call) => [facts(t, call)],
  deeds: {
    again: {
      label: "call-send-again",
      main: true,
      style: "primary",
      ends: true,
      run: (act, by, { id }) => sendAgain(act, by, id),
      done: "call-sent-again",
    },
    drop: {
      label: "call-drop",
      sure: { ask: (t) => t("call-drop-sure"), yes: "call-drop-yes" },
      ends: true,
      run: (act, by, { id }) => drop(act, by, id),
      done: "call-dropped",
    },
  },
  columns: {
    name: column("column-person", ({ name }) => name),
    method: column("calls-column-method", ({ method }) => method),
    error: column("calls-column-error", ({ error }) => error),
    attempts: column("calls-column-attempts", ({ attempts }) => attempts),
    createdAt: column("calls-column-queued", ({ createdAt }) => createdAt),
  },
});

function facts(t: Translator, { method, chatId, name, createdAt, attempts, error }: DeadCall): Fact[] {
  const chat =
    name !== null && chatId !== null ? linkTo({ telegramId: chatId, name }) : String(chatId ?? "—");
  return [
    fact("method", method, t("call-method", { method })),
    fact("chat", chatId, t("call-chat", { chat })),
    fact("queuedAt", createdAt, t("call-queued", { at: createdAt })),
    fact("attempts", attempts, t("call-attempts", { attempts })),
    fact("reason", error, t("call-reason", { reason: cutLine(error ?? "—", LONGEST_REASON) })),
  ];
}
