import type { TelegramMessageEntity } from "@gramio/types";
import { badRequest } from "../errors.ts";

export interface Formatted {
  text: string;
  entities: TelegramMessageEntity[];
}

interface Open {
  tag: string;
  argument: string;
  start: number;
}

const TYPES: Record<string, TelegramMessageEntity["type"]> = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  u: "underline",
  ins: "underline",
  s: "strikethrough",
  strike: "strikethrough",
  del: "strikethrough",
  span: "spoiler",
  "tg-spoiler": "spoiler",
  code: "code",
  pre: "pre",
  a: "text_link",
  blockquote: "blockquote",
  "tg-emoji": "custom_emoji",
};

const NAMED: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"' };
const REFERENCE = /&(?:#x([0-9a-fA-F]+)|#(\d+)|(lt|gt|amp|quot)(?![a-zA-Z]));?/y;
const ILL_FORMED =
  "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units";
const SPACE = /\s*/y;

/** Telegram's HTML, with the complaints of its parser. */
export function parseHtml(source: string): Formatted {
  return new HtmlReader(source).read();
}

class HtmlReader {
  readonly #source: string;
  readonly #open: Open[] = [];
  readonly #entities: TelegramMessageEntity[] = [];
  #text = "";
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(): Formatted {
    while (this.#at < this.#source.length) {
      const next = this.#source.charAt(this.#at);
      if (next === "&") this.#text += this.#reference();
      else if (next !== "<") this.#text += this.#take(1);
      else if (this.#source[this.#at + 1] === "/") this.#close();
      else this.#begin();
    }
    if (!this.#text.isWellFormed()) throw wrong(ILL_FORMED);
    const unclosed = this.#open.at(-1);
    if (unclosed) throw wrong(`Can't find end tag corresponding to start tag "${unclosed.tag}"`);
    return { text: this.#text, entities: this.#entities };
  }

  #begin() {
    const from = this.#at++;
    const tag = this.#match(/[^\s>]*/y).toLowerCase();
    if (this.#ended()) throw wrong(`Unclosed start tag at byte offset ${this.#bytes(from)}`);
    if (!Object.hasOwn(TYPES, tag))
      throw wrong(`Unsupported start tag "${tag}" at byte offset ${this.#bytes(from)}`);
    const argument = this.#attributes(tag, from);
    if (tag === "span" && argument !== "spoiler")
      throw wrong(`Tag "span" must have class "tg-spoiler" at byte offset ${this.#bytes(from)}`);
    this.#open.push({ tag, argument, start: this.#text.length });
  }

  #attributes(tag: string, from: number): string {
    let argument = "";
    for (;;) {
      this.#match(SPACE);
      if (this.#ended()) throw this.#unclosed(tag, from);
      if (this.#source[this.#at] === ">") break;
      const name = this.#match(/[^\s=>/"']+/y).toLowerCase();
      if (!name) throw wrong(`Empty attribute name in the tag "${tag}" at byte offset ${this.#bytes(from)}`);
      this.#match(SPACE);
      const value = this.#source[this.#at] === "=" ? this.#value(tag, from) : undefined;
      argument = argumentOf(tag, name, value) ?? argument;
    }
    this.#at++;
    return argument;
  }

  #value(tag: string, from: number): string {
    this.#at++;
    this.#match(SPACE);
    if (this.#ended()) throw this.#unclosed(tag, from);
    const quote = this.#source[this.#at];
    if (quote !== '"' && quote !== "'") return this.#nameToken();
    this.#at++;
    let value = "";
    while (!this.#ended() && this.#source[this.#at] !== quote)
      value += this.#source[this.#at] === "&" ? this.#reference() : this.#take(1);
    if (this.#ended()) throw wrong(`Unclosed start tag at byte offset ${this.#bytes(from)}`);
    this.#at++;
    return value;
  }

  #nameToken(): string {
    const from = this.#at;
    const token = this.#match(/[a-z0-9.-]*/iy).toLowerCase();
    if (!/[\s>]/.test(this.#source[this.#at] ?? "?"))
      throw wrong(`Unexpected end of name token at byte offset ${this.#bytes(from)}`);
    return token;
  }

  #close() {
    const from = this.#at;
    const opened = this.#open.pop();
    if (!opened) throw wrong(`Unexpected end tag at byte offset ${this.#bytes(from)}`);
    this.#at += 2;
    const name = this.#match(/[^\s>]*/y).toLowerCase();
    this.#match(SPACE);
    if (this.#source[this.#at] !== ">") throw wrong(`Unclosed end tag at byte offset ${this.#bytes(from)}`);
    this.#at++;
    if (name && name !== opened.tag) {
      const found = `expected "</${opened.tag}>", found "</${name}>"`;
      throw wrong(`Unmatched end tag at byte offset ${this.#bytes(from)}, ${found}`);
    }
    this.#finish(opened);
  }

  #finish({ tag, argument, start }: Open) {
    const length = this.#text.length - start;
    const type = TYPES[tag];
    if (length === 0 || !type) return;
    const entity = { type, offset: start, length };
    if (tag === "a") return this.#link(entity, argument);
    if (tag === "blockquote" && argument)
      return void this.#entities.push({ ...entity, type: "expandable_blockquote" });
    if (tag === "tg-emoji") return void this.#entities.push({ ...entity, custom_emoji_id: argument });
    if (this.#isCodeOfPre(tag, argument, start, length)) return;
    this.#entities.push(entity);
  }

  #link(entity: TelegramMessageEntity, href: string) {
    const url = href || this.#text.slice(entity.offset);
    const user = /^tg:\/\/user\?id=(\d+)$/.exec(url)?.[1];
    if (user)
      this.#entities.push({
        ...entity,
        type: "text_mention",
        user: { id: Number(user), is_bot: false, first_name: "" },
      });
    else if (/^(?:https?|tg|tonsite):\/\/\S+$/i.test(url) || /^(?!.*:\/\/)[\w-]+(?:\.[\w-]+)+\S*$/.test(url))
      this.#entities.push({ ...entity, url: /^\w+:\/\//.test(url) ? url : `http://${url}` });
  }

  /** `<pre><code class="language-x">` is one entity with a language. */
  #isCodeOfPre(tag: string, argument: string, offset: number, length: number): boolean {
    const inner = this.#entities.at(-1);
    const around = this.#open.at(-1);
    if (tag === "code" && argument && around?.tag === "pre" && around.start === offset) {
      around.argument = argument;
      return false;
    }
    if (tag !== "pre" || !argument || inner?.type !== "code") return false;
    if (inner.offset !== offset || inner.length !== length) return false;
    this.#entities.splice(-1, 1, { type: "pre", offset, length, language: argument });
    return true;
  }

  #reference(): string {
    REFERENCE.lastIndex = this.#at;
    const found = REFERENCE.exec(this.#source);
    if (!found) return this.#take(1);
    const code = found[1] ? Number.parseInt(found[1], 16) : Number(found[2]);
    if (!found[3] && (code === 0 || code >= 0x10ffff)) return this.#take(1);
    this.#at = REFERENCE.lastIndex;
    return found[3] ? (NAMED[found[3]] ?? "") : String.fromCodePoint(code);
  }

  #take(length: number): string {
    this.#at += length;
    return this.#source.slice(this.#at - length, this.#at);
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source)?.[0] ?? "";
    this.#at += found.length;
    return found;
  }

  #ended = () => this.#at >= this.#source.length;
  #bytes = (at: number) => Buffer.byteLength(this.#source.slice(0, at));
  #unclosed = (tag: string, from: number) =>
    wrong(`Unclosed start tag "${tag}" at byte offset ${this.#bytes(from)}`);
}

function argumentOf(tag: string, name: string, value: string | undefined): string | undefined {
  if (tag === "blockquote" && name === "expandable") return "1";
  if (value === undefined) return undefined;
  if (tag === "a" && name === "href") return value;
  if (tag === "code" && name === "class" && value.startsWith("language-")) return value.slice(9);
  if (tag === "span" && name === "class" && value.startsWith("tg-")) return value.slice(3);
  if (tag === "tg-emoji" && name === "emoji-id") return value;
  return undefined;
}

const wrong = (why: string) => badRequest(`can't parse entities: ${why}`);
