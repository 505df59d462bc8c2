import type { House } from "../../../turn/house.ts";
import type { Outside } from "../../../turn/outside.ts";
import { WAYS, wayOf } from "../ways/index.ts";
import { isConnected, isOpen } from "../ways/lacks.ts";
import type { Line } from "../ways/line.ts";
import type { Way } from "../ways/way.ts";

const made = new WeakMap<Outside, Map<string, Line>>();

/** The line to the provider of a way; nothing when there is none, or what it needs is missing. */
export function lineOf(outside: Outside, name: string): Line | undefined {
  const lines = made.get(outside) ?? new Map<string, Line>();
  made.set(outside, lines);
  const line = lines.get(name) ?? newLine(outside, wayOf(name));
  if (line) lines.set(name, line);
  return line;
}

function newLine(outside: Outside, way: Way): Line | undefined {
  if (!isConnected(way, outside)) return undefined;
  const { config, clock, settings, telegram } = outside;
  return way.line?.(config, {
    ...{ now: () => clock.now(), settings, telegram },
    webhookUrl: `${config.intake.publicUrl ?? ""}${webhookPath(way)}`,
  });
}

/** Where a provider tells us of payments: entered in its own console, so never changed. */
export const webhookPath = ({ name }: Way): string => `/payments/${name}`;

/** The way in which methods are kept, to be charged again without their owners. */
export const keepingWay = (): Way | undefined => WAYS.find(({ keepsMethod }) => keepsMethod);

/** The same, where methods can be charged now. */
export function chargingWay(house: Pick<House, "config" | "settings">): Way | undefined {
  const way = keepingWay();
  return way && isOpen(way, house) ? way : undefined;
}
