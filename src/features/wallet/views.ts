import { backTo, button } from "../../bot/keyboard.ts";
import { toRoom } from "../../bot/rooms.ts";
import type { View } from "../../bot/view.ts";
import { CREDITS } from "../../lib/money.ts";
import type { FixedKey } from "../../texts/keys.ts";
import { sayMoney } from "../../texts/money.ts";
import type { Translator } from "../../texts/texts.ts";
import { ledgerButton, proveButton } from "./buttons.ts";
import type { Finding, Total } from "./findings.ts";
import type { Proof } from "./proofs.ts";
import type { Proven } from "./proving.ts";

/** How much of what is wrong one message names, and how many totals surely fit into one. */
const MOST_FINDINGS = 5;
const MOST_TOTALS = 40;

const FLAW_TEXTS: Record<Finding["flaw"], FixedKey> = {
  unbalanced: "ledger-flaw-unbalanced",
  "one-sided": "ledger-flaw-one-sided",
  unrated: "ledger-flaw-unrated",
  reversal: "ledger-flaw-reversal",
  balance: "ledger-flaw-balance",
  overdrawn: "ledger-flaw-overdrawn",
  held: "ledger-flaw-held",
};

const ACCOUNT_TEXTS: Record<string, FixedKey> = {
  wallet: "ledger-account-wallet",
  held: "ledger-account-held",
  revenue: "ledger-account-revenue",
  issued: "ledger-account-issued",
  exchange: "ledger-account-exchange",
  suspense: "ledger-account-suspense",
  corrections: "ledger-account-corrections",
};

/** The ledger as the last proof has left it. */
export function ledger(t: Translator, proof: Proof | undefined): View {
  const parts = proof ? [totalLines(t, proof.totals), result(t, proof)] : [t("ledger-never-proven")];
  return {
    text: [t("ledger-title"), ...parts].join("\n\n"),
    buttons: [[button(t.plain("ledger-prove"), proveButton.pack())], [backTo(t, toRoom("billing"))]],
  };
}

/** What came of a proof that was asked for. */
export const proven = (t: Translator, report: Proven): View => ({
  text: [t("ledger-title"), result(t, report)].join("\n\n"),
  buttons: [[button(t.plain("ledger-open"), ledgerButton.pack())]],
});

/** The owner is called: money was made or lost. */
export const alarm = (t: Translator, report: Proven): View => ({
  text: [t("ledger-alarm"), wrongLines(t, report)].join("\n\n"),
  buttons: [[button(t.plain("ledger-open"), ledgerButton.pack())]],
});

function result(t: Translator, proven: Proven): string {
  const { at, entries, postings, accounts } = proven;
  const counts = t("ledger-proven", { at, entries, postings, accounts });
  return `${counts}\n${proven.wrong === 0 ? t("ledger-right") : wrongLines(t, proven)}`;
}

function wrongLines(t: Translator, { wrong, worst }: Proven): string {
  const lines = worst
    .slice(0, MOST_FINDINGS)
    .map(({ flaw, subject, currency, off }) =>
      t("ledger-finding", { what: t.plain(FLAW_TEXTS[flaw]), subject, amount: signed(t, currency, off) }),
    );
  return [t("ledger-wrong", { count: wrong }), ...lines].join("\n");
}

const totalLines = (t: Translator, totals: Total[]): string =>
  totals
    .slice(0, MOST_TOTALS)
    .map(({ account, currency, amount }) =>
      t("ledger-total", {
        what: accountText(t, account),
        amount: signed(t, currency, seen(account, amount)),
      }),
    )
    .join("\n") || t("ledger-empty");

/** What came from outside stands in the books with a minus, against what it became here: to its readers it has come. */
const seen = (account: string, amount: number): number =>
  account === "issued" || account.startsWith(PROVIDER) ? -amount : amount;

const PROVIDER = "provider:";

function accountText(t: Translator, account: string): string {
  const known = ACCOUNT_TEXTS[account];
  if (known) return t.plain(known);
  const provider = account.replace(PROVIDER, "");
  const title = `cashier-way-${provider}`;
  return t.plain("ledger-account-provider", { name: t.has(title) ? t.named(title) : provider });
}

/** With its sign, for here it tells who owes whom. */
function signed(t: Translator, currency: string, amount: number): string {
  const size = Math.abs(amount);
  if (!currency) return t.plain("ledger-count", { count: size });
  const said =
    currency === CREDITS
      ? t.plain("ledger-credits", { count: size })
      : sayMoney(t, { currency, amount: size });
  return amount < 0 ? `−${said}` : said;
}
