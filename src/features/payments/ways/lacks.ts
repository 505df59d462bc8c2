import { given } from "../../../config/keys.ts";
import type { House } from "../../../turn/house.ts";
import type { Key, Way } from "./way.ts";

type Place = Pick<House, "config" | "settings">;

const PUBLIC_URL = "PUBLIC_URL";

/** What is missing for it to be offered: names of variables, never what stands in them. Empty: it is open. */
export const lacks = (way: Way, place: Place): string[] => [
  ...missing(way, way.needs, (key) => isThere(key, place)),
  ...(way.webhook?.decides ? addressMissing(place) : []),
];

export const isOpen = (way: Way, place: Place): boolean => lacks(way, place).length === 0;

/** What is missing for its provider to tell us of payments by itself: until then it is asked. */
export const lacksToTell = (way: Way, place: Place): string[] =>
  way.webhook
    ? [...missing(way, way.webhook.needs ?? [], (key) => isThere(key, place)), ...addressMissing(place)]
    : [];

/** Whether one can speak with the provider; money may have to go back in a way that is not offered any more. */
export const isConnected = (way: Way, { config, settings }: Place): boolean =>
  missing(way, way.needs, (key) => key.setting !== undefined || isThere(key, { config, settings })).length ===
    0 && !(way.webhook?.decides && addressMissing({ config }).length > 0);

const addressMissing = ({ config }: Pick<Place, "config">) => (config.intake.publicUrl ? [] : [PUBLIC_URL]);

function missing({ keys }: Way, needs: readonly string[], isGiven: (key: Key) => boolean): string[] {
  return needs.flatMap((need) => {
    const key = keys[need];
    return key && !isGiven(key) ? [key.name] : [];
  });
}

/** Neither unset nor empty, off or zero. */
const isThere = (key: Key, { config, settings }: Place) =>
  Boolean(key.setting ? settings.get(key.setting) : given(config, key));
