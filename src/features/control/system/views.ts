import { backTo, button } from "../../../bot/keyboard.ts";
import { toRoom } from "../../../bot/rooms.ts";
import type { View } from "../../../bot/view.ts";
import { DAY, HOUR, MINUTE } from "../../../lib/durations.ts";
import type { Translator } from "../../../texts/texts.ts";
import { systemButton } from "../buttons.ts";
import type { Reading } from "./reading.ts";

export interface About {
  version: string;
  startedAt: Date;
  now: Date;
}

/** How the machine is. What went wrong stands beside it in the room. */
export function system(t: Translator, reading: Reading, about: About): View {
  const { outbox, tasks, unopened, failures } = reading;
  return {
    text: [
      t("system-title"),
      "",
      t("system-version", { version: about.version }),
      t("system-uptime", parted(between(about.startedAt, about.now))),
      t("system-database", { kind: reading.dialect, megabytes: Math.round(reading.bytes / 1e5) / 10 }),
      "",
      t("system-people", { people: reading.people, students: reading.students, fresh: reading.newPeople }),
      "",
      t("system-outbox", { waiting: outbox.waiting, dead: outbox.dead }),
      ...oldest(t, outbox.oldest, about.now),
      t("system-tasks", { waiting: tasks.waiting, dead: tasks.dead }),
      ...oldest(t, tasks.oldest, about.now),
      ...(unopened.calls + unopened.tasks > 0 ? [t("system-unopened", unopened)] : []),
      t("system-failures", { count: failures }),
    ].join("\n"),
    buttons: [
      [button(t.plain("system-refresh"), systemButton.pack({ again: true }))],
      [backTo(t, toRoom("system"))],
    ],
  };
}

/** Milliseconds. */
const between = (from: Date, to: Date) => Math.max(0, to.getTime() - from.getTime());

const parted = (ms: number) => ({
  days: Math.floor(ms / DAY),
  hours: Math.floor((ms % DAY) / HOUR),
  minutes: Math.floor((ms % HOUR) / MINUTE),
});

const oldest = (t: Translator, since: Date | undefined, now: Date) =>
  since ? [t("system-oldest", { minutes: Math.floor(between(since, now) / MINUTE) })] : [];
