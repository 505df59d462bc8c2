import { type Args, Markup } from "../../src/texts/texts.ts";

type Sample = Args[string];

/** Several numbers, because they choose between the forms of a text. */
const COUNTS = [0, 1, 2, 5, 21, 1_000_000];
const MOMENT = new Date("2026-09-23T20:29:00Z");
/** As long as a name may be in Telegram. */
const NAME = "نام".repeat(21);
const WORDS = "واژه ".repeat(6).trim();
const LINE = "واژه ".repeat(20).trim();

/** By the names of arguments: the longest that each sensibly is. */
const SAMPLES: [string, Sample | Sample[]][] = [
  [
    "count missing extra max min least most hours minutes days megabytes people students fresh waiting dead week month banned unreachable",
    COUNTS,
  ],
  ["step place of attempts", [1, 7]],
  ["entries postings accounts calls tasks ended done", COUNTS],
  ["bar", "🟩".repeat(10)],
  ["digits", [0, 2, 3]],
  ["amount balance paid", "۹۰٬۰۷۱٬۹۹۲٬۵۴۷٬۴۰۹٫۹۱"],
  ["at until updated registered", MOMENT],
  ["name firstName lastName school who by phone from to", NAME],
  ["id error order", "کلید".repeat(4)],
  ["key update chat method version", "کلید".repeat(8)],
  ["typed sought province provinces city grade major language what subject unknown", WORDS],
  ["known reason line email", LINE],
  ["note", "واژه ".repeat(29).trim()],
  ["weekTrend monthTrend trend", " ↑"],
  ["button", "r".repeat(40)],
  ["label", "🧾 رسیدها"],
  // The longest that the card of a setting shows.
  ["value", LINE.repeat(8)],
  ["profile", new Markup(`${LINE}\n`.repeat(7))],
  ["standing", new Markup(LINE)],
  ["telegram", new Markup(`<a href="tg://user?id=1">${NAME}</a>`)],
  // Ten things in a cart, each of a hundred letters.
  ["names", LINE.repeat(10)],
  ["languages ids", LINE],
  ["country", ["IR", "UZ"]],
  ["which", ["firstName", "lastName"]],
  ["parts", ["cities", "districts"]],
  ["reach", ["reachable", "unreachable"]],
  ["sign", "👨‍👩‍👧"],
  ["kind", ["sqlite", "postgres"]],
  ["icon", "✈️"],
  ["price", "۹۰٬۰۷۱٬۹۹۲٬۵۴۷٬۴۰۹٫۹۱ تومان"],
  ["number", "AXKDTRWQ"],
  ["left credits", COUNTS],
  ["rating", [1, 4.5, 5]],
  ["way state role right", WORDS],
  ["stars", "⭐⭐⭐⭐⭐"],
  ["head", new Markup(LINE)],
  ["payer person", new Markup(`<a href="tg://user?id=1">${NAME}</a>`)],
  ["change before after back over rest has", "۹۰٬۰۷۱٬۹۹۲٬۵۴۷٬۴۰۹٫۹۱ تومان"],
  ["tracking", "R".repeat(60)],
  ["url", `https://${"maktab.example/".repeat(4)}`],
  ["address notes words", LINE.repeat(5)],
  ["card", "۶۰۳۷ ۹۹۷۷ ۱۲۳۴ ۵۶۷۸"],
  ["contact", WORDS],
  // As long as a setting may be.
  ["rules", LINE.repeat(20).slice(0, 2000)],
  ["approved rejected another pending", COUNTS],
  ["other", "۹۰٬۰۷۱٬۹۹۲٬۵۴۷٬۴۰۹٫۹۱ تومان"],
  ["free reserved sold withdrawn", COUNTS],
  ["code", "Q".repeat(50)],
  ["package currency", "USD"],
  ["category", NAME],
  ["period", WORDS],
  ["bold", "<b>…</b>"],
  ["italic", "<i>…</i>"],
  ["less", "&lt;"],
];

const BY_NAME = new Map(SAMPLES.flatMap(([names, sample]) => names.split(" ").map((name) => [name, sample])));

/** Arguments of these names, once for every form that a text may take. */
export const forms = (names: string[]): Args[] =>
  COUNTS.map((_, form) => Object.fromEntries(names.map((name) => [name, sampleOf(name, form)])));

function sampleOf(name: string, form: number): Sample {
  const sample = BY_NAME.get(name);
  const one = Array.isArray(sample) ? sample[form % sample.length] : sample;
  if (one === undefined) throw new Error(`say here how long $${name} may be`);
  return one;
}
