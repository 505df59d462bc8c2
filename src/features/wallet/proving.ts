import type { Acting, Address } from "../../bot/act.ts";
import { isLanguage } from "../../bot/languages.ts";
import type { Translator } from "../../bot/texts.ts";
import type { View } from "../../bot/view.ts";
import type { Db } from "../../db/db.ts";
import type { TaskHandler } from "../../jobs/tasks.ts";
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
    const tell = async (whom: Address | undefined, view: (t: Translator) => View) =>
      whom && (await doing.tell(whom, view));
    await tell(owner, (t) => views.alarm(t, proven));
    await tell(asker, (t) => views.proven(t, proven));
  });
}

/** Somebody has asked for it in the bot. */
export const provingFor =
  (parts: Parts): TaskHandler =>
  ({ chatId, language: stored }) => {
    const language = String(stored);
    return prove(parts, { telegramId: Number(chatId), language: isLanguage(language) ? language : "en" });
  };
