import { useState } from "preact/hooks";
import { useApp } from "../contexts.ts";
import type { TextKey, Words } from "../words.ts";
import { ClockDialog } from "./clock-dialog.tsx";
import { Icon } from "./icon.tsx";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const STEPS: { text: TextKey; ms: number }[] = [
  { text: "minute", ms: MINUTE },
  { text: "hour", ms: HOUR },
  { text: "day", ms: DAY },
  { text: "week", ms: 7 * DAY },
];

/** What time it is for the school, and the buttons that make it later. */
export function ClockStrip({ words }: { words: Words }) {
  const { world, deeds } = useApp();
  const [asking, ask] = useState(false);
  return (
    <section class="clock" aria-label={words.t("clock")}>
      <Icon name="clock" />
      <time class="clock-now" data-testid="clock-now" dateTime={world.now} title={words.t("clockNow")}>
        {words.moment(world.now)}
      </time>
      {world.clock && (
        <span class="clock-steps">
          {STEPS.map(({ text, ms }) => (
            <button
              key={text}
              type="button"
              class="step"
              data-testid="clock-advance"
              data-ms={ms}
              aria-label={`${words.t("forward")}: ${words.t(text)}`}
              onClick={() => deeds.advance(ms)}
            >
              {words.t(text)}
            </button>
          ))}
          <button type="button" class="step" data-testid="clock-custom" onClick={() => ask(true)}>
            {words.t("custom")}
          </button>
        </span>
      )}
      {asking && <ClockDialog words={words} onMove={deeds.advance} onClose={() => ask(false)} />}
    </section>
  );
}
