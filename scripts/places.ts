import { join } from "node:path";
import { Iran } from "provinces-and-cities";
import { tidy, words } from "../src/lib/fold.ts";

/**
 * `bun scripts/places.ts` brings the cities of iran.json up to date with the package and the lists below. A city that is
 * there keeps its place, for its id is its place; a new one goes to the end; one that is gone from the source stays.
 */
const file = join(import.meta.dir, "../src/features/students/places/iran.json");

/** How the package spells a name: how it is written. */
const SPELLINGS: Record<string, string> = {
  "چهار محال بختیاری": "چهارمحال و بختیاری",
  "خداجو(خراجو)": "خداجو",
  فخراباد: "فخرآباد",
  "اسلام اباد": "اسلام آباد",
  "تازه کندانگوت": "تازه کند انگوت",
  گزبرخوار: "گز برخوار",
  کلیشادوسودرجان: "کلیشاد و سودرجان",
  "بویین ومیاندشت": "بوئین و میاندشت",
  "حسن اباد": "حسن آباد",
  "آران وبیدگل": "آران و بیدگل",
  نایین: "نائین",
  شهرجدیدهشتگرد: "شهر جدید هشتگرد",
  بندرریگ: "بندر ریگ",
  بندردیلم: "بندر دیلم",
  بندردیر: "بندر دیر",
  بندرگناوه: "بندر گناوه",
  بندرکنگان: "بندر کنگان",
  "سعد آباد": "سعدآباد",
  "فرون اباد": "فرون آباد",
  رباطکریم: "رباط کریم",
  قاین: "قائن",
  احمدابادصولت: "احمدآباد صولت",
  شهراباد: "شهرآباد",
  "بندرامام خمینی": "بندر امام خمینی",
  مسجدسلیمان: "مسجد سلیمان",
  بندرماهشهر: "بندر ماهشهر",
  "کوت سیدنعیم": "کوت سید نعیم",
  "کوت عبداله": "کوت عبدالله",
  "صایین قلعه": "صائین قلعه",
  زابلی: "مهرستان",
  قایمیه: "قائمیه",
  قادراباد: "قادرآباد",
  "مبارک آباددیز": "مبارک آباد دیز",
  لپویی: "لپوئی",
  شهرصدرا: "شهر صدرا",
  شهرپیر: "شهر پیر",
  کنارتخته: "کنار تخته",
  عمادده: "عماد شهر",
  ضیاڈآباد: "ضیاءآباد",
  "بویین زهرا": "بوئین زهرا",
  محمودآبادنمونه: "محمودآباد نمونه",
  "بویین سفلی": "بوئین سفلی",
  صفاییه: "صفائیه",
  "خاتون اباد": "خاتون آباد",
  کشکوییه: "کشکوئیه",
  ارزوییه: "ارزوئیه",
  قصرشیرین: "قصر شیرین",
  گیلانغرب: "گیلان غرب",
  "اسلام آبادغرب": "اسلام آباد غرب",
  "قلعه رییسی": "قلعه رئیسی",
  گنبدکاووس: "گنبد کاووس",
  بندرترکمن: "بندر ترکمن",
  بندرگز: "بندر گز",
  "علی اباد": "علی آباد کتول",
  بندرانزلی: "بندر انزلی",
  "قایم شهر": "قائم شهر",
  "عباس اباد": "عباس آباد",
  "کتالم وسادات شهر": "کتالم و سادات شهر",
  بندرجاسک: "بندر جاسک",
  بندرلنگه: "بندر لنگه",
  "حاجی اباد": "حاجی آباد",
};

/** Cities that the package does not have: new towns, and the second of two Galugahs. */
const BESIDES: Record<string, string> = {
  "IR-02": "گلوگاه (بابل)",
  "IR-09": "گلبهار",
  "IR-18": "عالی شهر",
  "IR-23": "قیام دشت",
};

const written = (name: string) => tidy(SPELLINGS[tidy(name)] ?? name);
const key = (name: string) => words(name).join("");
const alphabetically = new Intl.Collator("fa").compare;

const known: { provinces: { id: string; names: { fa: string }; cities: string[] }[] } =
  await Bun.file(file).json();
for (const province of known.provinces) {
  const source = Iran.all.find(({ name }) => key(written(name)) === key(province.names.fa));
  if (!source) throw new Error(`${province.names.fa} is not in provinces-and-cities`);
  const listed = [...source.cities.map(written), ...(BESIDES[province.id]?.split("، ") ?? [])];
  const spelling = new Map(listed.map((name) => [key(name), name]));
  const kept = province.cities.map((name) => spelling.get(key(name)) ?? name);
  const there = new Set(kept.map(key));
  const added = [...spelling].filter(([folded]) => !there.has(folded)).map(([, name]) => name);
  province.cities = [...kept, ...added.sort(alphabetically)];
}
await Bun.write(file, `${JSON.stringify(known, null, 2)}\n`);
await Bun.$`bunx biome format --write ${file}`.quiet();
