import { describe, expect, test } from "bun:test";
import { assert, constantFrom, property } from "fast-check";
import {
  cities,
  namesOf,
  type Place,
  place,
  placeName,
  provinces,
  unlisted,
  unlistedName,
} from "../../src/features/students/places/index.ts";
import iran from "../../src/features/students/places/iran.json";
import uzbekistan from "../../src/features/students/places/uzbekistan.json";
import { DomainError } from "../../src/lib/errors.ts";
import { tidy, words } from "../../src/lib/fold.ts";
import { matching } from "../../src/lib/matching.ts";
import { COUNTRIES } from "../../src/lib/phone.ts";
import { LANGUAGES } from "../../src/texts/languages.ts";

const all = COUNTRIES.flatMap((country) => provinces(country, "fa"));
const everyCity = all.flatMap(({ id }) => cities(id, "fa"));
const inPersian = (list: readonly { id: string }[]) => list.map(({ id }) => nameOf(id));

function nameOf(id: string) {
  const found = place(id);
  return found && placeName(found, "fa");
}

const find = <P extends Place>(places: readonly P[], typed: string) => matching(places, typed, namesOf);

describe("the lists", () => {
  test("31 provinces of Iran, 14 regions of Uzbekistan, each with a name in every language", () => {
    expect(provinces("IR", "fa")).toHaveLength(31);
    expect(provinces("UZ", "uz")).toHaveLength(14);
    for (const { names } of all) expect(Object.keys(names).toSorted()).toEqual([...LANGUAGES].toSorted());
  });

  test("the codes are those of ISO 3166-2", () => {
    const numbers = Array.from({ length: 31 }, (_, number) => `IR-${String(number).padStart(2, "0")}`);
    const letters = ["AN", "BU", "FA", "JI", "NG", "NW", "QA", "QR", "SA", "SI", "SU", "TK", "TO", "XO"];
    expect(all.map(({ id }) => id).toSorted()).toEqual([...numbers, ...letters.map((code) => `UZ-${code}`)]);
  });

  test("every province has cities, none twice, all written properly", () => {
    for (const { id, own } of all) {
      const names = cities(id, own).map((each) => placeName(each, own));
      expect(names.length).toBeGreaterThanOrEqual(6);
      expect(new Set(names.map((name) => words(name).join(""))).size).toBe(names.length);
      for (const name of names) expect(name).toBe(tidy(name));
    }
  });

  test("names in Iran have Persian letters only, those in Uzbekistan Latin and Cyrillic ones", () => {
    for (const { cities } of iran.provinces)
      for (const name of cities) expect(name).toMatch(/^[ء-غف-وپچژکگی ()]+$/);
    for (const { cities } of uzbekistan.provinces)
      for (const { uz, ru } of cities) {
        expect(uz).toMatch(/^[A-Za-zʻʼ -]+$/);
        expect(ru).toMatch(/^[А-Яа-яё ъ-]+$/);
      }
  });

  test("an id fits into a button and stands for one place", () => {
    const ids = [...all, ...everyCity].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Math.max(...ids.map((id) => Buffer.byteLength(id)))).toBeLessThanOrEqual(12);
    for (const id of ids) expect(place(id)?.id).toBe(id);
  });

  test.each([
    ["IR-09", "خراسان رضوی"],
    ["IR-09-0", "مشهد"],
    ["IR-23-0", "تهران"],
    ["IR-10-0", "اصفهان"],
    ["IR-22-0", "بندرعباس"],
    ["UZ-SA-0", "سمرقند"],
  ])("students are stored with %s, which stays %s", (id, name) => expect(nameOf(id)).toBe(name));

  test.each(["", "IR", "IR-31", "IR-09-", "IR-09-x", "IR-09-9999", "XX-01", "IR-09-0-0", "IR-9-0"])(
    "%p is no place",
    (id) => expect(place(id)).toBeUndefined(),
  );

  test("each file says where it comes from", () => {
    expect(iran).toMatchObject({
      licence: expect.stringContaining("MIT"),
      source: expect.stringMatching(/provinces-and-cities/),
    });
    expect(uzbekistan).toMatchObject({ licence: expect.any(String), source: expect.any(String) });
  });
});

describe("the order", () => {
  test("is that of the Persian alphabet, with پ after ب and گ after ک", () => {
    const names = inPersian(provinces("IR", "fa"));
    expect(names.slice(0, 3)).toEqual(["آذربایجان شرقی", "آذربایجان غربی", "اردبیل"]);
    expect(names.indexOf("کرمان")).toBeLessThan(names.indexOf("گیلان"));
    expect(names.indexOf("گیلان")).toBeLessThan(names.indexOf("لرستان"));
    expect(names.at(-1)).toBe("یزد");
  });

  test("is that of the language spoken", () => {
    const inRussian = provinces("IR", "ru").map((each) => placeName(each, "ru"));
    expect(inRussian[0]).toBe("Альборз");
    const inUzbek = cities("UZ-QA", "uz").map((each) => placeName(each, "uz"));
    expect(inUzbek.slice(-3)).toEqual(["Gʻuzor", "Shahrisabz", "Chiroqchi"]);
  });

  test("has the capital first", () => {
    expect(inPersian(cities("IR-09", "fa")).slice(0, 2)).toEqual(["مشهد", "احمدآباد صولت"]);
    expect(cities("UZ-TO", "ru").map((each) => placeName(each, "ru"))[0]).toBe("Нурафшон");
  });

  test("of Persian names without a translation is the Persian one in every language", () => {
    for (const language of LANGUAGES) {
      const names = inPersian(cities("IR-15", language));
      expect(names.indexOf("ویسیان")).toBeLessThan(names.indexOf("هفت چشمه"));
    }
  });
});

describe("typing a part of a name", () => {
  test.each([
    ["خراسان", ["خراسان جنوبی", "خراسان رضوی", "خراسان شمالی"]],
    ["شرق", ["آذربایجان شرقی"]],
    ["اذر", ["آذربایجان شرقی", "آذربایجان غربی"]],
    ["khor", ["خراسان جنوبی", "خراسان رضوی", "خراسان شمالی"]],
    ["тегер", ["تهران"]],
    ["م", ["مازندران", "مرکزی"]],
    ["كرمان", ["کرمان"]],
    ["هیچ جا", []],
  ])("%s among the provinces", (typed, expected) => {
    expect(inPersian(find(provinces("IR", "fa"), typed)).slice(0, expected.length || 9)).toEqual(expected);
  });

  test("the beginning of the name goes before the beginning of a word, that before any part", () => {
    const found = inPersian(find(cities("IR-10", "fa"), "شهر"));
    const places = ["شهرضا", "بهاران شهر", "شاهین شهر", "ایمانشهر", "گلشهر"].map((name) =>
      found.indexOf(name),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBe(0);
  });

  test.each(["خرم آباد", "خرم\u200Cآباد", "خرمآباد", "خرماباد", "خرّم آباد"])("%s is found", (typed) => {
    expect(inPersian(find(cities("IR-15", "fa"), typed))).toEqual(["خرم آباد"]);
  });

  test.each(["Qoʻqon", "Qo'qon", "qoqon", "Коканд", "Kokand", "خوقند"])("%s is found", (typed) => {
    expect(find(cities("UZ-FA", "uz"), typed).map(({ names }) => names.uz)).toEqual(["Qoʻqon"]);
  });

  test.each([
    ["UZ-AN", "Хўжаобод", "Xoʻjaobod"],
    ["UZ-BU", "Ғиждувон", "Gʻijduvon"],
    ["UZ-BU", "гиждувон", "Gʻijduvon"],
    ["UZ-FA", "Қўқон", "Qoʻqon"],
    ["UZ-FA", "Кукон", "Qoʻqon"],
    ["UZ-FA", "Бешариқ", "Beshariq"],
    ["UZ-QA", "Шаҳрисабз", "Shahrisabz"],
    ["UZ-QA", "Яккабоғ", "Yakkabogʻ"],
    ["UZ-SI", "Янгиер", "Yangiyer"],
    ["UZ-TO", "Янгийўл", "Yangiyoʻl"],
    ["UZ-TO", "Эшонгузар", "Eshonguzar"],
    ["UZ-TO", "Чирчиқ", "Chirchiq"],
    ["UZ-QR", "Мўйноқ", "Moʻynoq"],
  ])("in %s the old letters of %s are found", (region, typed, name) => {
    expect(find(cities(region, "uz"), typed).map(({ names }) => names.uz)).toEqual([name]);
  });

  test("a region is found by the city that it is named after, but for Tashkent, of which there are two", () => {
    const regions = (typed: string) => find(provinces("UZ", "uz"), typed).map(({ id }) => id);
    for (const [typed, id] of [
      ["Бухара", "UZ-BU"],
      ["Bukhara", "UZ-BU"],
      ["Навои", "UZ-NW"],
      ["Фарғона", "UZ-FA"],
    ])
      expect(regions(typed ?? "")).toEqual([id ?? ""]);
    expect(regions("Тошкент").toSorted()).toEqual(["UZ-TK", "UZ-TO"]);
  });

  test("nothing typed leaves the list as it is", () => {
    const list = cities("IR-09", "fa");
    for (const typed of ["", "  ", "!"]) expect(find(list, typed)).toEqual([...list]);
  });
});

describe("a city that the list lacks", () => {
  test.each(["جولکی نو", "شهرک 2", "Qoʻrgʻoncha", "Ново-Михайловка", "ده (بالا)"])("%s", (typed) => {
    const id = unlisted("IR-06", typed);
    expect(place(id)).toBeUndefined();
    expect(unlistedName(id)).toBe(typed);
  });

  test.each(["", "2", "-", "ا", "؟!", "a;b", "<b>x</b>", "12 شهر", "م".repeat(41)])(
    "%p is no name",
    (typed) => expect(() => unlisted("IR-06", typed)).toThrow(new DomainError("city-not-a-name")),
  );

  test.each(["", "IR-06", "IR-06-0", "IR-06-999", "XX-06-جولکی", "IR-99-جولکی"])("%p holds none", (id) =>
    expect(unlistedName(id)).toBeUndefined(),
  );
});

describe("choosing", () => {
  test.each([
    ["خراسان رضوی", "IR-09"],
    [" خراسان  رضوي ", "IR-09"],
    ["رضوی", "IR-09"],
    ["چهار محال و بختیاری", "IR-14"],
    ["کرمان", "IR-08"],
    ["Tehran", "IR-23"],
    ["قم", "IR-25"],
  ])("the province %s", (typed, id) => {
    expect(find(provinces("IR", "fa"), typed).map((province) => province.id)).toEqual([id]);
  });

  test("every name in every language leads to its own place", () => {
    assert(
      property(constantFrom(...everyCity), constantFrom(...LANGUAGES), (each, language) => {
        const above = each.id.split("-", 2).join("-");
        expect(find(cities(above, language), placeName(each, language))[0]?.id).toBe(each.id);
      }),
      { numRuns: 3000 },
    );
  });
});
