import { listScreen, orList } from "../../../../bot/desk/list.ts";
import { button } from "../../../../bot/keyboard.ts";
import { type Scene, scene } from "../../../../bot/scene.ts";
import { stand } from "../../../../bot/scene-state.ts";
import type { Turn } from "../../../../bot/turn.ts";
import type { View } from "../../../../bot/view.ts";
import { DomainError } from "../../../../lib/errors.ts";
import type { Translator } from "../../../../texts/texts.ts";
import { productById } from "../../product-lists.ts";
import { type ListFile, type Restocked, restock, restockFromFile, type Unit, unitsIn } from "../../units.ts";
import { restockButton } from "../buttons.ts";
import { fileIn, wordsOf } from "../catalogue/reading.ts";
import { shelfDesk } from "../catalogue/shelves.ts";
import { unitDesk } from "./desk.ts";
import { sayRestocked } from "./restocked.ts";

const LIST_TYPE = /^text\/|^application\/(csv|vnd\.ms-excel)$/;
const LIST_NAME = /\.(txt|csv)$/i;
const isTable = (name: string, mime: string) => /\.csv$/i.test(name) || /csv|ms-excel/.test(mime);
/** Bytes of a list: 5000 units of 200 letters. */
export const LARGEST_LIST = 1_000_000;

/** One unit a message, again and again: the form stays open until Done is tapped. */
export const restockOne: Scene = scene<{ product: number }>("restock-one")
  .ask(
    "unit",
    ({ turn }) => ({ text: turn.t("stock-send-one") }),
    (answer): Unit => {
      const file = fileIn(answer);
      const content = wordsOf(answer);
      return { ...(content && { content }), ...(file && { file }) };
    },
    { takesFile: true },
  )
  .left((turn, { product }) => showUnits(turn, product))
  .done(async (turn, { product, unit }) => {
    const restocked = await restock(turn, turn.person, product, [unit]);
    await stand(turn, restockOne, {
      ...{ draft: { product }, at: "unit", before: { product } },
      since: turn.update.update_id,
    });
    const { free } = await productById(turn.tx, turn.person, product);
    return next(turn.t, product, restocked, free ?? 0);
  });

/** The next one can be sent at once, until it is enough. */
const next = (t: Translator, product: number, restocked: Restocked, free: number): View => ({
  text: `${sayRestocked(t, restocked)}\n${t("stock-free-units", { count: free })}\n\n${t("stock-send-next")}`,
  buttons: [[button(t.plain("stock-done"), restockButton.pack({ product, how: "done" }), "success")]],
});

type Given = { text: string } | Pick<ListFile, "fileId" | "isTable">;

/** Many units at once: a message or a file, whose lines are one each unless it is said otherwise. */
export const restockList = scene<{ product: number }>("restock-list")
  .ask(
    "given",
    ({ turn }) => ({ text: turn.t("stock-send-list") }),
    ({ text = "", written = text, photo, document, media }): Given => {
      if (photo ?? media) throw new DomainError("list-not-text");
      if (!document) return { text: written };
      const { name = "", mime = "", size = 0, fileId } = document;
      if (!LIST_NAME.test(name) && !LIST_TYPE.test(mime)) throw new DomainError("list-not-text");
      if (size > LARGEST_LIST) throw new DomainError("list-too-large");
      return { fileId, ...(isTable(name, mime) && { isTable: true }) };
    },
    { takesFile: true },
  )
  .choose(
    "how",
    ({ turn }) => ({ text: turn.t("stock-ask-how") }),
    ({ t }) => [
      { id: "lines", label: t.plain("stock-how-lines") },
      { id: "whole", label: t.plain("stock-how-whole") },
    ],
    { columns: 1 },
  )
  .left((turn, { product }) => showUnits(turn, product))
  .done((turn, { product, given, how }) =>
    stocked(turn, product, given, how === "whole" ? "whole" : "lines"),
  );

async function stocked(turn: Turn, product: number, given: Given, how: "lines" | "whole"): Promise<View> {
  if ("fileId" in given) {
    await restockFromFile(turn, turn.person, { product, ...given, how });
    return listScreen(turn, unitDesk, { of: product }, turn.t("stock-reading"));
  }
  const restocked = await restock(turn, turn.person, product, unitsIn(given.text, how));
  return listScreen(turn, unitDesk, { of: product }, sayRestocked(turn.t, restocked));
}

/** The units again, or the catalogue when their product is not there any more. */
const showUnits = async (turn: Turn, product: unknown) =>
  turn.show(await orList(turn, shelfDesk, () => listScreen(turn, unitDesk, { of: String(product) })));
