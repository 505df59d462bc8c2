import { numberSetting, switchSetting } from "../../settings/settings.ts";

/** Credits that everybody gets, or is warned at; 0 gives none, and warns only when none are left. */
export const onboarding = {
  welcomeCredits: numberSetting({
    key: "welcome-credits",
    fallback: 3,
    room: "credits",
    least: 0,
    most: 1000,
  }),
  tutorialBonus: numberSetting({ key: "tutorial-bonus", fallback: 2, room: "credits", least: 0, most: 1000 }),
  /** The tour can be switched off; its bonus stays with whoever has it. */
  tour: switchSetting("feature-tour", true, "features"),
  lowCredits: numberSetting({ key: "low-credits", fallback: 2, room: "credits", least: 0, most: 1000 }),
};
