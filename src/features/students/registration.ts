import { type Answer, type Choice, scene } from "../../bot/scene.ts";
import type { Turn } from "../../bot/turn.ts";
import { DomainError } from "../../lib/errors.ts";
import { mobile, vouched } from "../../lib/phone.ts";
import type { Language } from "../../texts/languages.ts";
import { countriesFor, inOneOf } from "./countries.ts";
import { personName, type Which } from "./names.ts";
import { showProfile } from "./own-profile.ts";
import { findCity, findProvince } from "./place-search.ts";
import { cities, namesOf, type Place, placeName, provinces, unlisted } from "./places/index.ts";
import { GRADES, type Grade, MAJORS, type Major } from "./profile.ts";
import { STUDENT_COUNT } from "./roll/roll.ts";
import { edit, register } from "./students.ts";
import * as views from "./views.ts";

const countriesOf = (turn: Turn, place?: string) => countriesFor(turn, { language: turn.t.language, place });

const named = (which: Which) => (answer: Answer) =>
  inOneOf(countriesOf(answer.turn), (country) => personName(answer.text ?? "", country, which));

/** Also found by its number, where it is called by a word. */
const grades = ({ t }: Turn): Choice<Grade>[] =>
  GRADES.map((id) => ({ id, label: t.plain(`grade-${id}`), also: [id] }));
const majors = ({ t }: Turn): Choice<Major>[] => MAJORS.map((id) => ({ id, label: t.plain(`major-${id}`) }));

const provincesOf = (turn: Turn): Choice[] =>
  countriesOf(turn)
    .flatMap((country) => provinces(country, turn.t.language))
    .map((place) => choiceOf(place, turn.t.language));

const citiesOf = ({ t }: Turn, { province }: { province: string }): Choice[] =>
  cities(province, t.language).map((place) => choiceOf(place, t.language));

const choiceOf = (place: Place, language: Language): Choice => ({
  id: place.id,
  label: placeName(place, language),
  also: namesOf(place),
});

/** A contact is believed when it is the person's own: Telegram tells whose it is, and vouches for the number. */
function ownPhone({ contact, text, from, turn }: Answer, { province }: { province?: string }): string {
  const countries = countriesOf(turn, province);
  if (!contact) return inOneOf(countries, (country) => mobile(text ?? "", country));
  if (contact.user_id !== from.id) throw new DomainError("phone-not-yours");
  return inOneOf(countries, (country) => vouched(contact.phone_number, country));
}

const questions = scene("registration", { keepsDays: 30 })
  .ask("firstName", views.askFirstName, named("firstName"))
  .ask("lastName", views.askLastName, named("lastName"))
  .choose("grade", views.askGrade, grades, { columns: 3 })
  .choose("major", views.askMajor, majors)
  .choose("province", views.askProvince, provincesOf, { find: findProvince })
  .choose("city", views.askCity, citiesOf, {
    ...{ dependsOn: "province", find: findCity, ownWords: "city-not-listed" },
    read: ({ choice, text = "" }, { province }) => choice ?? unlisted(province, text),
  })
  .ask("phone", views.askPhone, ownPhone, { takesContact: true });

/** The seven steps (S000-REG). Leaving is free: it goes on where it was for a month. */
export const registration = questions
  .review((turn, profile) => views.review(turn.t, profile))
  .done(async (turn, profile) => {
    await register(turn, turn.person, profile);
    turn.afterwards.push(() => turn.cache.drop(STUDENT_COUNT));
    return turn.homeScreen(turn.t("registration-done", { name: profile.firstName }));
  });

/** The same questions, one at a time, for what is already there; a new phone is looked at once more. */
export const profileEdit = questions
  .again("profile")
  .review(({ t }, { phone }, before) =>
    phone === before.phone ? undefined : views.confirmPhone(t, before.phone ?? "", phone),
  )
  .left(showProfile)
  .done(async (turn, profile) => {
    await edit(turn, turn.person, profile);
    return views.profile(turn.t, profile, turn.t("profile-saved"));
  });
