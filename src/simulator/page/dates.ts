import type { Language } from "./words.ts";

interface Dates {
  short(date: Date): string;
  long(date: Date): string;
  moment(date: Date): string;
}

const MONTHS = "yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr".split(" ");
const WEEKDAYS = "yak dush sesh chor pay jum shan".split(" ");

export function datesOf(language: Language, locale: string, time: Intl.DateTimeFormat): Dates {
  if (language === "uz") return uzbek(time);
  const format = (options: Intl.DateTimeFormatOptions) => {
    const { format: say } = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", ...options });
    return (date: Date) => say(date);
  };
  return {
    short: format({}),
    long: format({ year: "numeric" }),
    moment: format({ weekday: "short", hour: "2-digit", minute: "2-digit", hour12: false }),
  };
}

/** Browsers come without the Uzbek names of months and days. */
function uzbek(time: Intl.DateTimeFormat): Dates {
  const short = (date: Date) => `${date.getDate()}-${MONTHS[date.getMonth()]}`;
  return {
    short,
    long: (date) => `${date.getFullYear()}-yil ${short(date)}`,
    moment: (date) => `${WEEKDAYS[date.getDay()]}, ${short(date)}, ${time.format(date)}`,
  };
}
