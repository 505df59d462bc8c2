import { tell } from "../../bot/notify.ts";
import type { Db } from "../../db/db.ts";
import type { TaskHandler } from "../../jobs/tasks.ts";
import type { Acting, Address } from "../../turn/act.ts";
import { addressOf } from "../people/person.ts";
import { noteProof } from "./proofs.ts";
import { verify } from "./verify.ts";
import * as views from "./views.ts";

interface Parts {
  db: Db;
  act: Acting;
}

/**
 * Proves the whole ledger and writes down what came of it. The owner is called when something new is wrong, and whoever
 * has asked is told in any case.
 */
export async function prove({ db, act }: Parts, asker?: Address): Promise<void> {
  const report = await verify(db.read);
  await act(async (doing) => {
    const owner = await noteProof(doing, report);
    const proven = { ...report, at: doing.now };
    if (owner) await tell(doing, owner, (t) => views.alarm(t, proven));
    if (asker) await tell(doing, asker, (t) => views.proven(t, proven));
  });
}

/** Somebody has asked for it in the bot. */
export const provingFor =
  (parts: Parts): TaskHandler =>
  async ({ by }) =>
    prove(parts, await addressOf(parts.db.read, Number(by)));
