import { describe, expect, test } from "bun:test";
import { assert, property, string } from "fast-check";
import { persianName, personName } from "../../src/features/students/names.ts";
import { DomainError } from "../../src/lib/errors.ts";

const ZWNJ = "\u200C";

function refusal(read: () => string) {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.code;
  }
}

describe("a Persian name", () => {
  test.each([
    ["علی", "علی"],
    ["  علي  كريمى ", "علی کریمی"],
    [`علی${ZWNJ}رضا`, `علی${ZWNJ}رضا`],
    ["محمّد", "محمد"],
    ["مؤمن‌پور", `مؤمن${ZWNJ}پور`],
    ["رأفت", "رأفت"],
    ["ژاله گلچین", "ژاله گلچین"],
    ["فاطـمه", "فاطمه"],
    ["\u200Fسارا\u200F", "سارا"],
    ["سید محمد علی رضا", "سید محمد علی رضا"],
    ["م".repeat(40), "م".repeat(40)],
    ["علی-رضا", `علی${ZWNJ}رضا`],
    ["علی - رضا", "علی رضا"],
    ["-علی–", "علی"],
    ["م. رضایی", "م رضایی"],
    ["عبدﷲ", "عبدالله"],
    ["محمدؐ", "محمد"],
    ["ہادی", "هادی"],
    ["شیخے", "شیخی"],
    ["ڕۆژان", "ڕۆژان"],
  ])("%s", (typed, stored) => expect(persianName(typed)).toBe(stored));

  test.each([
    ["", "name-empty"],
    ["   ", "name-empty"],
    [`${ZWNJ}\u200F`, "name-empty"],
    ["Ali", "name-not-persian"],
    ["علی Ali", "name-not-persian"],
    ["Али", "name-not-persian"],
    ["علی!", "name-has-sign"],
    ["علی،رضا", "name-has-sign"],
    ["علی 😀", "name-has-sign"],
    ["٪؟", "name-empty"],
    ["-", "name-empty"],
    ["😀", "name-empty"],
    ["<b>علی</b>", "name-not-persian"],
    ["علی2", "name-has-digits"],
    ["علی۲", "name-has-digits"],
    ["Ali 2", "name-has-digits"],
    ["ع", "name-too-short"],
    ["م".repeat(41), "name-too-long"],
    ["سید محمد علی رضا حسینی", "name-too-many-words"],
  ])("not %s: %s", (typed, code) => expect(refusal(() => persianName(typed))).toBe(code));

  test("what is stored reads back as itself and has nothing but letters, half-spaces and spaces", () => {
    const typed = string({ unit: "grapheme" });
    assert(
      property(typed, (text) => {
        const first = refusal(() => persianName(`سا${text}را`));
        if (first.startsWith("name-")) return;
        expect(persianName(first)).toBe(first);
        expect(first).toMatch(/^[\p{Script=Arabic}\u200C ]+$/u);
      }),
    );
  });
});

describe("a name in Uzbekistan", () => {
  test.each([
    ["Dilnoza", "Dilnoza"],
    ["O'tkir", "Oʻtkir"],
    ["O‘tkir G`aniyev", "Oʻtkir Gʻaniyev"],
    ["Ma’ruf", "Maʼruf"],
    ["Anna-Maria", "Anna-Maria"],
    ["Дилноза", "Дилноза"],
    ["Ўткир Ғаниев", "Ўткир Ғаниев"],
    ["Пётр", "Пётр"],
    ["Анна-Мария", "Анна-Мария"],
    ["-Ali", "Ali"],
    ["Ali - Vali", "Ali-Vali"],
    ["A.B. Karimov", "A B Karimov"],
    ["O'Neil", "O'Neil"],
    ["D’Angelo", "D’Angelo"],
    ["O'TKIR", "OʻTKIR"],
    ["'Ali", "ʼAli"],
    [`Abdulla${ZWNJ}jon`, "Abdullajon"],
    ["Oʻ".repeat(40), "Oʻ".repeat(40)],
  ])("%s", (typed, stored) => expect(personName(typed, "UZ")).toBe(stored));

  test.each([
    ["", "name-empty"],
    ["علی", "name-not-latin-or-cyrillic"],
    ["Aли", "name-two-alphabets"],
    ["Ali!", "name-has-sign"],
    ["<b>Ali</b>", "name-has-sign"],
    ["--", "name-empty"],
    ["''", "name-empty"],
    ["Ali7", "name-has-digits"],
    ["O'", "name-too-short"],
    ["a".repeat(41), "name-too-long"],
    ["Anna-Maria Sofia-Yelena Olga", "name-too-many-words"],
  ])("not %s: %s", (typed, code) => expect(refusal(() => personName(typed, "UZ"))).toBe(code));

  test.each([
    ["apostrophes", `Ali${"'".repeat(4000)}`],
    ["accents", `Q${"\u0301".repeat(4000)}oz`],
  ])("four thousand %s on one of its letters are too long", (_, typed) =>
    expect(refusal(() => personName(typed, "UZ"))).toBe("name-too-long"),
  );
});

test("in Iran a student's name is Persian only", () => {
  expect(personName("علی", "IR")).toBe("علی");
  expect(refusal(() => personName("Ali", "IR"))).toBe("name-not-persian");
});

/** inputs-2.json: what people typed, and what it is stored as. */
test.each([
  ["name-cyr-apostrophe-1", "UZ", "Мас’уд", "Мас’уд"],
  ["name-cyr-apostrophe-2", "UZ", "О'Нил", "О'Нил"],
  ["name-hyphen-nonbreaking", "UZ", "Abdulla\u2011jon", "Abdulla-jon"],
  ["name-hyphen-endash", "UZ", "Анна–Мария", "Анна-Мария"],
  ["name-fa-hyphen", "IR", "حسینی-نژاد", `حسینی${ZWNJ}نژاد`],
  ["name-fa-heh-goal", "IR", "مہدی", "مهدی"],
  ["name-fa-kurdish", "IR", "هێمن", "هێمن"],
  ["name-trailing-dot-fa", "IR", "علی. ", "علی"],
  ["name-initial", "UZ", "Karimov A.", "Karimov A"],
  ["name-salawat", "IR", "محمد ﷺ", "محمد"],
] as const)("%s", (_, country, typed, stored) => expect(personName(typed, country)).toBe(stored));

test("a refusal shows the sign, and which name the example is for", () => {
  const refused = (typed: string, country: "IR" | "UZ", which: "firstName" | "lastName") => {
    try {
      return personName(typed, country, which);
    } catch (error) {
      return error;
    }
  };
  expect(refused("علی 👨‍👩‍👧", "IR", "firstName")).toMatchObject({ args: { sign: "👨‍👩‍👧" } });
  expect(refused("Ali@home", "UZ", "firstName")).toMatchObject({ args: { sign: "@" } });
  const marked = `${"\u0604".repeat(4000)}علی`;
  expect(refused(`علی${marked}`, "IR", "firstName")).toMatchObject({
    args: { sign: expect.stringMatching(/^.{1,20}$/) },
  });
  expect(refused("Rezaei", "IR", "lastName")).toMatchObject({
    code: "name-not-persian",
    args: { which: "lastName" },
  });
});

test("a refusal says the limit", () => {
  expect(() => persianName("ع")).toThrow(new DomainError("name-too-short", { count: 2 }));
  try {
    persianName("م".repeat(41));
  } catch (error) {
    expect(error).toMatchObject({ code: "name-too-long", args: { count: 40 } });
  }
});
