import { column } from "../../../../desk/columns.ts";
import { type Desk, desk, type Fact, type Field, fact, field, type Id } from "../../../../desk/desk.ts";
import { words } from "../../../../desk/kinds.ts";
import { numberIn, pageIn, wordPlaceOf } from "../../../../desk/paging.ts";
import { cut } from "../../../../lib/cut.ts";
import { DomainError } from "../../../../lib/errors.ts";
import { fittedMarked, plainOf } from "../../../../lib/marked.ts";
import { isLanguage, LANGUAGES, type Language } from "../../../../texts/languages.ts";
import type { Translator } from "../../../../texts/texts.ts";
import type { Words } from "../../../../texts/words.ts";
import type { Act } from "../../../../turn/act.ts";
import type { Human } from "../../../../turn/actor.ts";
import { categoryById, changeCategory } from "../../categories.ts";
import { listed, productDescription, productName } from "../../names.ts";
import { productById } from "../../product-lists.ts";
import { changeProduct } from "../../products.ts";

/** Something of the catalogue, as it is called. Categories are not described. */
interface Called {
  id: number;
  name: Words;
  description?: Words;
}

/** What it is called in one language, and how it is described there; null where nobody has written it. */
interface Spoken {
  of: number;
  language: Language;
  /** In whichever language there is. */
  called: Words;
  name: string | null;
  description: string | null;
}

interface Kept {
  name: string;
  /** The desk that the things themselves stand in. */
  holder: string;
  one(act: Act, by: Human, id: number): Promise<Called>;
  rename(
    act: Act,
    by: Human,
    id: number,
    said: { name: string | null },
    language: Language,
  ): Promise<boolean>;
}

const LABEL = 40;
const SHOWN_DESCRIPTION = 400;

const spokenIn = ({ id, name, description = {} }: Called, language: Language): Spoken => ({
  ...{ of: id, language, called: name },
  name: name[language] ?? null,
  description: description[language] ?? null,
});

const idOf = ({ of, language }: Spoken): string => `${of}-${language}`;

/** Throws screen-outdated for what is no id of these. */
function readId(id: Id): { of: number; language: Language } {
  const [, of = "", language = ""] = /^(\d+)-([a-z]+)$/.exec(String(id)) ?? [];
  const number = numberIn(of);
  if (number === undefined || !isLanguage(language)) throw new DomainError("screen-outdated");
  return { of: number, language };
}

/** What things of the catalogue are called in each language: one is enough, and whoever reads another one is shown it. */
const languageDesk = (
  { name, holder, one, rename }: Kept,
  descriptions: Record<string, Field<Spoken>> = {},
): Desk =>
  desk<Spoken>({
    name,
    title: "stock-languages",
    right: "catalogue.change",
    ids: "words",
    idOf,
    async page(act, by, wanted) {
      const called = await one(act, by, numberIn(wanted.of) ?? 0);
      return pageIn(
        LANGUAGES.map((language) => spokenIn(called, language)),
        idOf,
        wordPlaceOf(wanted),
      );
    },
    async one(act, by, id) {
      const { of, language } = readId(id);
      return spokenIn(await one(act, by, of), language);
    },
    heading: (t, { rows: [first] }) => t("stock-languages-title", { name: first?.called ?? {} }),
    label: (t, said) =>
      cut(`${said.name === null ? "⚪️" : "🟢"} ${nameOf(t, said)}: ${said.name ?? "—"}`, LABEL),
    facts: (t, said) => [facts(t, said)],
    fields: {
      name: field<Spoken, string | null>({
        ...words(productName, { mayBeEmpty: "stock-leave-language-out" }),
        label: "stock-edit-name",
        ask: (t, said) => t("stock-type-name", { language: nameOf(t, said) }),
        stands: ({ name }) => name,
        write: (act, by, _, name, { of, language }) => rename(act, by, of, { name }, language),
      }),
      ...descriptions,
    },
    columns: {
      language: column("column-language", ({ language }) => language),
      name: column("column-name", ({ name }) => name),
      description: column(
        "stock-column-description",
        ({ description }) => description && plainOf(description),
      ),
    },
    isShort: true,
    inside: { desk: holder, of: ({ of }) => of },
  });

/** Words on a card are in the language of whoever writes them. */
export const inOwn = (t: Translator) => ({ language: nameOf(t, t) });

const nameOf = (t: Translator, { language }: Pick<Spoken, "language">): string =>
  t.plain(`language-${language}`);

function facts(t: Translator, said: Spoken): Fact[] {
  const { language, name, description } = said;
  const shown = fittedMarked(description ?? "", SHOWN_DESCRIPTION);
  return [
    fact("language", language, t("stock-in-language", { language: nameOf(t, said) })),
    fact("name", name, name === null ? t("stock-not-written") : t("stock-name", { name })),
    fact(
      "description",
      description && plainOf(description),
      shown && t("stock-description", { words: shown }),
    ),
  ];
}

export const shelfLanguages: Desk = languageDesk({
  ...{ name: "shelf-words", holder: "shelves" },
  one: (act, by, id) => categoryById(act.tx, by, id),
  rename: changeCategory,
});

export const goodsLanguages: Desk = languageDesk(
  {
    ...{ name: "goods-words", holder: "goods" },
    one: (act, by, id) => productById(act.tx, by, id),
    rename: changeProduct,
  },
  {
    about: field<Spoken, string | null>({
      ...words(productDescription, { mayBeEmpty: true, isForOthers: true }),
      label: "stock-edit-description",
      now: "description",
      ask: (t, said) => t("stock-type-description", { language: nameOf(t, said) }),
      stands: ({ description }) => description,
      write: (act, by, _, description, { of, language }) =>
        changeProduct(act, by, of, { description }, language),
    }),
  },
);

/** The languages in which something is not written that is written in others; nothing when there are none. */
export function missingLine(t: Translator, { name, description = {} }: Omit<Called, "id">): Fact {
  const isDescribed = Object.keys(description).length > 0;
  const missing = LANGUAGES.filter(
    (language) => name[language] === undefined || (isDescribed && description[language] === undefined),
  );
  const names = missing.map((language) => nameOf(t, { language }));
  const languages = listed(t.language, names);
  return fact("missing", missing, missing.length > 0 ? t("stock-languages-missing", { languages }) : "");
}
