import { and, inArray, isNull } from "drizzle-orm";
import { button } from "../../../bot/keyboard.ts";
import { tell } from "../../../bot/notify.ts";
import { sayMoney } from "../../../texts/money.ts";
import type { Act, Address } from "../../../turn/act.ts";
import { addressOf } from "../../people/person.ts";
import { readPermissions } from "../../people/roles.ts";
import { people } from "../../people/schema.ts";
import type { Flag } from "../core/flags.ts";
import type { Payment } from "../core/payments.ts";
import type { Refund } from "../core/refunds.ts";
import * as buttons from "./buttons.ts";
import * as views from "./flag-views.ts";
import { moneyOf } from "./words.ts";

/** Staff hear of money that came otherwise than expected, each who has spoken to the bot, and their group. */
export async function tellStaffOfFlag(act: Act, { flag }: { flag: Flag }): Promise<void> {
  const staff = await readers(act);
  for (const address of staff) await tell(act, address, (t) => views.news(t, flag, { withButton: true }));
  const language = staff[0]?.language ?? "en";
  if (act.staffGroup !== undefined)
    await tell(act, { telegramId: act.staffGroup, language }, (t) =>
      views.news(t, flag, { withButton: false }),
    );
}

/** Staff roles are those of the configuration, so the table is asked whether any of them may read payments. */
async function readers({ tx, staff }: Act): Promise<Address[]> {
  const table = await readPermissions(tx);
  const may = (["owner", "admin"] as const).some((role) => table.get(role)?.has("payments.read"));
  if (!may || staff.length === 0) return [];
  return tx
    .select({ telegramId: people.telegramId, language: people.language })
    .from(people)
    .where(and(inArray(people.telegramId, [...staff]), isNull(people.unreachableAt)))
    .orderBy(people.id);
}

/** Who has asked a provider to give money back hears that it is through; that it is not is flagged to all. */
export async function tellWhoRefunded(
  act: Act,
  { payment, refund }: { payment: Payment; refund: Refund },
): Promise<void> {
  if (refund.way !== "provider" || refund.askedBy === null) return;
  const address = await addressOf(act.tx, refund.askedBy);
  const money = { amount: refund.amount, currency: moneyOf(payment).currency };
  if (address)
    await tell(act, address, (t) => ({
      text: t("cashier-refunded", { number: payment.number, amount: sayMoney(t, money) }),
      buttons: [
        [button(t.plain("cashier-open-payment"), buttons.paymentButton.pack({ payment: payment.id }))],
      ],
    }));
}
