import { tierOf } from "../../src/features/wallet/tiers.ts";
import type { Person } from "../../src/simulator/index.ts";
import { personRecord } from "./records.ts";
import type { School } from "./school.ts";
import { opens } from "./shopkeeping.ts";

/** Makes a tier through the bot, and stays on its card. */
export async function makes(school: School, name: string, percent: string) {
  const { owner } = school;
  await opens(school, owner, "admin-tiers");
  await owner.taps("+ New tier");
  await owner.says(name);
  await owner.says(percent);
  await owner.taps("✅ Create it");
}

/** Gives the tier whose card the owner sees; without days for good. */
export async function gives({ owner }: School, person: Person, days?: string) {
  await owner.taps("🎁 Give it to somebody");
  await owner.says(String(person.id));
  await (days ? owner.says(days) : owner.taps("⏭ Skip"));
  await owner.taps("✅ Give it");
}

export const idOf = async (school: School, person: Person): Promise<number> =>
  (await personRecord(school, person))?.id ?? 0;

/** The tier that somebody has now. */
export const tierNow = async (school: School, person: Person) =>
  tierOf(school.app.kernel.db.read, await idOf(school, person), school.clock.now());
