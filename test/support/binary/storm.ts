import { bytesOf, exchange, type Raw } from "./wire.ts";

const AT_ONCE = 16;

export interface Weather {
  /** How often each status was answered; 0: closed without a word, -1: no answer. */
  seen: Record<number, number>;
  /** The first requests that were answered otherwise than they should have been. */
  wrong: { status: number; raw: Raw }[];
}

/** Makes requests, some at once; each has to be answered, and rightly. */
export async function storm(
  port: string,
  requests: Raw[],
  isRight: (status: number) => boolean,
): Promise<Weather> {
  const weather: Weather = { seen: {}, wrong: [] };
  for (let at = 0; at < requests.length; at += AT_ONCE) {
    const raws = requests.slice(at, at + AT_ONCE);
    const answers = raws.map(async (raw) => ({ raw, status: await exchange(Number(port), bytesOf(raw)) }));
    for (const { raw, status } of await Promise.all(answers)) {
      weather.seen[status] = (weather.seen[status] ?? 0) + 1;
      if (!isRight(status) && weather.wrong.length < 3) weather.wrong.push({ status, raw });
    }
  }
  return weather;
}

export const tally = ({ seen }: Weather): string =>
  Object.entries(seen)
    .map(([status, times]) => `${status} ×${times}`)
    .join(", ");
