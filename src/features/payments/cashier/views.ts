import { button, fromTheRight, grid, turningRow } from "../../../bot/keyboard.ts";
import type { InlineButton, View } from "../../../bot/view.ts";
import { cut } from "../../../lib/cut.ts";
import { sayMoney } from "../../../texts/money.ts";
import { Markup, type Translator } from "../../../texts/texts.ts";
import type { Human } from "../../../turn/actor.ts";
import { controlDoor } from "../../wallet/buttons.ts";
import { wayTitle } from "../core/labels.ts";
import type { Payment } from "../core/payments.ts";
import * as buttons from "./buttons.ts";
import { type Listed, type Page, WHICH, type Which } from "./history.ts";
import type { Payer } from "./payers.ts";
import * as words from "./words.ts";

const LONGEST_ROW = 60;

/** What staff may do with payments. */
export function menu(t: Translator, person: Human, flagged: number): View {
  const all = { which: "all" } as const;
  return {
    text: t("cashier-title"),
    buttons: [
      [
        button(t.plain("cashier-payments"), buttons.paymentsButton.pack(all)),
        button(t.plain("cashier-flagged", { count: flagged }), buttons.flagsButton.pack({})),
      ],
      [
        button(t.plain("cashier-takings"), buttons.takingsButton.pack()),
        button(t.plain("cashier-ways"), buttons.waysButton.pack()),
      ],
      ...(person.rights.has("balance.change")
        ? [[button(t.plain("cashier-balance"), buttons.balanceButton.pack({}))]]
        : []),
      back(t, controlDoor.pack()),
    ],
  };
}

export const back = (t: Translator, data: string): InlineButton[] => [button(t.plain("back"), data)];

export interface Showing {
  which: Which;
  person: Payer | undefined;
  page: Page<Listed>;
}

/** The list: a button for each payment, what to look at above the pages. */
export function list(t: Translator, { which, person, page }: Showing): View {
  const headline = person
    ? t("cashier-list-person", { name: person.name })
    : `<b>${t.plain(words.LIST[which])}</b>`;
  return {
    text: `${headline}\n${t(page.rows.length > 0 ? "cashier-list-choose" : "cashier-list-none")}`,
    buttons: [
      ...page.rows.map(({ payment }) => [
        button(rowOf(t, payment), buttons.paymentButton.pack({ payment: payment.id })),
      ]),
      ...turning(t, { which, person, page }),
      ...grid(
        WHICH.map((each) => {
          const chosen = !person && each === which ? "✓ " : "";
          return button(
            `${chosen}${t.plain(words.LIST[each])}`,
            buttons.paymentsButton.pack({ which: each }),
          );
        }),
        2,
      ),
      [button(t.plain("cashier-search"), buttons.searchButton.pack())],
      back(t, buttons.cashierButton.pack()),
    ],
  };
}

export function rowOf(t: Translator, payment: Payment): string {
  const row = `${words.MARK[payment.state]} ${payment.number} · ${sayMoney(t, words.moneyOf(payment))} · ${wayTitle(t, payment.provider)}`;
  return fromTheRight(t, cut(row, LONGEST_ROW));
}

function turning(t: Translator, { which, person, page: { rows, hasNewer, hasOlder } }: Showing) {
  const here = { which, ...(person && { person: person.id }) };
  const [newest, oldest] = [rows[0]?.place, rows.at(-1)?.place];
  return turningRow(t, {
    previous: hasNewer && newest ? buttons.paymentsButton.pack({ ...here, after: newest }) : undefined,
    next: hasOlder && oldest ? buttons.paymentsButton.pack({ ...here, before: oldest }) : undefined,
  });
}

/** A name that opens the person's chat. */
export const named = (payer: Payer | undefined): Markup =>
  new Markup(payer ? `<a href="tg://user?id=${payer.telegramId}">${Bun.escapeHTML(payer.name)}</a>` : "—");
