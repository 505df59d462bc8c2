import { gte } from "drizzle-orm";
import type { Figures } from "../../hooks.ts";
import { MINUTE } from "../../lib/durations.ts";
import { stretchOf } from "../../lib/spans.ts";
import { general } from "../../settings/general.ts";
import { students } from "./schema.ts";

/** Who has registered. */
export const studentFigures: Figures = {
  right: "dashboard.read",
  place: 20,
  async lines({ tx, now, settings, cache }, t) {
    const { since } = stretchOf("month", now, settings.get(general.timeZone));
    const counts = await cache.get("students.figures", MINUTE, async () => ({
      count: await tx.$count(students),
      month: await tx.$count(students, gte(students.registeredAt, since)),
    }));
    return [t("figures-students", counts)];
  },
};
