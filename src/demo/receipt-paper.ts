/** Where everything stands on the picture of a receipt; below it the file carries the characters to print with. */
export const PAPER = { width: 540, height: 800 };

/** In the order in which the file carries them; whatever script the digits are of. */
export const CHARACTERS = "0123456789,/:. ";

/** A size of characters: all are equally wide. `top` is where the file carries them. */
export interface Print {
  top: number;
  width: number;
  height: number;
}

export const LARGE: Print = { top: PAPER.height, width: 27, height: 60 };
export const SMALL: Print = { top: PAPER.height + LARGE.height, width: 13, height: 30 };
export const FILE_HEIGHT = SMALL.top + SMALL.height;

/** The top of each line that is printed when the receipt is made, and of the two that always say the same. */
export const LINES = { amount: 236, card: 420, payee: 494, time: 568, tracking: 642 };

/** From either edge. */
export const MARGIN = 40;
