import type { Db } from "../../db/db.ts";
import type { Feature } from "../../feature.ts";
import type { Acting } from "../../turn/act.ts";
import { ledgerBot } from "./bot.ts";
import { ledgerButton } from "./buttons.ts";
import { measureProof } from "./proofs.ts";
import { prove, provingFor } from "./proving.ts";
import en from "./texts.en.ftl" with { type: "text" };
import fa from "./texts.fa.ftl" with { type: "text" };
import ru from "./texts.ru.ftl" with { type: "text" };
import uz from "./texts.uz.ftl" with { type: "text" };

export interface WalletParts {
  db: Db;
  act: Acting;
}

/** What people have: the ledger, balances, credits, passes and tiers. */
export const walletFeature = (parts: WalletParts): Feature => ({
  name: "wallet",
  texts: { fa, uz, ru, en },
  bots: [ledgerBot],
  admin: [{ label: "admin-ledger", permission: "ledger.read", data: ledgerButton.pack() }],
  tasks: { "ledger.prove": provingFor(parts) },
  cron: [{ name: "verify-ledger", pattern: "40 3 * * *", run: () => prove(parts) }],
  measure: measureProof,
  rights: {
    "ledger.read": ["owner", "admin"],
    "balance.change": ["owner", "admin"],
    "tiers.change": ["owner", "admin"],
  },
});

export { verify as verifyLedger } from "./verify.ts";
