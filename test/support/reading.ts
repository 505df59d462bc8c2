/** As one reads it aloud: without the invisible marks that keep names and numbers in their own direction, and sums on one line. */
export const readAloud = (text: string): string =>
  text.replace(/[\u2066-\u2069]/g, "").replaceAll("\u00a0", " ");
