import { homeButton } from "../../bot/doors.ts";
import { button, grid } from "../../bot/keyboard.ts";
import type { Asking } from "../../bot/scene.ts";
import type { InlineButton, View } from "../../bot/view.ts";
import { fitted } from "../../lib/cut.ts";
import type { Filled, FixedKey, TextKey } from "../../texts/keys.ts";
import { Markup, type Translator } from "../../texts/texts.ts";
import { myDataButton } from "../people/privacy/buttons.ts";
import { ageButton, editButton, registerButton, rulesButton } from "./buttons.ts";
import { countriesFor } from "./countries.ts";
import { isCity } from "./places/index.ts";
import type { Profile } from "./profile.ts";
import { phoneText, placeText, profileLines } from "./profile-lines.ts";

const PROFILE_FIELDS = ["firstName", "lastName", "grade", "major", "province", "city", "phone"] as const;
export type ProfileField = (typeof PROFILE_FIELDS)[number];
export const isProfileField = (text: string): text is ProfileField =>
  PROFILE_FIELDS.some((field) => field === text);

const FIELD_LABELS: Record<ProfileField, FixedKey> = {
  firstName: "field-first-name",
  lastName: "field-last-name",
  grade: "field-grade",
  major: "field-major",
  province: "field-province",
  city: "field-city",
  phone: "field-phone",
};

const myData = (t: Translator): InlineButton => button(t.plain("my-data"), myDataButton.pack());

type Step = Asking<Partial<Profile>>;

/** "Step 2 of 7" above the question; when one answer is changed there are no steps. */
function asked<K extends TextKey>(
  { turn: { t }, step, of, alone }: Step,
  key: K,
  ...filled: Filled<K>
): View {
  const question = t(key, ...filled);
  return { text: alone ? question : `${t("registration-step", { step, of })}\n\n${question}` };
}

/** With the first question stands what becomes of the answers. */
export function askFirstName(step: Step): View {
  const view = asked(step, "ask-first-name");
  return step.alone ? view : { ...view, text: `${view.text}\n\n${step.turn.t("registration-privacy")}` };
}

export const askLastName = (step: Step) => asked(step, "ask-last-name");
export const askGrade = (step: Step) => asked(step, "ask-grade");
export const askMajor = (step: Step) => asked(step, "ask-major");
export const askProvince = (step: Step) => asked(step, "ask-province");

export const askCity = (step: Step) =>
  asked(step, "ask-city", {
    province: placeText(step.turn.t, step.draft.province),
    parts: step.draft.province !== undefined && isCity(step.draft.province) ? "districts" : "cities",
  });

export const askPhone = (step: Step): View => ({
  ...asked(step, "ask-phone"),
  keyboard: {
    rows: [[{ text: step.turn.t.plain("share-phone"), request_contact: true }]],
    placeholder: step.turn.t.plain("phone-example", {
      country:
        countriesFor(step.turn, { language: step.turn.t.language, place: step.draft.province })[0] ?? "IR",
    }),
  },
});

export const review = (t: Translator, profile: Profile): View => ({
  text: t("registration-review", { profile: new Markup(profileLines(t, profile)) }),
});

export const confirmPhone = (t: Translator, from: string, to: string): View => ({
  text: t("profile-confirm-phone", { from: phoneText(t, from), to: phoneText(t, to) }),
});

export function profile(t: Translator, shown: Profile, words = t("profile-title")): View {
  const edits = PROFILE_FIELDS.map((field) =>
    button(t.plain(FIELD_LABELS[field]), editButton.pack({ field })),
  );
  return {
    text: `${words}\n\n${profileLines(t, shown)}\n\n${t("profile-edit-hint")}`,
    buttons: [...grid(edits, 2), [myData(t)], [homeButton(t)]],
  };
}

/** Behind a door of the main menu whose feature is not there yet. */
export const noClasses = (t: Translator): View => ({
  text: t("classes-not-open-yet"),
  buttons: [[homeButton(t)]],
});

/** All four stand in one message (core.telegram.org/bots/api#sendmessage: 4096), and with their labels. */
const LONGEST_CONTACT = 450;

export interface Contacts {
  telegram: string;
  email: string;
  website: string;
  phone: string;
}

const contactLines = (t: Translator, contacts: Contacts): string[] =>
  (["telegram", "email", "website", "phone"] as const)
    .filter((way) => contacts[way])
    .map((way) => t(`contact-${way}`, { value: fitted(contacts[way], LONGEST_CONTACT) }));

export function contact(t: Translator, { hasRules, ...contacts }: Contacts & { hasRules: boolean }): View {
  const lines = contactLines(t, contacts);
  const reached = lines.length > 0 ? `${t("contact-title")}\n\n${lines.join("\n")}` : t("contact-empty");
  const rules = hasRules ? [[button(t.plain("menu-rules"), rulesButton.pack({}))]] : [];
  return { text: reached, buttons: [...rules, [homeButton(t)]] };
}

export const anewSure = (t: Translator): View => ({
  text: t("register-anew-sure"),
  buttons: [
    [button(t.plain("register-anew-yes"), registerButton.pack({ how: "forget" }), "danger")],
    [button(t.plain("register-anew-no"), registerButton.pack({ how: "continue" }))],
  ],
});

/** They are shut out: why, where staff said so, and how the school is reached without the bot. */
export function banTold(
  t: Translator,
  { reason, until, contacts }: { reason?: string; until?: Date; contacts: Contacts },
): View {
  const lines = contactLines(t, contacts);
  const why = [
    ...(until ? [t("ban-until", { until })] : []),
    ...(reason ? [t("ban-reason", { reason })] : []),
  ];
  const ways = lines.length > 0 ? [t("ban-told-contact"), ...lines].join("\n") : t("ban-told-no-contact");
  return { text: [[t("ban-told"), ...why].join("\n"), ways].join("\n\n") };
}

export const banLifted = (t: Translator): View => ({ text: t("ban-lifted"), buttons: [[homeButton(t)]] });

/** Before registration, where a school asks for it: whether somebody may agree for themselves. */
export const askAge = (t: Translator, age: number): View => ({
  text: t("consent-ask-age", { count: age }),
  buttons: [
    [button(t.plain("consent-old-enough", { count: age }), ageButton.pack({ age: "enough" }))],
    [button(t.plain("consent-younger"), ageButton.pack({ age: "younger" }))],
    [homeButton(t)],
  ],
});

export const mayRegister = (t: Translator): View => ({
  text: t("consent-thanks"),
  buttons: [[registerDoor(t)], [homeButton(t)]],
});

/** To the first step. */
export const registerDoor = (t: Translator): InlineButton =>
  button(t.plain("register"), registerButton.pack({ how: "begin" }), "success");

export const notRegistered = (t: Translator): View => ({
  text: t("profile-not-registered"),
  buttons: [[registerDoor(t)], [myData(t)], [homeButton(t)]],
});
