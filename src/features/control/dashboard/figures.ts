import { and, gte, isNull } from "drizzle-orm";
import { failedUpdates } from "../../../bot/schema.ts";
import type { Figures } from "../../../hooks.ts";
import { HOUR } from "../../../lib/durations.ts";
import { MACHINE } from "../../../turn/actor.ts";
import { readSystem } from "../system/reading.ts";

/** How the machine is, in a line or two; all of it stands under System. */
export const healthFigures: Figures = {
  right: "system.read",
  place: 90,
  async lines(act, t) {
    const { tx, now, house } = act;
    const { dialect } = house.config.data.database;
    const { outbox, tasks } = await readSystem(tx, MACHINE, { dialect, now });
    const fresh = await tx.$count(
      failedUpdates,
      and(gte(failedUpdates.failedAt, new Date(now.getTime() - HOUR)), isNull(failedUpdates.replayedAt)),
    );
    return [
      t("figures-health", {
        waiting: outbox.waiting + tasks.waiting,
        dead: outbox.dead + tasks.dead,
        count: fresh,
      }),
    ];
  },
};
