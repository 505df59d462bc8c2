import { given } from "../../../config/keys.ts";
import type { Setting } from "../../../settings/settings.ts";
import type { House } from "../../../turn/house.ts";
import type { Key, Way } from "./way.ts";

type Place = Pick<House, "config" | "settings">;

/** What is missing for it to be offered: names of variables, never what stands in them. Empty: it is open. */
export const lacks = (way: Way, place: Place): string[] => [
  ...missing(way, way.needs, place),
  ...(way.webhook?.decides ? addressMissing(place) : []),
];

/** The settings among it: these are set in the bot, whatever the environment says. */
export const unset = ({ keys, needs }: Way, place: Place): Setting[] =>
  needs.flatMap((need) => {
    const key = keys[need];
    return key?.setting && !isThere(key, place) ? [key.setting] : [];
  });

export const isOpen = (way: Way, place: Place): boolean => lacks(way, place).length === 0;

/** What is missing for its provider to tell us of payments by itself: until then it is asked. */
export const lacksToTell = (way: Way, place: Place): string[] =>
  way.webhook ? [...missing(way, way.webhook.needs ?? [], place), ...addressMissing(place)] : [];

/**
 * Whether its provider can be spoken with, whatever the settings say: money may have to go back in a way that is not
 * offered any more.
 */
export function isConnected(way: Way, place: Place): boolean {
  const needs = way.needs.filter((need) => !way.keys[need]?.setting);
  return isOpen({ ...way, needs }, place);
}

const addressMissing = ({ config }: Place) => (config.intake.publicUrl ? [] : ["PUBLIC_URL"]);

const missing = ({ keys }: Way, needs: readonly string[], place: Place): string[] =>
  needs.flatMap((need) => {
    const key = keys[need];
    return key && !isThere(key, place) ? [key.name] : [];
  });

/** Neither unset nor empty, off or zero. */
const isThere = (key: Key, { config, settings }: Place) =>
  Boolean(key.setting ? settings.get(key.setting) : given(config, key));
