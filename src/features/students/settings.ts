import { COUNTRIES, type Country } from "../../lib/phone.ts";
import {
  choiceSetting,
  declare,
  type Setting,
  type Settings,
  switchSetting,
  textSetting,
} from "../../settings/settings.ts";
import type { SettingKey } from "../../texts/keys.ts";
import { emailContact, phoneContact, telegramContact, websiteContact } from "./contacts.ts";

const contact = (key: SettingKey, parse: Setting<string>["parse"]): Setting<string> =>
  declare({ key, fallback: "", room: "school", parse });

export const school = {
  name: textSetting("school-name", "", "school"),
  /** Which provinces and phones registration asks for. */
  country: choiceSetting<Country>("school-country", "IR", COUNTRIES, "school"),
  contactTelegram: contact("contact-telegram", telegramContact),
  contactEmail: contact("contact-email", emailContact),
  contactWebsite: contact("contact-website", websiteContact),
  contactPhone: contact("contact-phone", phoneContact),
  rules: textSetting("school-rules", "", "school"),
};

/** How the school is reached; empty where it has not said. */
export const contactsIn = (settings: Settings) => ({
  telegram: settings.get(school.contactTelegram),
  email: settings.get(school.contactEmail),
  website: settings.get(school.contactWebsite),
  phone: settings.get(school.contactPhone),
  rules: settings.get(school.rules),
});

/** Whether the school has told any way to it. */
export function isReachable(settings: Settings): boolean {
  const { rules: _, ...ways } = contactsIn(settings);
  return Object.values(ways).some(Boolean);
}

/** Which doors the main menu shows. A door whose feature is not there yet opens on an honest note. */
export const doors = {
  classes: switchSetting("door-classes", true, "menu"),
};
