import { given } from "../../../config/keys.ts";
import type { Look } from "../../../hooks.ts";
import type { House } from "../../../turn/house.ts";
import { WAYS } from "../ways/index.ts";
import { isOpen, lacks, lacksToTell } from "../ways/lacks.ts";
import type { Way } from "../ways/way.ts";

type Place = Pick<House, "config" | "settings">;

/** Which ways to pay are open, and which somebody has only half set up. */
export const lookAtWays: Look = (_, place) => {
  const wanting = WAYS.map((way) => [way.name, wantingIn(way, place)] as const).filter(
    ([, names]) => names.length > 0,
  );
  const open = WAYS.filter((way) => isOpen(way, place)).map(({ name }) => name);
  if (wanting.length === 0) return { status: "pass", detail: `open: ${open.join(", ")}` };
  return {
    status: "warn",
    detail: wanting.map(([name, names]) => `${name} wants ${names.join(", ")}`).join("; "),
    fix: "set what is missing, or unset what is there of it; “Ways to pay” in the control centre (/admin) tells more",
  };
};

/** Of a way that was begun to be set up. Without an address of our own a provider is asked, and that is no fault. */
function wantingIn(way: Way, place: Place): string[] {
  const isBegun = Object.values(way.keys).some(
    (key) => !key.setting && key.fallback === undefined && given(place.config, key) !== undefined,
  );
  if (!isBegun) return [];
  const missing = lacks(way, place);
  if (missing.length > 0) return missing;
  return place.config.intake.publicUrl ? lacksToTell(way, place) : [];
}
