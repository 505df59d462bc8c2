import { does, type Feature } from "../../feature.ts";
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
import { refuseBanned, refuseHaste, refuseInMaintenance, refuseStrangers } from "./gate.ts";
import { isSomebody } from "./person.ts";
import { privacyDoors, privacyTaps, showPrivacy } from "./privacy/bot.ts";
import { forgetDepartures, GONE_DAYS } from "./privacy/departures.ts";
import { gathering, sendGathered } from "./privacy/export.ts";
import { FORGET } from "./privacy/forget.ts";
import { personal } from "./privacy/personal.ts";
import { privacy } from "./privacy/settings.ts";
import { reindex, reword } from "./rewording.ts";
import * as tables from "./schema.ts";
import { haste, hasteDefaults, upkeep } from "./settings.ts";
import { peopleSubjects } from "./subjects.ts";
import { languagesButton, trailAlarm } from "./views.ts";

const known = gauge("people_total", "People the bot has met");

/** Who is there: people, their language, bans and limits, and what roles may do. */
export const people: Feature = {
  name: "people",
  texts: texts("features/people"),
  tables,
  settings: { ...haste, ...upkeep, ...privacy },
  defaults: hasteDefaults,
  rights: {
    "people.ban": ["owner", "admin"],
    "people.read": ["owner", "admin"],
    [FORGET]: ["owner", "admin"],
  },
  commands: { ...peopleCommands, ...everybodyCommands, privacy: showPrivacy },
  taps: [...peopleTaps, ...everybodyTaps, ...privacyTaps],
  subjects: peopleSubjects,
  forms: [banForm],
  tasks: [does(gathering, sendGathered, (act, { by }) => act.tell(by, "data-given-up", {}))],
  desks: [peopleDesk, banDesk],
  after: {
    "desk.table-taken": [recordTable],
    "press.forged": [recordForgery],
  },
  updates: { my_chat_member: leavesOrReturns },
  gates: [refuseStrangers, refuseBanned, refuseHaste, refuseInMaintenance],
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
  ofPerson: privacyDoors,
  personal,
  retention: [{ name: "departures", days: GONE_DAYS, forget: forgetDepartures }],
  home: [{ label: "language", to: languagesButton.pack(), place: 80 }],
  cron: [
    { name: "reword-people", pattern: "* * * * *", run: reword },
    { name: "seal-audit", pattern: "*/5 * * * *", run: sealAudit },
    { name: "verify-audit", pattern: "50 3 * * *", run: verifyAudit },
  ],
  notices: {
    "trail-alarm": trailAlarm,
    "data-given-up": (t) => ({ text: t("privacy-export-failed") }),
  },
  reindex,
  doctor: { "activity log": intact },
  measure: async (read) => known.set(await read.$count(tables.people, isSomebody)),
};
