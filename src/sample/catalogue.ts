import { createCategory } from "../features/shop/categories.ts";
import type { Product } from "../features/shop/order.ts";
import { createProduct, type NewProduct } from "../features/shop/products.ts";
import type { Promo } from "../features/shop/promos.ts";
import { changePromo, createPromo } from "../features/shop/staff/promos/promos.ts";
import { restock } from "../features/shop/units.ts";
import { digitsOf } from "../lib/money.ts";
import { LANGUAGES, type Language } from "../texts/languages.ts";
import { type Words, wordsIn } from "../texts/words.ts";
import type { Act } from "../turn/act.ts";
import type { Human } from "../turn/actor.ts";
import type { PictureName, SampleFiles } from "./files.ts";
import en from "./shop/en.json";
import fa from "./shop/fa.json";
import ru from "./shop/ru.json";
import uz from "./shop/uz.json";
import { codeAt, worksheet } from "./worksheet.ts";

/** In the language of the school whose file it stands in; in several, where only that school has it. */
type Said = string | Words;

/** Prices are in whole units of the currency. */
interface Article {
  name: Said;
  about: Said;
  price: number;
}

interface Shelf {
  name: Said;
  /** When it is not the school's own. */
  currency?: string | undefined;
  packs?: (Article & { worth: number })[] | undefined;
  passes?: (Article & { worth: number })[] | undefined;
  keys?: (Article & { count: number; unit: string })[] | undefined;
  sheets?: (Article & { title: string; answers: string })[] | undefined;
  books?: (Article & { copies: number })[] | undefined;
}

export interface SampleShop {
  currency: string;
  card: string;
  payee: string;
  starsPerValue: string;
  leastTopUp: string;
  mostTopUp: string;
  /** For fiscal receipts in Uzbekistan. */
  fiscal: { code: string; package: string } | null;
  address: string;
  notes: string;
  /** Why somebody wanted money back. */
  refund: string;
  promos: { code: string; kind: string; value: number; most?: number; firstOrderOnly?: boolean }[];
  shelves: Shelf[];
  reviews: { rating: number; words: string | null }[];
}

const SHOPS: Record<Language, SampleShop> = { fa, uz, ru, en };

export const sampleShop = (language: Language): SampleShop => SHOPS[language];

const minorOf = (amount: number, currency: string): number => Math.round(amount * 10 ** digitsOf(currency));

/** Puts everything on the shelves; gives the products in their order. */
export async function stock(
  act: Act,
  shop: SampleShop,
  by: Human,
  { language, files }: { language: Language; files?: SampleFiles | undefined },
): Promise<Product[]> {
  const products: Product[] = [];
  for (const [at, shelf] of shop.shelves.entries()) {
    const category = await createCategory(
      act,
      by,
      inAll(shelf.name, ({ shelves }) => shelves[at]?.name),
    );
    const currency = shelf.currency ?? shop.currency;
    for (const { units, ...article } of articlesOf(shelf, at, language, files)) {
      const price = minorOf(article.price, currency);
      const product = await createProduct(act, by, { ...article, categoryId: category.id, price, currency });
      if (units) await restock(act, by, product.id, units);
      products.push(product);
    }
  }
  return products;
}

type Stocked = Omit<NewProduct, "categoryId" | "currency"> & { units?: { content: string }[] };

/** What the picture of each shows, by its place on the shelf; the last one stands for all behind it. */
const SHOWN: Record<Articles, PictureName[]> = {
  packs: ["pack"],
  passes: ["pass"],
  keys: ["exam", "bank", "ticket"],
  sheets: ["sheet"],
  books: ["book", "notes"],
};

/** The articles of the shelf that is the `nth` of its school. */
function articlesOf(shelf: Shelf, nth: number, language: Language, files?: SampleFiles): Stocked[] {
  const { packs = [], passes = [], keys = [], sheets = [], books = [] } = shelf;
  const named = (kind: Articles, { name, about, price }: Article, at: number) => {
    const same = ({ shelves }: SampleShop) => shelves[nth]?.[kind]?.[at];
    const picture = SHOWN[kind][at] ?? SHOWN[kind].at(-1);
    return {
      name: inAll(name, (shop) => same(shop)?.name),
      description: inAll(about, (shop) => same(shop)?.about),
      price,
      picture: picture ? (files?.picture(picture) ?? null) : null,
    };
  };
  return [
    ...packs.map((each, at) => ({ ...named("packs", each, at), ...endless("pack"), worth: each.worth })),
    ...passes.map((each, at) => ({ ...named("passes", each, at), ...endless("pass"), worth: each.worth })),
    ...keys.map((each, at) => ({
      ...{ ...named("keys", each, at), kind: "digital" as const, stock: "units" as const },
      units: unitsOf(each, language),
    })),
    ...sheets.map((each, at) => ({
      ...{ ...named("sheets", each, at), ...endless("digital") },
      ...(files ? { file: files.sheet } : { content: worksheet(each, language) }),
    })),
    ...books.map((each, at) => ({
      ...{ ...named("books", each, at), kind: "physical" as const, stock: "count" as const },
      copies: each.copies,
    })),
  ];
}

type Articles = "packs" | "passes" | "keys" | "sheets" | "books";

/** The shelves of all schools stand in the same order, so that a thing is found in each by its place. */
function inAll(own: Said, of: (shop: SampleShop) => Said | undefined): Words {
  if (typeof own !== "string") return own;
  const said = LANGUAGES.map((language) => [language, of(SHOPS[language])] as const);
  return Object.fromEntries(said.filter(([, words]) => typeof words === "string"));
}

/** What stands in the files of the sample, as the school of this language calls it. */
export const called = (said: Said, language: Language): string =>
  typeof said === "string" ? said : wordsIn(said, language);

const unitsOf = ({ name, unit, count }: Article & { count: number; unit: string }, language: Language) => {
  const own = called(name, language);
  return Array.from({ length: count }, (_, at) => ({
    content: unit.replace("{code}", codeAt(own, at)),
  }));
};

const endless = (kind: Product["kind"]) => ({ kind, stock: "unlimited" as const });

/** Codes that people may type. */
export async function offer(act: Act, shop: SampleShop, by: Human): Promise<void> {
  for (const { code, kind, value, most = null, firstOrderOnly = false } of shop.promos) {
    const { id } = await createPromo(act, by, { code, ...promoValue(kind, value, shop.currency) });
    await changePromo(act, by, id, { most, firstOrderOnly, isOn: true });
  }
}

function promoValue(
  kind: string,
  value: number,
  currency: string,
): Pick<Promo, "kind" | "value" | "currency"> {
  if (kind === "fixed") return { kind, value: minorOf(value, currency), currency };
  return { kind: kind === "credits" ? kind : "percent", value, currency: null };
}
