import {
  FluentBundle,
  FluentDateTime,
  type FluentFunction,
  FluentNumber,
  FluentResource,
  type FluentVariable,
} from "@fluent/bundle";
import { DAY } from "../lib/durations.ts";
import { htmlOf, plainOf } from "../lib/marked.ts";
import type { Filled, FixedKey, TextKey } from "./keys.ts";
import { inEach, type Language, LOCALES } from "./languages.ts";
import { laying } from "./laying.ts";
import { type Words, wordsIn } from "./words.ts";

/** Fluent sources of one feature, one per language. */
export type Catalogue = Record<Language, string>;

/** HTML that was made by us and must not be escaped again. */
export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

/** What somebody wrote in several languages is filled in as whoever reads it is shown it. */
export type Args = Record<string, string | number | Date | Words | Markup>;

/** Speaks one language. As a function it gives HTML with its arguments escaped; `plain` is for buttons and toasts. */
export interface Translator extends Say {
  plain: Say;
  /**
   * The plain text of a name that is made up while we run, out of what stands in the database or is declared elsewhere,
   * so that no type knows it; such a text is filled with nothing. `has` tells whether there is one.
   */
  named(name: string): string;
  has(name: string): boolean;
  /** What somebody wrote, as it is kept, in the language of whoever reads it, else in the school's, else in whichever there is. */
  of(words: Words): string;
  language: Language;
}

export interface Say {
  <K extends TextKey>(key: K, ...filled: Filled<K>): string;
  /** The same again, so that a mistyped key is what the types complain of, and not what it would be filled with. */
  (key: FixedKey): string;
  /** Why a rule said no: its code and what it is filled with were fitted to each other where it was thrown. */
  refusal(why: Refusal): string;
}

/** What a DomainError says: the key of a text and all that it is filled with. */
interface Refusal {
  readonly code: TextKey;
  readonly args: Readonly<Args>;
}

/** A formatter of a language is made when it is first needed, and kept: making one takes longer than using it often. */
export function perLanguage<F>(make: (locale: string) => F): (language: Language) => F {
  const made = new Map<Language, F>();
  return (language) => {
    const kept = made.get(language) ?? make(LOCALES[language]);
    made.set(language, kept);
    return kept;
  };
}

export interface Override {
  language: Language;
  key: string;
  wording: string;
}

/** `{ PERCENT($count) }`: so many percent, with the sign where and as the language has it: 10%, 10\u00A0%, ۱۰٪. */
const PERCENT: FluentFunction = ([count]) =>
  count instanceof FluentNumber ? new FluentNumber(count.value / 100, { style: "percent" }) : "";

/** `{ DAY($at) }`: the day of a moment without its hour, where there is little room. */
const DAY_OF: FluentFunction = ([at]) => {
  if (!(at instanceof FluentDateTime)) return "";
  const { timeStyle: _, hour: __, minute: ___, ...day } = at.opts;
  return new FluentDateTime(at.toNumber(), day);
};

const emptyBundle = (language: Language): FluentBundle =>
  new FluentBundle(LOCALES[language], { functions: { PERCENT, DAY: DAY_OF } });

const parsed = new Map<string, FluentResource>();

/** Parsing takes far longer than all else that a start does with texts, so each source is parsed once a process. */
function resourceOf(source: string): FluentResource {
  let resource = parsed.get(source);
  if (!resource) {
    resource = new FluentResource(source);
    parsed.set(source, resource);
  }
  return resource;
}

/** All texts of the product in all languages, with the operator's own wordings on top. */
export class Texts {
  readonly #catalogues: Catalogue[] = [];
  /** Each language is put together when somebody first speaks it. */
  readonly #bundles = new Map<Language, FluentBundle>();
  /** The operator's own wordings, in HTML and as they stand where there is none. */
  #own = inEach(() => ({ html: emptyBundle("en"), plain: emptyBundle("en") }));
  #timeZone: string;
  /** The school's own: what was not written in a reader's language is shown in it. */
  readonly #school: Language;
  readonly #now: () => Date;
  readonly #translators = new Map<Language, Translator>();
  /** What says the same every time: as it is worded now. */
  readonly #fixed = inEach(() => ({ html: new Map<string, string>(), plain: new Map<string, string>() }));

  constructor({
    timeZone,
    language = "en",
    now,
  }: { timeZone: string; language?: Language; now: () => Date }) {
    this.#timeZone = timeZone;
    this.#school = language;
    this.#now = now;
  }

  /** The sources that it was put together from. */
  get catalogues(): readonly Catalogue[] {
    return this.#catalogues;
  }

  /** Takes in what kernel and features have to say. */
  add(catalogues: Catalogue[]) {
    this.#catalogues.push(...catalogues);
    this.#bundles.clear();
    this.#forget();
  }

  in(language: Language): Translator {
    let translator = this.#translators.get(language);
    if (!translator) {
      translator = this.#translator(language);
      this.#translators.set(language, translator);
    }
    return translator;
  }

  /** Takes the operator's wordings and time zone as they are now. */
  refresh(options: { timeZone: string; overrides: Override[] }) {
    this.#timeZone = options.timeZone;
    this.#forget();
    this.#own = inEach((language) => {
      const own = { html: emptyBundle(language), plain: emptyBundle(language) };
      for (const { key, wording } of options.overrides.filter((each) => each.language === language)) {
        own.html.addResource(wordingOf(key, wording));
        own.plain.addResource(wordingOf(key, withoutMarkup(wording)));
      }
      return own;
    });
  }

  #forget() {
    for (const { html, plain } of Object.values(this.#fixed)) {
      html.clear();
      plain.clear();
    }
  }

  #bundle(language: Language): FluentBundle {
    let bundle = this.#bundles.get(language);
    if (!bundle) {
      bundle = emptyBundle(language);
      for (const catalogue of this.#catalogues) bundle.addResource(resourceOf(catalogue[language]));
      this.#bundles.set(language, bundle);
    }
    return bundle;
  }

  #translator(language: Language): Translator {
    const fixed = this.#fixed[language];
    const of = (words: Words) => wordsIn(words, language, this.#school);
    const say = (key: string, args: Args | undefined, as: "html" | "plain") => {
      const known = args ? undefined : fixed[as].get(key);
      if (known !== undefined) return known;
      const variables = args && this.#variables(args, of, laying(language, as === "html" ? htmlOf : plainOf));
      const own = format(this.#own[language][as], key, variables);
      // An own wording may name something that this release does not give it any more.
      const said = own?.isWhole ? own : format(this.#bundle(language), key, variables);
      if (!said?.isWhole) throw new Error(`the text ${key} cannot be said in ${language}`);
      if (!args) fixed[as].set(key, said.text);
      return said.text;
    };
    const saying = (as: "html" | "plain"): Say =>
      Object.assign((key: string, args?: Args) => say(key, args, as), {
        refusal: ({ code, args }: Refusal) => say(code, args, as),
      });
    return Object.assign(saying("html"), {
      plain: saying("plain"),
      named: (name: string) => say(name, undefined, "plain"),
      has: (name: string) => this.#bundle(language).hasMessage(name),
      of,
      language,
    });
  }

  /** Of a day near today everybody knows the year. */
  #momentOf(moment: Date) {
    return Math.abs(moment.getTime() - this.#now().getTime()) < NEAR_MS ? WITHOUT_YEAR : WITH_YEAR;
  }

  #variables(args: Args, of: Translator["of"], safe: (text: string) => string) {
    const variables: Record<string, FluentVariable> = {};
    for (const [name, value] of Object.entries(args)) variables[name] = this.#variable(value, of, safe);
    return variables;
  }

  #variable(value: Args[string], of: Translator["of"], safe: (text: string) => string): FluentVariable {
    if (typeof value === "string") return safe(value);
    if (value instanceof Markup) return value.html;
    if (value instanceof Date)
      return new FluentDateTime(value, { timeZone: this.#timeZone, ...this.#momentOf(value) });
    return typeof value === "object" ? safe(of(value)) : value;
  }
}

const NEAR_MS = 180 * DAY;
const WITH_YEAR = { dateStyle: "medium", timeStyle: "short" } as const;
const WITHOUT_YEAR = { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" } as const;

function format(bundle: FluentBundle, key: string, variables: Record<string, FluentVariable> | undefined) {
  const pattern = bundle.getMessage(key)?.value;
  if (!pattern) return undefined;
  const errors: Error[] = [];
  const text = bundle.formatPattern(pattern, variables, errors);
  return { text, isWhole: errors.length === 0 };
}

const ENTITIES: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"' };

/** Tags before a sign that means something to Fluent where a line begins. */
const BEFORE_SIGNS = /^([ \t]*)(?:<\/?[a-z][^<>]*>[ \t]*)+(?=[[*.])/gim;

/** A wording as it stands on a button or in a note over the screen, where Telegram shows tags as they are. */
export const withoutMarkup = (wording: string): string =>
  wording
    .replaceAll(BEFORE_SIGNS, '$1{ "" }')
    .replaceAll(/<\/?[a-z][^<>]*>/gi, "")
    .replaceAll(/&(lt|gt|amp|quot);/g, (entity, name: string) => ENTITIES[name] ?? entity);

/** A wording as Fluent source: every line after the first is indented, so it stays one message. */
export const wordingOf = (key: string, wording: string) =>
  new FluentResource(`${key} =\n    ${wording.replaceAll("\n", "\n    ")}`);
