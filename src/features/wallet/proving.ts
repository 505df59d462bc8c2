import type { Outside } from "../../turn/outside.ts";
import { askerOf } from "../people/person.ts";
import type { Report } from "./findings.ts";
import { noteProof } from "./proofs.ts";
import { verify } from "./verify.ts";

/** What of a proof is told. */
export type Proven = Pick<Report, "entries" | "postings" | "accounts" | "wrong" | "worst"> & { at: Date };

declare module "../../turn/notices.ts" {
  interface Notices {
    /** For who has asked for it. */
    "ledger-proven": Proven;
    /** For the owner: money was made or lost. */
    "ledger-alarm": Proven;
  }
}

/**
 * Proves the whole ledger and writes down what came of it. The owner is called when something new is wrong, and whoever
 * has asked is told in any case.
 */
export async function prove({ read, act }: Outside, asker?: number): Promise<void> {
  const report = await verify(read);
  await act(async (doing) => {
    const owner = await noteProof(doing, report);
    const proven = { ...report, at: doing.now };
    if (owner !== undefined) await doing.tell(owner, "ledger-alarm", proven);
    if (asker !== undefined) await doing.tell(asker, "ledger-proven", proven);
  });
}

/** Somebody has asked for it in the bot. */
export const proveFor = async (asked: { by?: number; chatId?: number }, outside: Outside): Promise<void> =>
  prove(outside, await askerOf(outside.read, asked));
