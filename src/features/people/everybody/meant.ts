import { inArray } from "drizzle-orm";
import { DomainError } from "../../../lib/errors.ts";
import { tidy } from "../../../lib/fold.ts";
import { isPhoneLike } from "../../../lib/phone.ts";
import type { Act } from "../../../turn/act.ts";
import { allow, type Human, may } from "../../../turn/actor.ts";
import { PACKED_NAME, packName } from "../name-index.ts";
import { nearName } from "../near-names.ts";
import { personByTelegramId } from "../person.ts";
import { people } from "../schema.ts";
import { named, nearlyNamed, withUsername } from "./by-name.ts";

const TELEGRAM_ID = /^(?:tg:\/\/user\?id=)?(\d{1,15})$/;
const USERNAME = /^(?:@|(?:https?:\/\/)?(?:www\.)?(?:t|telegram)\.me\/)([a-z]\w{2,31})(?:[/?].*)?$/i;

/** Of whom nobody has just that name; a button holds so many. */
const MOST_NEAR = 4;
const BETWEEN = ".";
const PACKED_PEOPLE = /^i\d{1,12}(?:\.\d{1,12}){0,3}$/;

/** One person, or those with a name, in a form that may travel in a button. */
export type Meant = { id: number } | { sought: string };

/**
 * Who is meant by a Telegram id, a @name or a link to it, a phone, or words of a name, also with a slip in it. Throws
 * people-too-little and people-nobody.
 */
export async function meantBy(act: Act, by: Human, typed: string): Promise<Meant> {
  allow(by, "people.read");
  const plain = tidy(typed);
  const [, telegramId] = TELEGRAM_ID.exec(plain.replaceAll(/[\s#]/g, "")) ?? [];
  const person = telegramId && (await personByTelegramId(act.tx, Number(telegramId)));
  if (person) return { id: person.id };
  const id = (await byUsername(act, plain)) ?? (await byPhone(act, by, typed));
  if (id !== undefined) return { id };
  if (!/\p{L}/u.test(plain) || USERNAME.test(plain)) throw new DomainError("people-nobody");
  return byWords(act, by, typed);
}

async function byUsername({ tx }: Act, plain: string): Promise<number | undefined> {
  const [, name] = USERNAME.exec(plain) ?? [];
  const packed = name && packName(name);
  return packed ? withUsername(tx, packed, name) : undefined;
}

async function byPhone(act: Act, by: Human, typed: string): Promise<number | undefined> {
  if (!isPhoneLike(typed)) return undefined;
  for (const finder of act.house.persons.finders.filter(({ right }) => may(by, right))) {
    const id = await finder.byPhone(act, by, typed);
    if (id !== undefined) return id;
  }
  return undefined;
}

async function byWords(act: Act, by: Human, typed: string): Promise<Meant> {
  const packed = packName(typed);
  if (packed === undefined) throw new DomainError("people-too-little");
  const some = await named(act, by, packed, { where: undefined, direction: "on", limit: 1 });
  if (some.length > 0) return { sought: packed };
  const near = await nearly(act, by, typed);
  if (near.length === 0) throw new DomainError("people-nobody");
  return { sought: `i${near.slice(0, MOST_NEAR).join(BETWEEN)}` };
}

async function nearly(act: Act, by: Human, typed: string): Promise<number[]> {
  const near = nearName(typed);
  if (!near) return [];
  const finders = act.house.persons.finders.filter(({ right }) => may(by, right));
  const known = await Promise.all(finders.map((each) => each.nearly(act, by, typed, MOST_NEAR)));
  const all = [...(await nearlyNamed(act.tx, near, MOST_NEAR)), ...known.flat()];
  return [...new Set(all)].sort((one, other) => other - one);
}

/** What a button or an address says, which is only a claim: a name, or some people; nothing when it is of all. */
export function soughtIn(sought = ""): { name: string } | { people: number[] } | undefined {
  if (PACKED_NAME.test(sought)) return { name: sought };
  return PACKED_PEOPLE.test(sought) ? { people: sought.slice(1).split(BETWEEN).map(Number) } : undefined;
}

/** They and nobody else. */
export const amongThem = (ids: number[]) => inArray(people.id, ids);
