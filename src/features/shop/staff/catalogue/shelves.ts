import { column } from "../../../../desk/columns.ts";
import { create, type Desk, desk, fact, field } from "../../../../desk/desk.ts";
import { words } from "../../../../desk/kinds.ts";
import { pageIn, placeOf } from "../../../../desk/paging.ts";
import { cut } from "../../../../lib/cut.ts";
import {
  allCategories,
  type Category,
  categoryById,
  changeCategory,
  createCategory,
  productName,
  raiseCategory,
} from "../../categories.ts";
import { newGoodsButton } from "../buttons.ts";

const LABEL = 28;

/** Categories, each with its products. */
export const shelfDesk: Desk = desk<Category>({
  name: "shelves",
  title: "admin-catalogue",
  subject: "category",
  right: "catalogue.change",
  idOf: ({ id }) => id,
  page: async (act, by, wanted) => pageIn(await allCategories(act.tx, by), ({ id }) => id, placeOf(wanted)),
  one: (act, by, id) => categoryById(act.tx, by, Number(id)),
  heading: (t, { rows }) => t(rows.length > 0 ? "stock-title" : "stock-empty"),
  label: (_, { name, isOn }) => `${isOn ? "🟢" : "⚪️"} ${cut(name, LABEL)}`,
  facts: (t, { name, isOn }) => [
    [
      fact("name", name, t("stock-name", { name })),
      fact("isOn", isOn, t(isOn ? "stock-category-shown" : "stock-category-hidden")),
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
