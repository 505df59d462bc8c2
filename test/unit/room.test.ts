import { describe, expect, test } from "bun:test";
import { button, grid } from "../../src/bot/keyboard.ts";
import { fits, naming } from "../../src/lib/room.ts";

/** As seen on the demo's page, 360 points wide, before anything measured labels. */
const CUT_OFF: [words: string, columns: number][] = [
  ["🎓 آشنایی با ربات (+\u2068۲\u2069)", 2],
  ["🎓 Show me around (+2)", 2],
  ["Естествознание", 2],
  ["🛒 Savatga qoʻshish", 2],
  ["Эта неделя", 3],
  ["بلیت همایش جمع‌بندی ریاضی · ۲۵۰٬۰۰۰ تومان · ۲ عدد مانده", 1],
  ["25 кредитов · 55 000 сум · 🔥 Самый популярный", 1],
];
const SEEN: [words: string, columns: number][] = [
  ["📦 خریدهای من", 2],
  ["📦 My purchases", 2],
  ["🛍 Магазин", 2],
  ["📦 Xaridlarim", 2],
  ["یازدهم", 3],
  ["10-sinf", 3],
  ["50 credits · $9 · 💎 Best value", 1],
];

describe("on a narrow phone", () => {
  test.each(CUT_OFF)("“%s” is cut off, %i in a row", (words, columns) =>
    expect(fits(words, columns)).toBe(false),
  );
  test.each(SEEN)("“%s” is seen to its end, %i in a row", (words, columns) =>
    expect(fits(words, columns)).toBe(true),
  );

  test("a name gives way to the price behind it, and not more than it has to", () => {
    const row = (name: string) => `${name} · 145 000 сум`;
    expect(naming("Учебник", row)).toBe("Учебник · 145 000 сум");
    const cut = naming("Математика, 11 класс: учебник и задачник", row);
    expect(cut).toMatch(/^Математика.*… · 145 000 сум$/);
    expect(fits(cut)).toBe(true);
    expect(fits(cut.replace("…", "шшшш"))).toBe(false);
  });

  test("something is left of a name, whatever stands behind it, and no emoji is halved", () => {
    expect(naming("👩‍👩‍👧‍👧".repeat(20), (name) => `${name}${"!".repeat(60)}`)).toMatch(
      /^(?:👩‍👩‍👧‍👧)*…!{60}$/,
    );
    expect(naming("Abdurahmonov", (name) => `${name}${"!".repeat(60)}`)).toMatch(/^Abdur.*…!{60}$/);
  });

  test("fewer buttons stand in a row where a label would be cut off, in the same order", () => {
    const rows = (...labels: string[]) =>
      grid(
        labels.map((label) => button(label, label)),
        2,
      ).map((row) => row.map(({ text }) => text));
    expect(rows("Shop", "Balance", "Book")).toEqual([["Shop", "Balance"], ["Book"]]);
    expect(rows("Математика", "Естествознание", "Искусство", "Право")).toEqual([
      ["Математика"],
      ["Естествознание"],
      ["Искусство", "Право"],
    ]);
  });
});
