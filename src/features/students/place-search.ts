import type { Choice, Sought } from "../../bot/scene.ts";
import { namesOf } from "../../bot/scene-screen.ts";
import type { Turn } from "../../bot/turn.ts";
import { beginning } from "../../lib/cut.ts";
import { RANK } from "../../lib/matching.ts";
import { type Language, LOCALES } from "../../texts/languages.ts";
import { countriesFor } from "./countries.ts";
import { fitting, named, near, nearCity, withCity } from "./places/finding.ts";
import { placeName } from "./places/index.ts";

/** What was typed is repeated only so far: the name of a place may stand in very many other words. */
const LONGEST_ECHO = 40;
const echoed = (typed: string) => beginning(typed, LONGEST_ECHO);

/** More provinces that have a city of one name are not told. */
const MOST_TOLD = 3;

const countriesOf = (turn: Turn) => countriesFor(turn, { language: turn.t.language });

/** A province by its name; by a city in it, it is offered. */
export function findProvince(turn: Turn, choices: Choice[], typed: string): Sought {
  const fits = fitting(choices, typed, namesOf);
  const all = fits.map(({ item }) => item);
  const above =
    fits[0]?.rank === RANK.whole ? [] : countriesOf(turn).flatMap((country) => withCity(country, typed));
  if (all.length === 0 && above.length === 0) return nearProvinces(turn, choices, typed);
  if (above.length === 0) return { found: all, isMeant: all.length === 1 };
  const begun = fits.filter(({ rank }) => rank <= RANK.word).map(({ item: { id } }) => id);
  const found = choices.filter(({ id }) => begun.includes(id) || above.some((each) => each.id === id));
  if (begun.length > 0) return { found, isMeant: found.length === 1 };
  return { found, isMeant: false, why: turn.t("province-of-city", { typed: echoed(typed) }) };
}

/** With a slip in what was typed, or with the beginning of a city: offered, and never taken. */
function nearProvinces(turn: Turn, choices: Choice[], typed: string): Sought {
  const meant = near(choices, typed, namesOf).map(({ id }) => id);
  const above = countriesOf(turn)
    .flatMap((country) => nearCity(country, typed))
    .map(({ id }) => id);
  const ids = meant.length > 0 ? meant : above;
  return offered(
    turn,
    ids.flatMap((id) => choices.find((each) => each.id === id) ?? []),
    typed,
  );
}

const offered = (turn: Turn, found: Choice[], typed: string): Sought => ({
  ...{ found, isMeant: false },
  ...(found.length > 0 && { why: turn.t("place-nearest", { typed: echoed(typed) }) }),
});

/** A city by its name, or by the beginning of it that only it has; what is the name of another place is not taken for it. */
export function findCity(turn: Turn, choices: Choice[], typed: string): Sought {
  const fits = fitting(choices, typed, namesOf);
  const found = fits.map(({ item }) => item);
  const [best] = fits;
  if (best?.rank === RANK.whole) return { found, isMeant: found.length === 1 };
  // Choices are those of one province, and so of one country.
  const elsewhere = countriesFor(turn, { language: turn.t.language, place: choices[0]?.id }).flatMap(
    (country) => named(country, typed),
  );
  if (found.length > 0) {
    const isMeant = found.length === 1 && best?.rank !== RANK.part && elsewhere.length === 0;
    return { found, isMeant };
  }
  const isHere = ({ id }: { id: string }) => choices.some((choice) => choice.id.startsWith(`${id}-`));
  const others = elsewhere.filter((each) => !isHere(each));
  if (others.length === 0) return offered(turn, near(choices, typed, namesOf), typed);
  const names = others.slice(0, MOST_TOLD).map((each) => placeName(each, turn.t.language));
  const provinces = listed(turn.t.language).format(names);
  return { found, isMeant: false, why: turn.t("city-elsewhere", { typed: echoed(typed), provinces }) };
}

const listed = (language: Language) => new Intl.ListFormat(LOCALES[language], { type: "conjunction" });
