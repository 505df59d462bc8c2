import { COUNTRIES, type Country } from "../../lib/phone.ts";
import {
  choiceSetting,
  declare,
  numberSetting,
  type Settings,
  switchSetting,
  textSetting,
} from "../../settings/settings.ts";
import { emailContact, phoneContact, telegramContact, websiteContact } from "./contacts.ts";

export const school = {
  name: textSetting("school-name", "", "school"),
  /** Which provinces and phones registration asks for. */
  country: choiceSetting<Country>("school-country", "IR", COUNTRIES, "school"),
  contactTelegram: declare({ key: "contact-telegram", fallback: "", room: "school", parse: telegramContact }),
  contactEmail: declare({ key: "contact-email", fallback: "", room: "school", parse: emailContact }),
  contactWebsite: declare({ key: "contact-website", fallback: "", room: "school", parse: websiteContact }),
  contactPhone: declare({ key: "contact-phone", fallback: "", room: "school", parse: phoneContact }),
  /** Whoever is younger registers once a guardian has agreed; 0 asks nobody. */
  guardianAge: numberSetting({ key: "guardian-age", room: "privacy", fallback: 0, least: 0, most: 21 }),
  rules: textSetting("school-rules", "", "school", { isForOthers: true, longest: 4000 }),
};

/** How the school is reached; empty where it has not said. */
export const contactsIn = (settings: Settings) => ({
  telegram: settings.get(school.contactTelegram),
  email: settings.get(school.contactEmail),
  website: settings.get(school.contactWebsite),
  phone: settings.get(school.contactPhone),
});

/** Whether the school has written rules. */
export const hasRules = ({ settings }: { settings: Settings }): boolean => settings.get(school.rules) !== "";

/** Whether the school has told any way to it. */
export const isReachable = (settings: Settings): boolean => Object.values(contactsIn(settings)).some(Boolean);

/** Which doors the main menu shows. A door whose feature is not there yet opens on an honest note. */
export const doors = {
  classes: switchSetting("door-classes", true, "menu"),
};
