import { cardScreen } from "../../../../bot/desk/card.ts";
import { listScreen } from "../../../../bot/desk/list.ts";
import { scene } from "../../../../bot/scene.ts";
import { createCategory, productName } from "../../categories.ts";
import { shelfDesk } from "./shelves.ts";

/** A new category: its name is all that it needs. */
export const newCategory = scene("new-category")
  .ask(
    "name",
    ({ turn }) => ({ text: turn.t("stock-type-category") }),
    ({ text = "" }) => productName(text),
  )
  .left(async (turn) => turn.show(await listScreen(turn, shelfDesk, {})))
  .done(async (turn, { name }) => {
    const { id } = await createCategory(turn, turn.person, name);
    return cardScreen(turn, shelfDesk, id);
  });
