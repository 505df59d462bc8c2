import type { Retention } from "./hooks.ts";
import type { Chore } from "./jobs/cron.ts";
import type { Kernel } from "./kernel.ts";
import { DAY } from "./lib/durations.ts";

/** So many in one turn: others are heard between. */
const AT_ONCE = 500;

/** What happens by the clock: what the features have in their tables of contents, and what they want forgotten. */
export const chores = ({ features, outside, db }: Kernel): Chore[] => [
  { name: "fold-log", pattern: "*/5 * * * *", run: () => db.fold() },
  ...features.flatMap(({ cron = [], retention = [] }) => [
    ...cron.map(({ name, pattern, run }) => ({
      ...{ name, pattern },
      run: async () => void (await run(outside)),
    })),
    ...retention.map((kept) => ({
      name: `forget-${kept.name}`,
      pattern: "17 4 * * *",
      run: (now: Date) => forget(outside, kept, now),
    })),
  ]),
];

/** Forgets what is older than it is kept, as much as there is. */
async function forget(
  { act, settings }: Pick<Kernel["outside"], "act" | "settings">,
  { days: kept, forget }: Retention,
  now: Date,
): Promise<void> {
  const days = typeof kept === "number" ? kept : settings.get(kept);
  if (days === 0) return;
  const before = new Date(now.getTime() - days * DAY);
  let gone: number;
  do gone = await act((doing) => forget(doing, before, AT_ONCE));
  while (gone === AT_ONCE);
}
