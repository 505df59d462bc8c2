import type { Feature } from "../../feature.ts";
import { gauge } from "../../lib/metrics.ts";
import { texts } from "../../texts/folder.macro.ts" with { type: "macro" };
import { recordTable } from "./audit.ts";
import { intact, verifyAudit } from "./audit-proof.ts";
import { sealAudit } from "./audit-seals.ts";
import { banDesk } from "./banned/desk.ts";
import { leavesOrReturns, peopleCommands, peopleTaps } from "./bot.ts";
import { banForm } from "./everybody/ban-form.ts";
import { everybodyCommands, everybodyTaps } from "./everybody/bot.ts";
import { peopleDesk } from "./everybody/desk.ts";
import { peopleFigures } from "./figures.ts";
import { recordForgery } from "./forgeries.ts";
import { refuseBanned, refuseHaste, refuseStrangers } from "./gate.ts";
import { reindex, reword } from "./naming.ts";
import * as tables from "./schema.ts";
import { haste, hasteDefaults } from "./settings.ts";
import { peopleSubjects } from "./subjects.ts";
import { languagesButton, trailAlarm } from "./views.ts";

const known = gauge("people_total", "People the bot has met");

/** Who is there: people, their language, bans and limits, and what roles may do. */
export const people: Feature = {
  name: "people",
  texts: texts("features/people"),
  tables,
  settings: haste,
  defaults: hasteDefaults,
  rights: { "people.ban": ["owner", "admin"], "people.read": ["owner", "admin"] },
  commands: { ...peopleCommands, ...everybodyCommands },
  taps: [...peopleTaps, ...everybodyTaps],
  subjects: peopleSubjects,
  desks: [peopleDesk, banDesk],
  forms: [banForm],
  after: {
    "desk.table-taken": [recordTable],
    "press.forged": [recordForgery],
  },
  updates: { my_chat_member: leavesOrReturns },
  gates: [refuseStrangers, refuseBanned, refuseHaste],
  events: {
    "person.met": ({ personId }) => ({ name: "person.met", personId }),
    "person.seen": ({ personId }) => ({ name: "person.seen", personId }),
    "person.banned": ({ personId }) => ({ name: "person.banned", personId }),
  },
  figures: [peopleFigures],
  admin: [
    { room: "people", desk: peopleDesk, place: 10 },
    { room: "people", desk: banDesk, place: 40 },
  ],
  home: [{ label: "language", to: languagesButton.pack(), place: 80 }],
  cron: [
    { name: "reword-people", pattern: "* * * * *", run: reword },
    { name: "seal-audit", pattern: "*/5 * * * *", run: sealAudit },
    { name: "verify-audit", pattern: "50 3 * * *", run: verifyAudit },
  ],
  notices: {
    "trail-alarm": trailAlarm,
  },
  reindex,
  doctor: { "activity log": intact },
  measure: async (read) => known.set(await read.$count(tables.people)),
};
