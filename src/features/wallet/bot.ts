import { type Tap, tap } from "../../bot/tap.ts";
import { ledgerButton, proveButton } from "./buttons.ts";
import { askForProof, readProof } from "./proofs.ts";
import * as views from "./views.ts";

/** The ledger as its owner sees it. */
export const ledgerTaps: Tap[] = [
  tap(ledgerButton, "ledger.read", async (turn) =>
    turn.show(views.ledger(turn.t, await readProof(turn.tx, turn.person))),
  ),
  tap(proveButton, "ledger.read", async (turn) => {
    await askForProof(turn, turn.person);
    turn.toast(turn.t.plain("ledger-proving"));
  }),
];
