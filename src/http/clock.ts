import { Elysia, t } from "elysia";
import type { MovableClock } from "../lib/clock.ts";
import { isAskedHere } from "./metrics.ts";

/** Only with MAKTAB_CLOCK=controlled: time stands until somebody on this machine moves it here. */
export const clockRoute = (clock: MovableClock, moved: () => Promise<void>) =>
  new Elysia({ name: "clock" }).post(
    "/test/clock",
    async ({ body, request, server, status }) => {
      if (!isAskedHere({ request, server })) return status(403, { error: "only from this machine" });
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
