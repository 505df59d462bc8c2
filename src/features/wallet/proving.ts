import { tell } from "../../bot/notify.ts";
import type { Address } from "../../turn/act.ts";
import type { Outside } from "../../turn/outside.ts";
import { addressOf } from "../people/person.ts";
import { noteProof } from "./proofs.ts";
import { verify } from "./verify.ts";
import * as views from "./views.ts";

/**
 * Proves the whole ledger and writes down what came of it. The owner is called when something new is wrong, and whoever
 * has asked is told in any case.
 */
export async function prove({ read, act }: Outside, asker?: Address): Promise<void> {
  const report = await verify(read);
  await act(async (doing) => {
    const owner = await noteProof(doing, report);
    const proven = { ...report, at: doing.now };
    if (owner) await tell(doing, owner, (t) => views.alarm(t, proven));
    if (asker) await tell(doing, asker, (t) => views.proven(t, proven));
  });
}

/** Somebody has asked for it in the bot. */
export const proveFor = async ({ by }: { by: number }, outside: Outside): Promise<void> =>
  prove(outside, await addressOf(outside.read, by));
