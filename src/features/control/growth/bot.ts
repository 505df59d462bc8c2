import { backTo, button, grid } from "../../../bot/keyboard.ts";
import { toRoom } from "../../../bot/rooms.ts";
import { type Tap, tap } from "../../../bot/tap.ts";
import type { View } from "../../../bot/view.ts";
import { trend } from "../../../lib/spans.ts";
import type { KeyWith } from "../../../texts/keys.ts";
import type { Translator } from "../../../texts/texts.ts";
import { growthButton } from "../buttons.ts";
import { COUNTED, type Counted, type Growth, growth, WINDOWS, type Window } from "./growth.ts";

const WORDS: Record<Counted, KeyWith<"count" | "trend">> = {
  "person.met": "growth-met",
  "person.seen": "growth-seen",
  "student.registered": "growth-registered",
  "payment.settled": "growth-paid",
};

/** How many came, were here, registered and paid. */
export const growthTaps: Tap[] = [
  tap(growthButton, "analytics.read", async (turn, data) => {
    const days = WINDOWS.find((window) => window === data.days) ?? WINDOWS[0];
    await turn.show(view(turn.t, days, await growth(turn, turn.person, days)));
  }),
];

function view(t: Translator, days: Window, { counts, since, isWhole }: Growth): View {
  const lines = COUNTED.map((name) => {
    const { now, before } = counts[name];
    return t(WORDS[name], { count: now, trend: isWhole ? trend(now, before) : "" });
  });
  return {
    text: [
      t("growth-title", { count: days }),
      lines.join("\n"),
      isWhole || !since ? t("growth-about") : t("growth-since", { at: since }),
    ].join("\n\n"),
    buttons: [
      ...grid(
        WINDOWS.map((window) =>
          button(
            `${window === days ? "✓ " : ""}${t.plain("growth-days", { count: window })}`,
            growthButton.pack({ days: window }),
          ),
        ),
        WINDOWS.length,
      ),
      [backTo(t, toRoom("analytics"))],
    ],
  };
}
