import { and, eq } from "drizzle-orm";
import type { Db } from "../../db/db.ts";
import type { TaskHandler } from "../../jobs/tasks.ts";
import type { Acting } from "../../turn/act.ts";
import { addressOf } from "../people/person.ts";
import { flags } from "./schema.ts";
import { returned, stays } from "./stray-back.ts";
import type { Tills } from "./tills.ts";

/** Asks the provider of stray money to give that one charge back. */
export function givingStraysBack({ db, act, tills }: { db: Db; act: Acting; tills: Tills }): TaskHandler {
  return async ({ flag: id }) => {
    const [flag] = await db.read
      .select()
      .from(flags)
      .where(and(eq(flags.id, Number(id)), eq(flags.outcome, "leaving")));
    if (!flag) return;
    const provider = tills.providers.get(flag.provider);
    if (!provider?.refund) return act((doing) => stays(doing, flag, "this provider gives nothing back"));
    const { amount, currency, personId } = flag;
    const payer = personId === null ? undefined : await addressOf(db.read, personId);
    const result = await provider.refund({
      reference: String(flag.details.charge),
      charge: undefined,
      amount: { amount, currency },
      isWhole: true,
      key: `stray-${flag.id}`,
      payer: { telegramId: payer?.telegramId ?? 0 },
      lines: [],
    });
    if (result.kind === "pending") throw new Error("the stray money is not through yet");
    await act((doing) =>
      result.kind === "done" ? returned(doing, flag.id) : stays(doing, flag, result.why),
    );
  };
}
