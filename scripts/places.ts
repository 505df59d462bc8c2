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

/**
 * Cities that the package does not have: those of iran-cities 3.0 by Ahmad Azizi (MIT; from the Statistical Centre of Iran,
 * 1399) under the names they are written with, later towns, and the second of two Galugahs.
 */
const BESIDES: Record<string, string> = {
  "IR-00": "تلخاب",
  "IR-02": "گلوگاه (بابل)، بابکان، طبقده، فرح آباد",
  "IR-03": "اربطان، خوشه مهر، داریان، عاشقلو، علیشاه، لاریجان",
  "IR-04": "تازه کند نصرت آباد، حاجیلار، فیرورق، گوگ تپه، لاجان، نلاس، یولاگلدی",
  "IR-05": "شروینه، قلعه، میرآباد",
  "IR-06": "جولکی، رود زرد ماشین، زاووت، سلطان آباد، شهیون، عرب حسن، عنبر، منتظران، میانکوه",
  "IR-07": "ارد، چاه ورز، خیرآباد، دهکویه، رستاق، زنگی آباد، طسوج، فاروق، فال، محمله، معزآباد جابری",
  "IR-08": "جوادیه الهیه، چاه دادخدا، ده کهان، رمشک، سیریز، علی آباد",
  "IR-09": "گلبهار، چخماق، حکم آباد، ریواده، سمیع آباد، قلعه نو علیا، مشکان، مشهد ثامن",
  "IR-10": "بیده، ده سرخ، فتح آباد",
  "IR-11": "آشار، اسماعیل آباد، پارود، پلان، جزینک، چگرد، ده رئیس، ریگ ملک، ساربوک، سرجنگل، قرقری، گتیج",
  "IR-12": "حسین آباد، سنته، هزارکانیان",
  "IR-13": "اسلام شهر آق گل، کرفس",
  "IR-14": "فیل آباد، هوره، یان چشمه",
  "IR-15": "چم پلک، چمن سلطان، سوری، شاهپورآباد، ونائی",
  "IR-16": "جعفرآباد، چشمه شیرین",
  "IR-17": "بوستان",
  "IR-18": "عالی شهر، بهارستان، بیدخون، چاه مبارک",
  "IR-21": "بخ",
  "IR-22": "بالاشهر، بندزرک، پل، طبل، کوهیچ، لیردف، هنگوئیه",
  "IR-23": "قیام دشت، قلعه نو",
  "IR-24": "آراللو، اردیموسی، النی، ثمرین، زهرا، مغان سر",
  "IR-27": "دوزین، سیجوال، صادق آباد، قرق، گلیداغ",
  "IR-28": "غلامان، یکه سعود",
  "IR-29": "آبیز، درح",
  "IR-30": "پلنگ آباد",
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
