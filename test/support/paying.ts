import { walletOf } from "../../src/features/wallet/accounts.ts";
import { balanceOf } from "../../src/features/wallet/ledger.ts";
import { STARS } from "../../src/lib/money.ts";
import type { Person } from "../../src/simulator/index.ts";
import { personRecord } from "./records.ts";
import type { School } from "./school.ts";

let charges = 0;

/** Telegram tells that somebody has paid 100 Stars for nobody knows what; gives how many Stars are in their wallet. */
export async function pays(school: School, person: Person): Promise<number> {
  const { update_id, message } = person.drafts("-");
  const { text: _, ...head } = message;
  const successful_payment = {
    currency: STARS,
    total_amount: 100,
    invoice_payload: "order:7",
    telegram_payment_charge_id: `charge-${++charges}`,
    provider_payment_charge_id: "",
  };
  await school.telegram.deliver({ update_id, message: { ...head, successful_payment } });
  await school.app.settle();
  const payer = await personRecord(school, person);
  return balanceOf(school.app.kernel.db.read, walletOf(payer?.id ?? 0), STARS);
}
