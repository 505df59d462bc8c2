import { centreDoor } from "../../../bot/doors.ts";
import type { Failure } from "../../../bot/failures.ts";
import { button } from "../../../bot/keyboard.ts";
import type { View } from "../../../bot/view.ts";
import type { Translator } from "../../../texts/texts.ts";
import type { Human } from "../../../turn/actor.ts";
import {
  callButton,
  callsButton,
  dropButton,
  failureButton,
  failuresButton,
  replayButton,
  sendAgainButton,
  systemButton,
} from "../buttons.ts";
import type { Leaf } from "../leaves.ts";
import { backButton, short, waysOn } from "../paging.ts";
import type { DeadCall } from "./calls.ts";
import type { Reading } from "./reading.ts";

const MINUTE_MS = 60_000;
const LABEL = 32;
const FIRST_LINES = 8;
const LONGEST_ERROR = 1500;
const LONGEST_REASON = 500;

export interface About {
  version: string;
  startedAt: Date;
  now: Date;
}

/** How the machine is; below it the doors to what went wrong, for those who may decide about it. */
export function system(t: Translator, person: Human, reading: Reading, about: About): View {
  const { outbox, tasks, failures } = reading;
  const up = Math.floor(minutesBetween(about.startedAt, about.now));
  return {
    text: [
      t("system-title"),
      "",
      t("system-version", { version: about.version }),
      t("system-uptime", { days: Math.floor(up / 1440), hours: Math.floor(up / 60) % 24, minutes: up % 60 }),
      t("system-database", { kind: reading.dialect, megabytes: Math.round(reading.bytes / 1e5) / 10 }),
      "",
      t("system-people", { people: reading.people, students: reading.students, fresh: reading.newPeople }),
      "",
      t("system-outbox", { waiting: outbox.waiting, dead: outbox.dead }),
      ...oldest(t, outbox.oldest, about.now),
      t("system-tasks", { waiting: tasks.waiting, dead: tasks.dead }),
      ...oldest(t, tasks.oldest, about.now),
      t("system-failures", { count: failures }),
    ].join("\n"),
    buttons: [
      ...(person.rights.has("failures.replay")
        ? [[button(t.plain("failures-open", { count: failures }), failuresButton.pack({ page: 0 }))]]
        : []),
      ...(person.rights.has("calls.decide")
        ? [[button(t.plain("calls-open", { count: outbox.dead }), callsButton.pack({ page: 0 }))]]
        : []),
      [button(t.plain("system-refresh"), systemButton.pack())],
      [backButton(t, centreDoor.pack())],
    ],
  };
}

const minutesBetween = (from: Date, to: Date) => Math.max(0, (to.getTime() - from.getTime()) / MINUTE_MS);

const oldest = (t: Translator, since: Date | undefined, now: Date) =>
  since ? [t("system-oldest", { minutes: Math.floor(minutesBetween(since, now)) })] : [];

/** The name of an error stands before the first colon of its stack. */
const classOf = ({ error }: Failure) => short(error.split(/[:\n]/, 1)[0] ?? "", LABEL);

export function failures(t: Translator, { rows, page }: Leaf<Failure>): View {
  const cards = rows.map((failure) => [
    button(
      t.plain("failure-line", { at: failure.failedAt, id: failure.errorId, error: classOf(failure) }),
      failureButton.pack({ id: failure.errorId }),
    ),
  ]);
  const turning = (number: number) => failuresButton.pack({ page: number });
  return {
    text: `${t("failures-title")}\n\n${t(rows.length > 0 ? "failures-about" : "failures-none")}`,
    buttons: [...cards, ...waysOn(t, page, turning, systemButton.pack())],
  };
}

export function failure(t: Translator, { errorId, updateId, error, failedAt }: Failure): View {
  const lines = error.split("\n").slice(0, FIRST_LINES).join("\n").slice(0, LONGEST_ERROR);
  return {
    text: `${t("failure-card", { id: errorId, update: String(updateId), at: failedAt })}\n\n<pre>${Bun.escapeHTML(lines)}</pre>`,
    buttons: [
      [button(t.plain("failure-replay"), replayButton.pack({ id: errorId }), "primary")],
      [backButton(t, failuresButton.pack({ page: 0 }))],
    ],
  };
}

export function calls(t: Translator, { rows, page }: Leaf<DeadCall>): View {
  const cards = rows.map(({ id, method, error }) => [
    button(short(`${method}: ${error ?? ""}`, LABEL * 2), callButton.pack({ id })),
  ]);
  const turning = (number: number) => callsButton.pack({ page: number });
  return {
    text: `${t("calls-title")}\n\n${t(rows.length > 0 ? "calls-about" : "calls-none")}`,
    buttons: [...cards, ...waysOn(t, page, turning, systemButton.pack())],
  };
}

export const call = (t: Translator, { id, ...dead }: DeadCall): View => ({
  text: t("call-card", {
    method: dead.method,
    chat: dead.chatId === null ? "—" : String(dead.chatId),
    at: dead.createdAt,
    attempts: dead.attempts,
    reason: short(dead.error ?? "—", LONGEST_REASON),
  }),
  buttons: [
    [button(t.plain("call-send-again"), sendAgainButton.pack({ id }), "primary")],
    [button(t.plain("call-drop"), dropButton.pack({ id, sure: false }))],
    [backButton(t, callsButton.pack({ page: 0 }))],
  ],
});

export const sureToDrop = (t: Translator, id: number): View => ({
  text: t("call-drop-sure"),
  buttons: [
    [button(t.plain("call-drop-yes"), dropButton.pack({ id, sure: true }), "danger")],
    [backButton(t, callButton.pack({ id }))],
  ],
});
