import { type Scene, scene } from "../../../../bot/scene.ts";
import { stand } from "../../../../bot/scene-state.ts";
import type { Turn } from "../../../../bot/turn.ts";
import type { View } from "../../../../bot/view.ts";
import { DomainError } from "../../../../lib/errors.ts";
import { productById } from "../../products.ts";
import { restock, restockFromFile, type Unit, unitsIn } from "../../units.ts";
import { fileIn } from "../catalogue/reading.ts";
import { shelvesView } from "../catalogue/screens.ts";
import { unitsView } from "./screens.ts";
import * as views from "./views.ts";

const LIST_TYPE = /^text\/|^application\/(csv|vnd\.ms-excel)$/;
const LIST_NAME = /\.(txt|csv)$/i;
/** Bytes of a list: 5000 units of 200 letters. */
export const LARGEST_LIST = 1_000_000;

/** One unit a message, again and again: the form stays open until Done is tapped. */
export const restockOne: Scene = scene<{ product: number }>("restock-one")
  .ask(
    "unit",
    ({ turn }) => ({ text: turn.t("stock-send-one") }),
    (answer): Unit => {
      const file = fileIn(answer);
      const content = answer.text?.trim();
      return { ...(content && { content }), ...(file && { file }) };
    },
    { takesFile: true },
  )
  .left(async (turn) => turn.show(await shelvesView(turn)))
  .done(async (turn, { product, unit }) => {
    const restocked = await restock(turn, turn.person, product, [unit]);
    await stand(turn, restockOne, { draft: { product }, at: "unit", before: { product } });
    const { free } = await productById(turn.tx, turn.person, product);
    return views.next(turn.t, product, restocked, free ?? 0);
  });

type Given = { text: string } | { fileId: string };

/** Many units at once: a message or a file, whose lines are one each unless it is said otherwise. */
export const restockList = scene<{ product: number }>("restock-list")
  .ask(
    "given",
    ({ turn }) => ({ text: turn.t("stock-send-list") }),
    ({ text = "", photo, document }): Given => {
      if (photo) throw new DomainError("list-not-text");
      if (!document) return { text };
      const { name = "", mime = "", size = 0, fileId } = document;
      if (!LIST_NAME.test(name) && !LIST_TYPE.test(mime)) throw new DomainError("list-not-text");
      if (size > LARGEST_LIST) throw new DomainError("list-too-large");
      return { fileId };
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
  .left(async (turn) => turn.show(await shelvesView(turn)))
  .done((turn, { product, given, how }) =>
    stocked(turn, product, given, how === "whole" ? "whole" : "lines"),
  );

async function stocked(turn: Turn, product: number, given: Given, how: "lines" | "whole"): Promise<View> {
  if ("fileId" in given) {
    await restockFromFile(turn, turn.person, { product, fileId: given.fileId, how });
    return unitsView(turn, product, { words: turn.t("stock-reading") });
  }
  const restocked = await restock(turn, turn.person, product, unitsIn(given.text, how));
  return unitsView(turn, product, { words: views.told(turn.t, restocked) });
}
