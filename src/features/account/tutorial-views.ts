import { button, grid, turningRow } from "../../bot/keyboard.ts";
import type { InlineButton, View } from "../../bot/view.ts";
import type { FixedKey } from "../../texts/keys.ts";
import type { Translator } from "../../texts/texts.ts";
import { tutorialButton, tutorialEndButton } from "./buttons.ts";
import { STEPS } from "./tutorial.ts";

const STEP_TEXTS: FixedKey[] = ["tutorial-credits", "tutorial-buying", "tutorial-finding"];

/** One step of the tour, and what it is worth at its end. */
export function step(t: Translator, number: number, bonus: number): View {
  const isLast = number === STEPS;
  return {
    text: [
      t("tutorial-step", { step: number, of: STEPS }),
      t(STEP_TEXTS[number - 1] ?? "tutorial-credits"),
    ].join("\n\n"),
    buttons: [
      ...(isLast ? [[endButton(t, bonus)]] : []),
      ...turningRow(t, {
        previous: number > 1 ? tutorialButton.pack({ step: number - 1 }) : undefined,
        next: isLast ? undefined : tutorialButton.pack({ step: number + 1 }),
      }),
      ...(isLast ? [] : [[button(t.plain("tutorial-decline"), tutorialEndButton.pack({ how: "declined" }))]]),
    ],
  };
}

const endButton = (t: Translator, bonus: number): InlineButton =>
  button(
    bonus > 0 ? t.plain("tutorial-end-bonus", { count: bonus }) : t.plain("tutorial-end"),
    tutorialEndButton.pack({ how: "done" }),
    "success",
  );

/** To the step where somebody left the tour. */
export const tourDoor = (t: Translator, bonus: number): InlineButton =>
  button(
    bonus > 0 ? t.plain("tutorial-offer-bonus", { count: bonus }) : t.plain("tutorial-offer"),
    tutorialButton.pack({ step: 0 }),
  );

/** On the main menu, until the tour is over or not wanted. */
export const offer = (t: Translator, bonus: number): InlineButton[][] =>
  grid(
    [tourDoor(t, bonus), button(t.plain("tutorial-decline"), tutorialEndButton.pack({ how: "declined" }))],
    2,
  );
