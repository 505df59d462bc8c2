import { type ButtonData, ID_LENGTH } from "../../src/bot/button-data.ts";
import { sceneButton } from "../../src/bot/scene-screen.ts";
import type { Kernel } from "../../src/kernel.ts";
import type { Call } from "../../src/simulator/index.ts";
import { doorsOf } from "../../src/together.ts";

/** What a button may hold, in bytes (core.telegram.org/bots/api#inlinekeyboardbutton). */
export const MOST_BYTES = 64;

/** Packs what a button is to say. */
export const packed = (button: object, said: Record<string, unknown>): string =>
  // Safe: every button is a ButtonData, and is given what its own fields name.
  (button as ButtonData).pack(said as never);

/** What a button of a form says, whenever the form was opened: two that are alike differ only in that. */
export function unmarked(data: string): string {
  const read = sceneButton.safeUnpack(data);
  return read.success ? JSON.stringify({ ...read.data, since: 0 }) : data;
}

/** The data of every button that was shown. */
export const shownIn = (calls: readonly Pick<Call, "params">[]): Set<string> =>
  new Set(
    calls
      .flatMap(({ params }) => rowsOf(params.reply_markup).flat())
      .flatMap((button) => button.callback_data ?? []),
  );

/** What is no inline keyboard has no rows. */
function rowsOf(markup: unknown): { callback_data?: string }[][] {
  // Safe: it is what a screen has queued.
  const { inline_keyboard: rows = [] } = (markup ?? {}) as {
    inline_keyboard?: { callback_data?: string }[][];
  };
  return rows;
}

/** Those that no feature of the product opens. */
export function leadingNowhere(shown: Iterable<string>, { features }: Pick<Kernel, "features">): string[] {
  const taps = doorsOf(features).taps.map(({ button }) => button);
  const doors = new Map([...taps, sceneButton].map((button) => [button.id, button]));
  return [...shown].filter((data) => !doors.get(data.slice(0, ID_LENGTH))?.filter(data));
}
