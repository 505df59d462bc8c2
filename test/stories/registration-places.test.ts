import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { sceneButton } from "../../src/bot/scene-screen.ts";
import { place } from "../../src/features/students/places/index.ts";
import { readAloud } from "../support/reading.ts";
import { studentRecord } from "../support/records.ts";
import { arrivesAt, registers } from "../support/registering.ts";
import { School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await School.open();
});
afterAll(() => school.endsWell());

async function somebodyAt(step: "province" | "city" | "grade", language: "en" | "fa" | "ru" = "en") {
  const somebody = school.person({ language_code: language });
  await arrivesAt(school, somebody, step, language);
  return somebody;
}

/** The names on the buttons, without the ways around and out. */
const listed = (buttons: string[]) =>
  buttons.filter((label) => !/Previous|Next|Back|Cancel|whole/.test(label));

test("all 31 provinces are there, eight to a page, and the pages turn both ways", async () => {
  const ali = await somebodyAt("province");
  const first = listed(ali.buttons);
  const seen = [...first];
  expect(first).toHaveLength(8);
  expect(ali.buttons).not.toContain("◀️ Previous");

  for (const left of [8, 8, 7]) {
    await ali.taps("Next");
    expect(listed(ali.buttons)).toHaveLength(left);
    seen.push(...listed(ali.buttons));
  }
  expect(ali.buttons).not.toContain("Next ▶️");
  expect(new Set(seen).size).toBe(31);
  expect(seen).toEqual(seen.toSorted(new Intl.Collator("en").compare));

  for (const _ of [3, 2, 1]) await ali.taps("Previous");
  expect(listed(ali.buttons)).toEqual(first);
});

test("the cities of a big province are paged too, its capital first, two in a row", async () => {
  const ali = await somebodyAt("city");
  expect(ali.screen).toMatch(/Which city in .*Razavi Khorasan/);
  expect(listed(ali.buttons)[0]).toBe("مشهد");
  expect(ali.screen).toMatch(/^\[مشهد\] \[[^\]]+\]$/m);
  await ali.taps("Next");
  expect(listed(ali.buttons)).not.toContain("مشهد");
  await ali.taps("Previous");
  await ali.taps("مشهد");
  expect(ali.screen).toMatch(/mobile number/);
});

test("typing a part of a name shows what fits, and the whole list is one tap away", async () => {
  const ali = await somebodyAt("province");
  await ali.says("khor");
  expect(listed(ali.buttons).toSorted()).toEqual(["North Khorasan", "Razavi Khorasan", "South Khorasan"]);
  await ali.taps("Show the whole list");
  expect(listed(ali.buttons)).toHaveLength(8);
  await ali.says("khor");
  await ali.taps("Razavi");
  expect(ali.screen).toMatch(/Which city in .*Razavi Khorasan/);
});

test.each([
  ["its whole name", "Tehran"],
  ["its name in small letters", "tehran"],
  ["its Persian name", "تهران"],
  ["its Russian name", "Тегеран"],
  ["a part that only it has", "lorestan"],
])("typing %s chooses a province", async (_, typed) => {
  const ali = await somebodyAt("province");
  await ali.says(typed);
  expect(ali.screen).toMatch(/Which city in/);
});

test.each(["خراسان رضوی", "خراسان‌رضوی", "خراسانرضوی", "خراسان رضوي", "رضوی"])(
  "«%s» همان خراسان رضوی است",
  async (typed) => {
    const ali = await somebodyAt("province", "fa");
    await ali.says(typed);
    expect(ali.screen).toMatch(/استان .*خراسان رضوی.*کدام شهر/);
  },
);

test("one is named in full although others begin alike: it is the one that is meant", async () => {
  const ali = await somebodyAt("province", "fa");
  await ali.says("کرمان");
  expect(ali.screen).toMatch(/استان .*کرمان[^ش]*کدام شهر/);
});

test("nothing fits: it says so kindly and shows the list", async () => {
  const ali = await somebodyAt("province");
  await ali.says("Atlantis & <b>co</b>");
  expect(ali.screen).toMatch(/looks like “.*Atlantis & <b>co<\/b>.*”[\s\S]*Which province/);
  expect(listed(ali.buttons)).toHaveLength(8);
});

test("even a page of text that fits nothing is answered", async () => {
  const ali = await somebodyAt("province");
  await ali.says("Ω&".repeat(2000));
  expect(ali.screen).toMatch(/Nothing in the list looks like “/);
});

test("a row of emoji that fits nothing is answered, cut between two of them", async () => {
  const ali = await somebodyAt("province");
  await ali.says(`Ω${"🎉".repeat(40)}`);
  expect(ali.screen).toMatch(/Nothing in the list looks like .*Ω(🎉){19}…/u);
});

test("a city of another province is not found, and it is said where it is", async () => {
  const ali = await somebodyAt("city");
  await ali.says("شیراز");
  expect(readAloud(ali.screen)).toMatch(
    /Nothing in the list[\s\S]*شیراز.*in Fars[\s\S]*Which city in Razavi Khorasan/,
  );
});

test.each([
  ["place-ostan", "استان تهران"],
  ["with a half-space", "استان\u200Cتهران"],
])("%s: the kind of place does not matter", async (_, typed) => {
  const ali = await somebodyAt("province");
  await ali.says(typed);
  expect(readAloud(ali.screen)).toMatch(/Which city in Tehran/);
});

test("place-city-at-province: a city offers its province", async () => {
  const ali = await somebodyAt("province", "fa");
  await ali.says("کرج");
  expect(ali.screen).toMatch(/کرج.*نام شهر است/);
  expect(ali.buttons[0]).toBe("البرز");
  await ali.taps("البرز");
  expect(readAloud(ali.screen)).toMatch(/استان البرز، کدام شهر/);
});

test.each(["شهر ری", "شهرری"])(
  "place-shahr-rey: the kind of place before a city's name does not matter: %s",
  async (typed) => {
    const ali = school.person();
    await arrivesAt(school, ali, "city", "en", { province: "تهران" });
    await ali.says(typed);
    expect(ali.screen).toMatch(/mobile number/);
  },
);

test("a port is found without the word for it, as it is spoken of", async () => {
  const ali = await somebodyAt("province", "fa");
  await ali.says("انزلی");
  expect(ali.buttons[0]).toBe("گیلان");
  await ali.taps("گیلان");
  await ali.says("انزلی");
  expect(ali.buttons[0]).toBe("بندر انزلی");
});

test.each([
  ["خوزستان", "جولکی"],
  ["فارس", "دهکویه"],
  ["آذربایجان غربی", "فیرورق"],
])("place-missing: in %s there is %s", async (province, city) => {
  const ali = school.person();
  await registers(school, ali, "en", { province, city });
  expect(place((await studentRecord(school, ali))?.city ?? "")?.names.fa).toBe(city);
});

describe("a place that is not in the list", () => {
  test("is typed, taken as it stands there, and staff see it", async () => {
    const ali = await somebodyAt("city");
    await ali.taps("My city is not in the list");
    expect(ali.screen).toMatch(/Type its name[\s\S]*Which city/);
    await ali.says("ده بالا");
    expect(readAloud(ali.screen)).toMatch(/Nothing in the list looks like “ده بالا”/);
    expect(readAloud(ali.buttons[0] ?? "")).toBe("✅ Take “ده بالا”");
    await ali.taps("Take");
    await ali.says("09121234567");
    expect(readAloud(ali.screen)).toMatch(/Province: Razavi Khorasan\nCity: ده بالا/);
    await ali.taps("Yes, register me");
    expect(await studentRecord(school, ali)).toMatchObject({ province: "IR-09", city: "IR-09-ده بالا" });

    await school.owner.says("/students علی");
    await school.owner.taps("علی رضایی");
    expect(readAloud(school.owner.screen)).toMatch(/City: ده بالا/);
    await ali.says("/profile");
    await ali.taps("City");
    await ali.taps("مشهد");
    expect(await studentRecord(school, ali)).toMatchObject({ city: "IR-09-0" });
  });

  test("the name of another place is not taken for one that begins alike", async () => {
    const ali = school.person();
    await arrivesAt(school, ali, "city", "en", { province: "اصفهان" });
    await ali.says("قم");
    expect(listed(ali.buttons).map(readAloud)).toContain("قمصر");
    expect(listed(ali.buttons).map(readAloud)).toContain("✅ Take “قم”");
    await ali.taps("Show the whole list");
    expect(ali.buttons.map(readAloud)).toContain("✏️ My city is not in the list");
  });

  test.each(["?!", "1234", "a;b=c", "آ".repeat(60)])("%p is none, and told so", async (typed) => {
    const ali = await somebodyAt("city");
    await ali.says(typed);
    expect(ali.screen).toMatch(/name of your city or village in letters[\s\S]*Which city/);
  });

  test("where no list lacks anything there is no such button", async () => {
    const ali = await somebodyAt("province");
    expect(ali.buttons.join()).not.toMatch(/not in the list/);
    await ali.forgesTap(sceneButton.pack({ scene: "registration", at: "province", act: "own" }));
    expect(ali.screen).toMatch(/Which province/);
  });
});

test("a short list is chosen from by tapping, or by typing what stands on the button", async () => {
  const ali = await somebodyAt("grade");
  await ali.says("the last one");
  expect(ali.screen).toMatch(/Please choose one of the buttons below/);
  expect(ali.buttons.slice(0, 3)).toEqual(["10th", "11th", "12th"]);
  await ali.says("12");
  expect(ali.screen).toMatch(/field of study/);
});

test("«دهم» خود دهم است، نه یازدهم و دوازدهم", async () => {
  const ali = await somebodyAt("grade", "fa");
  await ali.says("دهم");
  expect(ali.screen).toMatch(/رشته‌تان/);
});
