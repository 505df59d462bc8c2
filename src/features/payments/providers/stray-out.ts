import { and, eq } from "drizzle-orm";
import type { Outside } from "../../../turn/outside.ts";
import { addressOf } from "../../people/person.ts";
import { flags } from "../core/schema.ts";
import { returned, stays } from "../core/stray-back.ts";
import { lineOf } from "./lines.ts";

/** Asks the provider of stray money to give that one charge back. */
export async function giveStrayOut({ flag: id }: { flag: number }, outside: Outside): Promise<void> {
  const { act, read } = outside;
  const [flag] = await read
    .select()
    .from(flags)
    .where(and(eq(flags.id, id), eq(flags.outcome, "leaving")));
  if (!flag) return;
  const line = lineOf(outside, flag.provider);
  if (!line?.refund) return act((doing) => stays(doing, flag, "this provider gives nothing back"));
  const { amount, currency, personId } = flag;
  const payer = personId === null ? undefined : await addressOf(read, personId);
  const result = await line.refund({
    reference: String(flag.details.charge),
    charge: undefined,
    amount: { amount, currency },
    isWhole: true,
    key: `stray-${flag.id}`,
    payer: { telegramId: payer?.telegramId ?? 0 },
    lines: [],
  });
  if (result.kind === "pending") throw new Error("the stray money is not through yet");
  await act((doing) => (result.kind === "done" ? returned(doing, flag.id) : stays(doing, flag, result.why)));
}
