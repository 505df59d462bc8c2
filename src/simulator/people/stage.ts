import { systemClock } from "../../lib/clock.ts";
import type { Backend } from "../backend.ts";
import type { Outcome } from "../delivery/updates.ts";

export interface Stage {
  backend: Backend;
  /** Resolves when the bot has done all that it had set itself to do. */
  settle: () => Promise<unknown>;
  /** How long (real milliseconds) a deed waits for the bot to confirm its update. */
  patienceMs: number;
}

/** Resolves when the bot has confirmed the update and settled; rejects when it does not confirm in time. */
export async function acknowledged(stage: Stage, told: Promise<Outcome>, what: string): Promise<Outcome> {
  const { promise, reject } = Promise.withResolvers<never>();
  const giveUp = () => {
    const { lastError, target } = stage.backend.webhook;
    const why = lastError?.message ?? (target ? "no answer yet" : "no webhook, and nobody polls");
    reject(new Error(`the bot did not confirm ${what} within ${stage.patienceMs} ms: ${why}`));
  };
  const cancel = systemClock.after(stage.patienceMs, giveUp);
  const outcome = await Promise.race([told, promise]).finally(cancel);
  await stage.settle();
  return outcome;
}
