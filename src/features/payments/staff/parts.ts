import type { Scene } from "../../../bot/scene.ts";
import type { Config } from "../../../config/index.ts";
import type { Feature } from "../../../feature.ts";
import type { Clock } from "../../../lib/clock.ts";
import type { Tills } from "../tills.ts";
import { assignForm } from "./assign-form.ts";
import { balanceForm } from "./balance-form.ts";
import { paymentsBot } from "./bot.ts";
import { cashierButton } from "./buttons.ts";
import { flagsBot } from "./flags-bot.ts";
import { measurePayments } from "./gauges.ts";
import { moneyBot } from "./money-bot.ts";
import { refundForm } from "./refund-form.ts";
import { searchForm } from "./search-form.ts";
import en from "./texts.en.ftl" with { type: "text" };
import fa from "./texts.fa.ftl" with { type: "text" };
import ru from "./texts.ru.ftl" with { type: "text" };
import uz from "./texts.uz.ftl" with { type: "text" };

const OPERATORS = ["owner", "admin"];

/** The staff's side of payments: what the manifest of payments takes over. */
export function cashier({ config, tills, clock }: { config: Config; tills: Tills; clock: Clock }) {
  const refunding = refundForm(tills);
  const scenes: Scene[] = [searchForm, refunding, balanceForm, assignForm];
  return {
    texts: { fa, uz, ru, en },
    bots: [paymentsBot, flagsBot, moneyBot(refunding, config)],
    scenes,
    admin: [{ label: "admin-cashier", permission: "payments.read", data: cashierButton.pack() }],
    rights: {
      "payments.read": OPERATORS,
      "payments.refund": OPERATORS,
      "payments.raw": OPERATORS,
      "balance.change": OPERATORS,
    },
    measure: measurePayments(clock),
  } satisfies Partial<Feature>;
}
