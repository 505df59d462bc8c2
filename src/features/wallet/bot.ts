import { Plugin } from "gramio";
import { turnContext } from "../../bot/context.ts";
import { ledgerButton, proveButton } from "./buttons.ts";
import { askForProof, readProof } from "./proofs.ts";
import * as views from "./views.ts";

/** The ledger as its owner sees it. */
export const ledgerBot = new Plugin("ledger")
  .extend(turnContext)
  .callbackQuery(ledgerButton, async ({ show, t, tx, person }) =>
    show(views.ledger(t, await readProof(tx, person))),
  )
  .callbackQuery(proveButton, async ({ turn, toast, t, person }) => {
    await askForProof(turn, person);
    toast(t.plain("ledger-proving"));
  });
