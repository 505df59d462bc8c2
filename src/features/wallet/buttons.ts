import { ButtonData } from "../../bot/button-data.ts";

export const ledgerButton = new ButtonData("ledger");
export const proveButton = new ButtonData("ledger-prove");
