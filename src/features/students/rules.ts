import { homeButton } from "../../bot/doors.ts";
import { turningPages } from "../../bot/keyboard.ts";
import type { Turn } from "../../bot/turn.ts";
import { markedPieces } from "../../lib/marked.ts";
import { rulesButton } from "./buttons.ts";
import { school } from "./settings.ts";

/** As much as is read on one screen of a phone without losing the place. */
const PAGE = 2000;

/** The rules of the school, in pages where they are long; whoever asks before there are any is told so. */
export async function showRules(turn: Turn, asked = 0): Promise<void> {
  const { t } = turn;
  const pages = markedPieces(turn.settings.get(school.rules), PAGE);
  const number = Math.max(0, Math.min(asked, pages.length - 1));
  const rules = pages[number];
  if (rules === undefined) return turn.home(t("rules-none"));
  await turn.show({
    text: t("contact-rules", { rules }),
    buttons: [
      ...turningPages(t, { number, count: pages.length }, (page) => rulesButton.pack({ page })),
      [homeButton(t)],
    ],
  });
}
