/** The Uzbek alphabets of 1940 and 1995. An e at the beginning of a word is э; ye stands for е there. */
const LETTERS: Record<string, string> = {
  ...{ oʻ: "ў", gʻ: "ғ", sh: "ш", ch: "ч", yo: "ё", yu: "ю", ya: "я", ye: "е", ʼ: "ъ" },
  ...{ a: "а", b: "б", d: "д", e: "е", f: "ф", g: "г", h: "ҳ", i: "и", j: "ж", k: "к", l: "л", m: "м" },
  ...{ n: "н", o: "о", p: "п", q: "қ", r: "р", s: "с", t: "т", u: "у", v: "в", x: "х", y: "й", z: "з" },
};
const LETTER = /\be|yo(?!ʻ)|[og]ʻ|sh|ch|y[uae]|[a-zʼ]/g;

/** Letters that a Russian keyboard lacks: what is typed in their place. ў is found by у anyway. */
const LACKING: Record<string, string> = { қ: "к", ғ: "г", ҳ: "х" };

/** An Uzbek name in small Cyrillic letters, as it was written before, and as it is typed on a Russian keyboard. */
export function inCyrillic(name: string): string[] {
  const written = name
    .toLowerCase()
    .replace(LETTER, (letter, at: number, all: string) =>
      letter === "e" && !/[a-zʻʼ]/.test(all.charAt(at - 1)) ? "э" : (LETTERS[letter] ?? letter),
    );
  return [written, written.replace(/[қғҳ]/g, (letter) => LACKING[letter] ?? letter)];
}

/** In Russian three regions are called by their rivers: what is written "Сурхандарьинская область" is said Сурхандарья. */
export const byRiver = (region: string): string[] =>
  region.endsWith("дарьинская область") ? [region.replace("инская область", "я")] : [];
