import { describe, expect, test } from "bun:test";
import { linesFromTheRight } from "../../src/bot/lines.ts";
import { editing, sending } from "../../src/bot/view.ts";
import { directionOf } from "../../src/simulator/page/direction.ts";

const MARK = "\u200f";
const isolated = (words: string) => `\u2068${words}\u2069`;

const TURNED: [what: string, line: string][] = [
  ["only names and numbers filled in", `💳 ${isolated("PKYVZNWTQ")}: ${isolated("ریاضی")}`],
  [
    "money filled in, which has isolates in its isolate",
    `💳 ${isolated("PKYVZNWTQ")}: ${isolated(`${isolated("۹۰٬۰۰۰")} تومان`)}`,
  ],
  ["a code at its head", "PY6QBSN48 · پرداخت شد"],
  [
    "a code at its head that is copied by a tap",
    `<code>${isolated("PY6QBSN48")}</code> · ${isolated("Ali")}`,
  ],
  ["a word in Latin letters before the Persian ones", "<b>Stripe</b>: روشن"],
  ["an entity before anything is read", `&lt;${isolated("12")}&gt;`],
];
const LEFT: [what: string, line: string][] = [
  ["Persian ones", `پرداخت ${isolated("PY6QBSN48")}`],
  ["those with a sign at the head", "✅ <b>پرداخت شد</b>"],
  ["those in another script alone", "What you will learn: equations."],
  ["what is empty", ""],
  ["digits alone, as somebody wrote them", "12345"],
  ["those that have a mark already", `${MARK}🟩🟩⬜️ ${isolated("3")}`],
];

describe("a line in Persian", () => {
  test.each(TURNED)("with %s begins at the right", (_, line) => {
    expect(linesFromTheRight(line)).toBe(MARK + line);
    expect(directionOf(MARK + line)).toBe("rtl");
  });

  test.each(LEFT)("stays as it is: %s", (_, line) => expect(linesFromTheRight(line)).toBe(line));

  test("is marked for itself, and never inside what is copied", () => {
    const key = `<code>KEY-1 کلید\nKEY-2 کلید\n${isolated("KEY-3")}</code>`;
    expect(linesFromTheRight(`فروشگاه\n${key}\n${isolated("7")}`)).toBe(
      `فروشگاه\n${MARK}${key}\n${MARK}${isolated("7")}`,
    );
  });
});

describe("a message", () => {
  const text = isolated("7");

  test("is marked for who reads Persian, with a picture or without, and for nobody else", () => {
    const marked = MARK + text;
    expect(sending({ text }, "fa").params).toMatchObject({ text: marked });
    expect(editing({ text }, "fa").params).toMatchObject({ text: marked });
    expect(sending({ text, photo: "x" }, "fa").params).toMatchObject({ caption: marked });
    expect(editing({ text, photo: "x" }, "fa").params).toMatchObject({ media: { caption: marked } });
    for (const language of ["uz", "ru", "en"] as const)
      expect(sending({ text }, language).params).toMatchObject({ text });
  });

  test("that fills all that Telegram takes goes out as it is", () => {
    const full = `${isolated("7")}${" ".repeat(4096 - text.length)}`;
    expect(sending({ text: full }, "fa").params).toMatchObject({ text: full });
  });
});
