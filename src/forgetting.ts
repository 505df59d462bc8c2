import { erase, exportOf, lostOf, refuseToForget } from "./across.ts";
import { awaitsMoney, eraseHeard, eventsOf, failuresOf, formsOf, keptOf } from "./bot/erasing.ts";
import type { Feature } from "./feature.ts";
import { knownAs } from "./features/people/person.ts";
import { DomainError } from "./lib/errors.ts";
import type { House } from "./turn/house.ts";

/** What is kept of somebody: by the features, and by the kernel, which knows people by their accounts. */
export function personalOf(features: readonly Feature[]): House["personal"] {
  const personal: House["personal"] = {
    async export(read, personId) {
      const whose = await knownAs(read, personId);
      const heard = {
        events: await eventsOf(read, whose),
        forms: await formsOf(read, whose),
        failed: (await failuresOf(read, whose)).map(({ body }) => body),
        kept: (await keptOf(read, whose)).map(({ body }) => body),
      };
      return { ...(await exportOf(features, read, personId)), heard };
    },

    async mayGo(act, personId) {
      await refuseToForget(features, act, personId);
      if (await awaitsMoney(act.tx, await knownAs(act.tx, personId))) throw new DomainError("forget-failed");
    },

    lost: (act, personId, t) => lostOf(features, act, personId, t),

    async erase(act, personId) {
      await personal.mayGo(act, personId);
      await eraseHeard(act.tx, await knownAs(act.tx, personId));
      await erase(features, act, personId);
    },
  };
  return personal;
}
