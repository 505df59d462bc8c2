import { DAY } from "../../../lib/durations.ts";
import type { Outside } from "../../../turn/outside.ts";
import { countUnopened } from "../../../turn/unopened.ts";
import { firstKnown } from "../../people/colleagues.ts";

declare module "../../../turn/notices.ts" {
  interface Notices {
    /** For the owner: messages and tasks wait for a key that is not there. */
    "unopened-alarm": { calls: number; tasks: number };
  }
}

const TOLD = "unopened.told";

/** Calls the owner, once a day, as long as something waits for its key; while nobody can be called, at the next look. */
export async function alarmUnopened({ read, act, cache }: Outside): Promise<void> {
  const waiting = await countUnopened(read);
  if (waiting.calls + waiting.tasks === 0) return cache.drop(TOLD);
  const isTold = await cache.get(TOLD, DAY, () =>
    act(async (doing) => {
      const owner = await firstKnown(doing);
      if (owner) await doing.tell(owner.id, "unopened-alarm", waiting);
      return owner !== undefined;
    }),
  );
  if (!isTold) cache.drop(TOLD);
}
