import { shownPhone } from "../../lib/phone.ts";
import type { Translator } from "../../texts/texts.ts";
import { place, placeName, unlistedName } from "./places/index.ts";
import type { Profile } from "./profile.ts";

/** A place by its name in the language, or as somebody has typed it; a dash when it is none. */
export function placeText(t: Translator, id = ""): string {
  const found = place(id);
  return found ? placeName(found, t.language) : (unlistedName(id) ?? "—");
}

const PERSIAN_ZERO = 0x06f0;

/** A phone as people read it, in the digits of the language. */
export function phoneText({ language }: Translator, phone: string): string {
  const shown = shownPhone(phone);
  return language === "fa"
    ? shown.replace(/[0-9]/g, (digit) => String.fromCodePoint(PERSIAN_ZERO + Number(digit)))
    : shown;
}

/** The whole profile, a line a field. */
export function profileLines(t: Translator, profile: Profile): string {
  return t("profile-lines", {
    firstName: profile.firstName,
    lastName: profile.lastName,
    grade: t(`grade-${profile.grade}`),
    major: t(`major-${profile.major}`),
    province: placeText(t, profile.province),
    city: placeText(t, profile.city),
    phone: phoneText(t, profile.phone),
  });
}
