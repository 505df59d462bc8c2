import type { Language } from "./words.ts";
import type { Zone } from "./zone.ts";

interface Dates {
  short(date: Date): string;
  long(date: Date): string;
  moment(date: Date): string;
}

const MONTHS = "yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr".split(" ");
const WEEKDAYS = "yak dush sesh chor pay jum shan".split(" ");

export function datesOf(language: Language, locale: string, zone: Zone): Dates {
  if (language === "uz") return uzbek(locale, zone);
  const { timeZone } = zone;
  const format = (options: Intl.DateTimeFormatOptions) => {
    const { format: say } = new Intl.DateTimeFormat(locale, {
      ...{ day: "numeric", month: "long", timeZone },
      ...options,
    });
    return (date: Date) => say(date);
  };
  return {
    short: format({}),
    long: format({ year: "numeric" }),
    moment: format({ weekday: "short", hour: "2-digit", minute: "2-digit", hour12: false }),
  };
}

/** Browsers come without the Uzbek names of months and days. */
function uzbek(locale: string, { timeZone, dayOf }: Zone): Dates {
  const time = new Intl.DateTimeFormat(locale, {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
  });
  const short = (date: Date) => `${dayOf(date).getUTCDate()}-${MONTHS[dayOf(date).getUTCMonth()]}`;
  return {
    short,
    long: (date) => `${dayOf(date).getUTCFullYear()}-yil ${short(date)}`,
    moment: (date) => `${WEEKDAYS[dayOf(date).getUTCDay()]}, ${short(date)}, ${time.format(date)}`,
  };
}
