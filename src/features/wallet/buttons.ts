import { ButtonData } from "../../bot/button-data.ts";

export const ledgerButton = new ButtonData("ledger");
export const proveButton = new ButtonData("ledger-prove");

/** The control centre's own: it stands above this feature, and the same name is the same button. */
export const controlDoor = new ButtonData("control");
