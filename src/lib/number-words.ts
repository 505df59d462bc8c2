/** What people write behind a number of things, whatever they are. */
const PIECES = [
  "(?:ta )?(?:dona|nusxa|kredit)|ta|marta",
  "pieces?|pcs\\.?|copies|copy|times|credits?",
  "шт\\.?|штук[аи]?|раза?|экз\\.?|кредит(?:а|ов)?",
  "عدد|تا|بار|نسخه|اعتبار",
];
const DAYS = ["kun|days?|дн(?:я|ей)|день|روز"];

const behind = (words: string[]) => new RegExp(`(?<=\\d) ?(?:${words.join("|")})$`, "iu");
const OF_PIECES = behind(PIECES);
const OF_DAYS = behind(DAYS);

/** "10 ta" is 10. */
export const withoutPieces = (typed: string): string => typed.replace(OF_PIECES, "");

/** "30 kun" is 30; a week is no day. */
export const withoutDays = (typed: string): string => typed.replace(OF_DAYS, "");
