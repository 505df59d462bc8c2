import { COUNTRIES, type Country } from "../../lib/phone.ts";
import { choiceSetting, switchSetting, textSetting } from "../../settings/settings.ts";

export const school = {
  name: textSetting("school-name", ""),
  /** Which provinces and phones registration asks for. */
  country: choiceSetting<Country>("school-country", "IR", COUNTRIES),
  contactTelegram: textSetting("contact-telegram", ""),
  contactEmail: textSetting("contact-email", ""),
  contactWebsite: textSetting("contact-website", ""),
  contactPhone: textSetting("contact-phone", ""),
  rules: textSetting("school-rules", ""),
};

/** Which doors the main menu shows. A door whose feature is not there yet opens on an honest note. */
export const doors = {
  classes: switchSetting("door-classes", true),
};
