import type { Dice } from "./dice.ts";
import type { Header, Raw } from "./wire.ts";

export interface Target {
  path: string;
  secret: string;
}

type Update = Record<string, unknown>;

const HEADER = "X-Telegram-Bot-Api-Secret-Token";
const EVE = 77;
const TEXTS = ["/start", "x", "\u0000", "\ud800", "<b>", "\u202e", "x".repeat(5000), "/students ' OR 1=1"];
const DATA = ["", "home", "x".repeat(500), "\u0000", "scene:registration", "register|0", "🎓"];
const JUNK = [undefined, null, 0, -1, 2 ** 53, 1.5, "", "x", true, [], {}, [null], { id: "x" }];
const UNKNOWN = ["quantum", "poll", "\u0000", "constructor", "toString", "x".repeat(300)];

/** Telegram's header with this secret, in any case: HTTP knows no difference. */
export function secretHeader(dice: Dice, secret: string): Header {
  const anyCase = [...HEADER].map((letter) => dice.pick([letter.toUpperCase(), letter.toLowerCase()]));
  return [dice.pick([HEADER, HEADER.toLowerCase(), HEADER.toUpperCase(), anyCase.join("")]), secret];
}

/** From Telegram, so it has to be taken, whatever it is. */
export function strange(dice: Dice, { path, secret }: Target): Raw {
  const update = dice.pick([known, spoilt, spoilt, unknown])(dice);
  const entries = Object.entries(update);
  const body = JSON.stringify(Object.fromEntries(dice.pick([entries, entries.toReversed()])));
  return { path, headers: [secretHeader(dice, secret)], body };
}

export function message(dice: Dice, text: string) {
  const chat = { id: EVE, type: "private", first_name: "Eve" };
  return { update_id: newId(dice), message: { message_id: 1, date: 1, from: eve(dice), chat, text } };
}

const newId = (dice: Dice) => 1_000_000 + dice.number(2 ** 40);

const eve = (dice: Dice) => ({
  ...{ id: EVE, is_bot: false, first_name: "Eve" },
  language_code: dice.pick(["en", "fa", "xx", ""]),
});

const known = (dice: Dice): Update =>
  dice.pick<() => Update>([
    () => message(dice, dice.pick(TEXTS)),
    () => tap(dice),
    () => ({
      update_id: newId(dice),
      my_chat_member: { chat: { id: EVE, type: "private" }, from: eve(dice) },
    }),
  ])();

const unknown = (dice: Dice): Update =>
  dice.pick<Update>([
    { update_id: newId(dice), [dice.pick(UNKNOWN)]: { a: [1] } },
    { update_id: newId(dice) },
  ]);

function tap(dice: Dice): Update {
  const chat = { id: EVE, type: "private" };
  const screen = { message_id: 1, date: dice.pick([0, 1]), chat, text: "x" };
  const query = { id: String(newId(dice)), from: eve(dice), chat_instance: "1", message: screen };
  return { update_id: newId(dice), callback_query: { ...query, data: dice.pick([...DATA, dice.noise(40)]) } };
}

/** A good one in which one value is something else, or missing. */
function spoilt(dice: Dice): Update {
  const { update_id, ...rest } = known(dice);
  const [node, key] = dice.pick(spotsOf(rest));
  node[key] = dice.pick<unknown>(JUNK);
  return { update_id, ...rest };
}

const spotsOf = (node: Update): [Update, string][] =>
  Object.entries(node).flatMap(([key, value]) => [
    [node, key] as [Update, string],
    // Safe: our own updates hold plain objects only.
    ...(typeof value === "object" && value !== null ? spotsOf(value as Update) : []),
  ]);
