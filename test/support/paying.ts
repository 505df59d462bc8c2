import type { Person } from "../../src/simulator/index.ts";
import { heardUpdate } from "./records.ts";
import type { School } from "./school.ts";

const PAYMENT = {
  currency: "XTR",
  total_amount: 100,
  invoice_payload: "order:7",
  telegram_payment_charge_id: "charge-7",
  provider_payment_charge_id: "",
};

/** Telegram tells that somebody has paid; gives what the school has kept of it. */
export async function pays(school: School, person: Person) {
  const { update_id, message } = person.drafts("-");
  const { text: _, ...head } = message;
  await school.telegram.deliver({ update_id, message: { ...head, successful_payment: PAYMENT } });
  await school.app.settle();
  const kept = await heardUpdate(school, update_id);
  if (!kept) throw new Error("the payment was not heard");
  return kept;
}
