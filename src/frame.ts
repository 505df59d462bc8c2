import { and, isNull, lt, lte } from "drizzle-orm";
import { CENTRE, openCentre, openRoom } from "./bot/centre.ts";
import { centreDoor, homeDoor, leaveDoor, moreDoor } from "./bot/doors.ts";
import { forgetBroken } from "./bot/erasing.ts";
import { forgetFailures } from "./bot/failures.ts";
import { forgetHeard, KEPT_DAYS } from "./bot/heard.ts";
import { moreDoors } from "./bot/home.ts";
import { roomDoor } from "./bot/rooms.ts";
import * as botTables from "./bot/schema.ts";
import { scenes, updates } from "./bot/schema.ts";
import { tap } from "./bot/tap.ts";
import { forgetSnapshots } from "./db/snapshot.ts";
import type { Feature } from "./feature.ts";
import * as jobTables from "./jobs/schema.ts";
import { DAY } from "./lib/durations.ts";
import { general } from "./settings/general.ts";
import * as settingTables from "./settings/schema.ts";
import { kernelTexts } from "./texts/catalogue.ts";
import * as textTables from "./texts/schema.ts";
import { forgetDead } from "./turn/dead.ts";
import { forgetEvents } from "./turn/events.ts";
import * as turnTables from "./turn/schema.ts";
import { outbox, tasks } from "./turn/schema.ts";

/** Telegram repeats an update for a day at most; after a week without any it begins new ids. */
const REMEMBER_UPDATES_MS = 3 * DAY;
/** So long a form whose time is over still knows where it came from. */
const REMEMBER_FORMS_MS = 7 * DAY;

/** What stands whatever features there are: the main menu, the control centre's doors, and the kernel's own tables. */
export const frame: Feature = {
  name: "frame",
  texts: kernelTexts,
  tables: { ...turnTables, ...botTables, ...jobTables, ...settingTables, ...textTables },
  settings: general,
  defaults: ({ bot }) => ({
    ...(bot.adminGroupId !== undefined && { [general.staffGroup.key]: String(bot.adminGroupId) }),
  }),
  rights: { [CENTRE]: ["owner", "admin"], "dashboard.read": ["owner", "admin"] },
  commands: {
    // First in the list of commands, which shows them in this order.
    menu: (turn) => turn.home(),
    start: (turn) => turn.home(),
    // What many try first; nobody who asks for help is told that they were not understood.
    help: (turn) => turn.home(turn.t("menu-has-all")),
    // An open form has heard it before; where nothing is open, there is nothing to stop.
    cancel: (turn) => turn.home(),
    admin: { need: CENTRE, run: openCentre },
  },
  taps: [
    tap(homeDoor, "everyone", (turn) => turn.home()),
    tap(moreDoor, "everyone", async (turn) => turn.show(await moreDoors(turn))),
    tap(centreDoor, CENTRE, openCentre),
    tap(roomDoor, CENTRE, (turn, { room }) => openRoom(turn, room)),
    tap(leaveDoor, "everyone", (turn) => turn.home()),
  ],
  cron: [
    {
      name: "forget-updates",
      pattern: "17 * * * *",
      run: ({ act }) =>
        act(async ({ tx, now }) => {
          const before = new Date(now.getTime() - REMEMBER_UPDATES_MS);
          await tx.delete(updates).where(and(lt(updates.heardAt, before), isNull(updates.body)));
        }),
    },
    {
      name: "forget-forms",
      pattern: "23 * * * *",
      run: ({ act }) =>
        act(async ({ tx, now }) => {
          const before = new Date(now.getTime() - REMEMBER_FORMS_MS);
          await tx.delete(scenes).where(lte(scenes.expiresAt, before));
        }),
    },
  ],
  retention: [
    { name: "events", days: general.eventDays, forget: forgetEvents },
    { name: "kept-updates", days: general.unreadDays, forget: forgetHeard },
    { name: "failed-updates", days: general.failureDays, forget: forgetBroken },
    { name: "dead-calls", days: general.deadDays, forget: forgetDead(outbox) },
    { name: "dead-tasks", days: general.deadDays, forget: forgetDead(tasks) },
    { name: "snapshots", days: general.snapshotDays, forget: forgetSnapshots },
    { name: "replayed-updates", days: KEPT_DAYS, forget: forgetFailures },
  ],
  home: [
    {
      label: "menu-control",
      to: centreDoor.pack(),
      place: 90,
      when: ({ person }) => person.rights.has(CENTRE),
    },
  ],
};
