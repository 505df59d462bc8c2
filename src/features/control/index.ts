import { eq } from "drizzle-orm";
import { countFailures } from "../../bot/failures.ts";
import { does, type Feature } from "../../feature.ts";
import { texts } from "../../texts/folder.macro.ts" with { type: "macro" };
import { outbox } from "../../turn/schema.ts";
import { dashboardButton, growthButton, systemButton } from "./buttons.ts";
import { dashboardTaps, showDashboard } from "./dashboard/bot.ts";
import { healthFigures } from "./dashboard/figures.ts";
import { firstSteps } from "./first-steps.ts";
import { formerTaps } from "./former.ts";
import { groupCommands, groupStep, groupTaps } from "./group.ts";
import { growthTaps } from "./growth/bot.ts";
import * as tables from "./schema.ts";
import { forgetImports } from "./settings/bundle.ts";
import { bundleTaps, importing, importRead, importRefused } from "./settings/bundle-bot.ts";
import { bundling, reading, sendBundle, takeBundle } from "./settings/bundle-tasks.ts";
import { channelTaps } from "./settings/channel.ts";
import { settingDesk } from "./settings/desk.ts";
import { settingHistoryDesk } from "./settings/history-desk.ts";
import { OF_MONEY } from "./settings/settings.ts";
import { controlSubjects } from "./subjects.ts";
import { showSystem, systemTaps } from "./system/bot.ts";
import { callDesk } from "./system/calls/desk.ts";
import { failureDesk } from "./system/failures/desk.ts";
import { replaying, replayOne } from "./system/failures/failures.ts";
import { alarmUnopened } from "./system/unopened.ts";
import { trailDesk } from "./trail/desk.ts";
import { wordingDesk } from "./wordings/desk.ts";

const OPERATORS = ["owner", "admin"];

/** In the control centre: settings, texts, how the machine is, and what was done. */
export const control: Feature = {
  name: "control",
  texts: texts("features/control"),
  tables,
  rights: {
    "settings.change": OPERATORS,
    [OF_MONEY]: ["owner"],
    "texts.change": OPERATORS,
    "analytics.read": OPERATORS,
    "system.read": OPERATORS,
    "failures.replay": OPERATORS,
    "calls.decide": OPERATORS,
    "audit.read": OPERATORS,
  },
  commands: {
    ...groupCommands,
    dashboard: { need: "dashboard.read", run: showDashboard },
    system: { need: "system.read", run: showSystem },
  },
  figures: [healthFigures],
  taps: [
    ...bundleTaps,
    ...channelTaps,
    ...groupTaps,
    ...dashboardTaps,
    ...growthTaps,
    ...systemTaps,
    ...formerTaps,
  ],
  forms: [importing],
  retention: [{ name: "settings-imports", days: 1, forget: forgetImports }],
  desks: [settingDesk, settingHistoryDesk, wordingDesk, failureDesk, callDesk, trailDesk],
  subjects: controlSubjects,
  tasks: [does(bundling, sendBundle), does(reading, takeBundle), does(replaying, replayOne)],
  cron: [{ name: "alarm-unopened", pattern: "*/5 * * * *", run: alarmUnopened }],
  notices: {
    "import-read": importRead,
    "import-refused": importRefused,
    "failure-replayed": (t, { id, outcome }) => ({ text: t(`replayed-${outcome}`, { id }) }),
    "setting-of-money": (t, { key, by, before, value }) => ({
      text: t("setting-of-money", {
        ...{ by, name: t.plain(`setting-${key}`) },
        ...{ before: before || t.plain("settings-empty"), value: value || t.plain("settings-empty") },
      }),
    }),
    "unopened-alarm": (t, waiting) => ({ text: t("unopened-alarm", waiting) }),
  },
  checklist: [...firstSteps, groupStep],
  admin: [
    {
      room: "dashboard",
      label: "room-dashboard",
      right: "dashboard.read",
      place: 10,
      to: dashboardButton.pack({}),
    },
    {
      ...{ room: "analytics", label: "admin-growth", right: "analytics.read", place: 20 },
      to: growthButton.pack({ days: 7 }),
    },
    { room: "settings", desk: settingDesk, place: 10 },
    { room: "settings", desk: wordingDesk, place: 20 },
    { room: "system", label: "admin-system", right: "system.read", place: 10, to: systemButton.pack() },
    {
      ...{ room: "system", desk: failureDesk, place: 20 },
      waits: { label: "waits-failures", place: 80, count: ({ tx }) => countFailures(tx) },
    },
    {
      ...{ room: "system", desk: callDesk, place: 30 },
      waits: {
        ...{ label: "waits-calls", place: 90 },
        count: ({ tx }) => tx.$count(outbox, eq(outbox.state, "dead")),
      },
    },
    { room: "system", desk: trailDesk, place: 40 },
  ],
};
