const ISOLATED = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;
/** A mark of direction counts as a letter. */
const LETTER = /[\p{L}\u200e\u200f]/u;
const RIGHT_TO_LEFT = /\u200f|\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}/u;

export type Direction = "rtl" | "ltr";

/** From the innermost on: one may stand in another. */
function outsideIsolates(text: string): string {
  const less = text.replace(ISOLATED, "");
  return less === text ? text : outsideIsolates(less);
}

/** That of the first letter outside isolates, as browsers decide it; undefined when only digits and signs are there. */
export function directionOf(text: string): Direction | undefined {
  const letter = LETTER.exec(outsideIsolates(text))?.[0] ?? LETTER.exec(text)?.[0];
  if (!letter) return undefined;
  return RIGHT_TO_LEFT.test(letter) ? "rtl" : "ltr";
}
