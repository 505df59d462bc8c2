import { does, type Feature } from "../../feature.ts";
import { texts } from "../../texts/folder.macro.ts" with { type: "macro" };
import { ledgerTaps } from "./bot.ts";
import { ledgerButton } from "./buttons.ts";
import { balances } from "./checks.ts";
import { revenueFigures } from "./figures.ts";
import { walletPart } from "./of-person.ts";
import { OWN } from "./own.ts";
import { personal } from "./personal.ts";
import { measureProof, proving } from "./proofs.ts";
import { prove, proveFor } from "./proving.ts";
import * as tables from "./schema.ts";
import { alarm, proven } from "./views.ts";

const OPERATORS = ["owner", "admin"];

/** What people have: the ledger, balances, credits, passes and tiers. */
export const wallet: Feature = {
  name: "wallet",
  texts: texts("features/wallet"),
  tables,
  rights: {
    "ledger.read": OPERATORS,
    "balance.change": OPERATORS,
    "tiers.change": OPERATORS,
    "revenue.read": OPERATORS,
    [OWN]: ["owner"],
  },
  taps: ledgerTaps,
  tasks: [does(proving, proveFor)],
  cron: [{ name: "verify-ledger", pattern: "40 3 * * *", run: (outside) => prove(outside) }],
  notices: { "ledger-proven": proven, "ledger-alarm": alarm },
  admin: [
    { room: "billing", label: "admin-ledger", right: "ledger.read", place: 90, to: ledgerButton.pack() },
  ],
  events: {
    "tier.changed": ({ personId, tier }) => ({
      ...{ name: "tier.changed", personId, subject: tier && `tier:${tier.id}` },
    }),
  },
  figures: [revenueFigures],
  personParts: [walletPart],
  personal,
  doctor: { ledger: balances },
  measure: measureProof,
};

export { verify as verifyLedger } from "./verify.ts";
