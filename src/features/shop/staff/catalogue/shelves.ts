import { column } from "../../../../desk/columns.ts";
import { create, type Desk, desk, fact, field } from "../../../../desk/desk.ts";
import { words } from "../../../../desk/kinds.ts";
import { pageIn, placeOf } from "../../../../desk/paging.ts";
import { cut } from "../../../../lib/cut.ts";
import type { Act } from "../../../../turn/act.ts";
import type { Human } from "../../../../turn/actor.ts";
import {
  allCategories,
  type Category,
  categoryById,
  changeCategory,
  createCategory,
  productName,
  raiseCategory,
} from "../../categories.ts";
import { stockedCategories } from "../../shelf.ts";
import { newGoodsButton } from "../buttons.ts";

const LABEL = 28;

/** A category, and whether a buyer would find anything in it. */
type Shelf = Category & { isStocked: boolean };

const SHOWN = { sign: "🟢", words: "stock-category-shown" } as const;
const BARE = { sign: "🟡", words: "stock-category-bare" } as const;
const HIDDEN = { sign: "⚪️", words: "stock-category-hidden" } as const;

/** What students see of it. */
function standingOf({ isOn, isStocked }: Shelf) {
  if (!isOn) return HIDDEN;
  return isStocked ? SHOWN : BARE;
}

async function shelvesOf({ tx }: Act, found: Category[]): Promise<Shelf[]> {
  const stocked = await stockedCategories(tx);
  return found.map((category) => ({ ...category, isStocked: stocked.has(category.id) }));
}

async function shelfNumbered(act: Act, by: Human, id: number): Promise<Shelf> {
  const [shelf] = await shelvesOf(act, [await categoryById(act.tx, by, id)]);
  if (!shelf) throw new Error("a category was lost");
  return shelf;
}

/** Categories, each with its products. */
export const shelfDesk: Desk = desk<Shelf>({
  name: "shelves",
  title: "admin-catalogue",
  subject: "category",
  right: "catalogue.change",
  idOf: ({ id }) => id,
  page: async (act, by, wanted) =>
    pageIn(await shelvesOf(act, await allCategories(act.tx, by)), ({ id }) => id, placeOf(wanted)),
  one: (act, by, id) => shelfNumbered(act, by, Number(id)),
  heading: (t, { rows }) => t(rows.length > 0 ? "stock-title" : "stock-empty"),
  label: (_, shelf) => `${standingOf(shelf).sign} ${cut(shelf.name, LABEL)}`,
  facts: (t, shelf) => [
    [
      fact("name", shelf.name, t("stock-name", { name: shelf.name })),
      fact("isOn", shelf.isOn, t(standingOf(shelf).words)),
    ],
  ],
  opens: "goods",
  fields: {
    name: field({
      ...words(productName),
      label: "stock-edit-name",
      ask: (t) => t("stock-type-category"),
      stands: ({ name }) => name,
      write: (act, by, id, name) => changeCategory(act, by, Number(id), { name: name ?? "" }),
    }),
  },
  deeds: {
    hide: {
      label: "stock-hide",
      when: ({ isOn }) => isOn,
      run: (act, by, { id }) => changeCategory(act, by, id, { isOn: false }),
    },
    show: {
      label: "stock-show",
      when: ({ isOn }) => !isOn,
      run: (act, by, { id }) => changeCategory(act, by, id, { isOn: true }),
    },
    up: {
      label: "stock-up",
      run: (act, by, category) => raiseCategory(act, by, category),
      seen: ({ position }) => String(position),
      done: "stock-moved-up",
      already: "stock-is-first",
    },
    retire: {
      label: "stock-retire",
      sure: {
        ask: (t, { name }) => t("stock-retire-category-sure", { name }),
        yes: "stock-retire-yes",
      },
      ends: true,
      run: (act, by, { id }) => changeCategory(act, by, id, { retiredAt: act.now }),
      done: "stock-retired",
    },
  },
  create: create<{ name: string | null }>({
    label: "stock-new-category",
    asks: { name: { ...words(productName), ask: (t) => t("stock-type-category") } },
    run: async (act, by, { name }) => (await createCategory(act, by, name ?? "")).id,
  }),
  listDoors: () => [{ label: "stock-new-product", to: newGoodsButton.pack() }],
  columns: {
    name: column("column-name", ({ name }) => name),
    isOn: column("column-on", ({ isOn }) => isOn),
  },
  isShort: true,
});
