import { FluentBundle, FluentDateTime, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Filled, FixedKey, TextKey } from "./keys.ts";
import { inEach, type Language, LOCALES } from "./languages.ts";

/** Fluent sources of one feature, one per language. */
export type Catalogue = Record<Language, string>;

/** HTML that was made by us and must not be escaped again. */
export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

export type Args = Record<string, string | number | Date | Markup>;

/** Speaks one language. As a function it gives HTML with its arguments escaped; `plain` is for buttons and toasts. */
export interface Translator extends Say {
  plain: Say;
  /**
   * The plain text of a name that is made up while we run, out of what stands in the database or is declared elsewhere,
   * so that no type knows it; such a text is filled with nothing. `has` tells whether there is one.
   */
  named(name: string): string;
  has(name: string): boolean;
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
  /** The operator's own wordings. */
  #own = inEach((language) => new FluentBundle(LOCALES[language]));
  #timeZone: string;
  readonly #translators = new Map<Language, Translator>();
  /** What says the same every time: as it is worded now. */
  readonly #fixed = inEach(() => new Map<string, string>());

  constructor(options: { timeZone: string }) {
    this.#timeZone = options.timeZone;
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
      const own = new FluentBundle(LOCALES[language]);
      for (const { language: of, key, wording } of options.overrides)
        if (of === language) own.addResource(wordingOf(key, wording));
      return own;
    });
  }

  #forget() {
    for (const said of Object.values(this.#fixed)) said.clear();
  }

  #bundle(language: Language): FluentBundle {
    let bundle = this.#bundles.get(language);
    if (!bundle) {
      bundle = new FluentBundle(LOCALES[language]);
      for (const catalogue of this.#catalogues) bundle.addResource(resourceOf(catalogue[language]));
      this.#bundles.set(language, bundle);
    }
    return bundle;
  }

  #translator(language: Language): Translator {
    const fixed = this.#fixed[language];
    const say = (key: string, args: Args | undefined, safe: (text: string) => string) => {
      const known = args ? undefined : fixed.get(key);
      if (known !== undefined) return known;
      const variables = args && this.#variables(args, safe);
      const own = format(this.#own[language], key, variables);
      // An own wording may name something that this release does not give it any more.
      const said = own?.isWhole ? own : format(this.#bundle(language), key, variables);
      if (!said?.isWhole) throw new Error(`the text ${key} cannot be said in ${language}`);
      if (!args) fixed.set(key, said.text);
      return said.text;
    };
    const saying = (safe: (text: string) => string): Say =>
      Object.assign((key: string, args?: Args) => say(key, args, safe), {
        refusal: ({ code, args }: Refusal) => say(code, args, safe),
      });
    return Object.assign(saying(Bun.escapeHTML), {
      plain: saying(String),
      named: (name: string) => say(name, undefined, String),
      has: (name: string) => this.#bundle(language).hasMessage(name),
      language,
    });
  }

  #variables(args: Args, safe: (text: string) => string): Record<string, FluentVariable> {
    const variables: Record<string, FluentVariable> = {};
    for (const [name, value] of Object.entries(args)) variables[name] = this.#variable(value, safe);
    return variables;
  }

  #variable(value: Args[string], safe: (text: string) => string): FluentVariable {
    if (typeof value === "string") return safe(value);
    if (value instanceof Markup) return value.html;
    if (value instanceof Date)
      return new FluentDateTime(value, { timeZone: this.#timeZone, dateStyle: "medium", timeStyle: "short" });
    return value;
  }
}

function format(bundle: FluentBundle, key: string, variables: Record<string, FluentVariable> | undefined) {
  const pattern = bundle.getMessage(key)?.value;
  if (!pattern) return undefined;
  const errors: Error[] = [];
  const text = bundle.formatPattern(pattern, variables, errors);
  return { text, isWhole: errors.length === 0 };
}

/** A wording as Fluent source: every line after the first is indented, so it stays one message. */
export const wordingOf = (key: string, wording: string) =>
  new FluentResource(`${key} =\n    ${wording.replaceAll("\n", "\n    ")}`);
