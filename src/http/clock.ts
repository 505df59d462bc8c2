import { Elysia, t } from "elysia";
import type { MovableClock } from "../lib/clock.ts";

/** Only with MAKTAB_CLOCK=controlled: time stands until somebody moves it here. */
export const clockRoute = (clock: MovableClock, moved: () => Promise<void>) =>
  new Elysia({ name: "clock" }).post(
    "/test/clock",
    async ({ body }) => {
      await moved();
      if ("advanceMs" in body) await clock.advance(body.advanceMs);
      else await clock.moveTo(new Date(body.now));
      await moved();
      return { now: clock.now().toISOString() };
    },
    {
      body: t.Union([
        t.Object({ advanceMs: t.Number({ minimum: 0 }) }),
        t.Object({ now: t.String({ format: "date-time" }) }),
      ]),
    },
  );
