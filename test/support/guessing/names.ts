/** Names as a stranger has them from a list, with how many people bear them: about as uneven as in a real school. */
const FIRST =
  "محمد علی فاطمه زهرا حسین مهدی امیرحسین رضا مریم سارا محمدمهدی امیرعلی زینب ابوالفضل نازنین محمدرضا علیرضا امیرمحمد حسن پارسا آرین هستی یاسین ستایش کوثر ریحانه رقیه محدثه مبینا یلدا نگار نرگس الهه الناز سینا کیان آرمان امیر سجاد حمیدرضا مصطفی میلاد سعید وحید مجید حمید احسان ایمان جواد صادق باقر طاها یونس عرفان ماهان پویا پوریا آرش سیاوش بهرام بهزاد فرهاد فرزاد شایان آریا نیما مانی سامان کامران مهران مهرداد داریوش کوروش اردلان هومن شهاب شروین آیدا آیناز پریسا پریا ملیکا ملیسا مهسا مهشید مهناز شیدا شیوا شیرین شقایق سمیرا سمیه سحر سپیده ساناز رویا راضیه زهره طاهره";
const LAST =
  "محمدی حسینی احمدی رضایی موسوی کریمی جعفری صادقی هاشمی رحیمی قاسمی مرادی علی ابراهیمی اکبری کاظمی حیدری عباسی نوری یوسفی امینی سلطانی اسدی باقری طاهری نجفی شریفی قربانی رستمی میرزایی فتحی عزیزی خانی ملکی بهرامی زارعی غلامی صالحی اسماعیلی داودی محمودی ناصری نظری یزدانی حسن‌پور شفیعی سعیدی فرهادی شیرازی تهرانی اصفهانی تبریزی کرمانی یزدی قمی مشهدی همتی خسروی جهانی پناهی";

export interface Borne {
  name: string;
  /** Of all people; all together are one. */
  share: number;
}

/** The n-th name is borne by about an n-th as many as the first. */
function borne(list: string): Borne[] {
  const names = list.split(" ").map((name, at) => ({ name, share: 1 / (at + 2) }));
  const sum = names.reduce((total, { share }) => total + share, 0);
  return names.map(({ name, share }) => ({ name, share: share / sum }));
}

export const firstNames = borne(FIRST);
export const lastNames = borne(LAST);

/** Draws from a list as people are named: the same every time for the same `chance` between 0 and 1. */
export function drawn(list: readonly Borne[], chance: number): number {
  let left = chance;
  const found = list.findIndex(({ share }) => {
    left -= share;
    return left < 0;
  });
  return found === -1 ? list.length - 1 : found;
}

/** A row of numbers between 0 and 1 that look random, and are the same every time (mulberry32). */
export function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
