import type { Telegram } from "../../bot/telegram.ts";
import type { Config } from "../../config/index.ts";
import type { Db } from "../../db/db.ts";
import type { Feature } from "../../feature.ts";
import type { Clock } from "../../lib/clock.ts";
import type { Settings } from "../../settings/settings.ts";
import { everyLanguage, type Texts } from "../../texts/texts.ts";
import type { Acting } from "../../turn/act.ts";
import { later } from "../../turn/tasks.ts";
import { billingBot } from "./billing.ts";
import { hearSubscription, payerBot } from "./bot.ts";
import { desk } from "./desk.ts";
import { errands } from "./errands.ts";
import { expireAttempts, rememberScreen } from "./payments.ts";
import { httpProviders, stripeOf } from "./providers/index.ts";
import { receiptsPart } from "./receipts/parts.ts";
import { paying } from "./settings.ts";
import { cashier } from "./staff/parts.ts";
import { starBook } from "./star-book.ts";
import { stars } from "./stars.ts";
import { givingStraysBack } from "./strays-desk.ts";
import en from "./texts.en.ftl" with { type: "text" };
import fa from "./texts.fa.ftl" with { type: "text" };
import ru from "./texts.ru.ftl" with { type: "text" };
import uz from "./texts.uz.ftl" with { type: "text" };
import { Tills } from "./tills.ts";
import { topUpBot, topUpForm } from "./topup-bot.ts";
import { webhookOf } from "./webhooks.ts";

const own = { fa, uz, ru, en };

export interface PaymentsParts {
  db: Db;
  act: Acting;
  clock: Clock;
  texts: Texts;
  config: Config;
  telegram: Telegram;
  settings: Settings;
  tills: Tills;
  botLink: () => string;
}

/** Every way to pay, one file each, and the one way in which money comes in. */
export function paymentsFeature(parts: PaymentsParts): Feature {
  const { config, tills, act, clock } = parts;
  const stripe = stripeOf(config, clock);
  const { tasks, reconcile } = desk({ ...parts, returnUrl: parts.botLink });
  const form = topUpForm(tills);
  const staff = cashier(parts);
  const receipts = receiptsPart(parts);
  const tellers = [...tills.providers.values()].filter(({ name }) => name !== "stars");
  // Shown to the payer on the provider's page, in the school's language.
  const refusal = () => parts.texts.in(config.bot.locale).plain("pay-refused-there");
  const ways = tellers.flatMap((provider) => {
    const POST = webhookOf(provider, { act, clock, words: refusal });
    return ["payments", "webhooks"].map((folder) => [`/${folder}/${provider.name}`, { POST }] as const);
  });
  return {
    name: "payments",
    texts: everyLanguage((language) =>
      [own, staff.texts, receipts.texts].map((texts) => texts[language]).join("\n"),
    ),
    routes: Object.fromEntries(ways),
    bots: [
      payerBot(tills),
      topUpBot(tills, form),
      billingBot(stripe !== undefined),
      ...staff.bots,
      ...receipts.bots,
    ],
    groupBots: receipts.groupBots,
    scenes: [form, ...staff.scenes, ...receipts.scenes],
    admin: [...receipts.admin, ...staff.admin],
    async measure(read) {
      await staff.measure(read);
      await receipts.measure(read);
    },
    updates: { subscription: hearSubscription },
    commands: [
      ...["topup", "billing", "paysupport", "terms"].map((name) => ({ name, scope: "everyone" as const })),
      ...receipts.commands,
    ],
    tasks: {
      ...tasks,
      ...errands({ ...parts, stripe, returnUrl: parts.botLink }),
      "payments.stray": givingStraysBack(parts),
      ...receipts.tasks,
    },
    cron: [
      { name: "reconcile-payments", pattern: "*/5 * * * *", run: reconcile },
      { name: "reconcile-stars", pattern: "*/2 * * * *", run: starBook(parts) },
      { name: "expire-attempts", pattern: "* * * * *", run: () => act(expireAttempts) },
      ...receipts.cron,
    ],
    sent: {
      ...receipts.sent,
      /** Telegram tells which message shows the way to pay, or that there is none. */
      async "payment-screen"(act, { payment, isInvoice }, result) {
        const screen = messageIdIn(result);
        if (screen !== undefined) return rememberScreen(act, Number(payment), screen);
        if (isInvoice) await later(act, "payments.unsent", { payment });
      },
    },
    rights: {
      ...staff.rights,
      "receipts.decide": ["owner", "admin"],
    },
  };
}

const messageIdIn = (result: unknown): number | undefined =>
  typeof result === "object" && result !== null && "message_id" in result
    ? Number(result.message_id)
    : undefined;

/** The ways to pay that are configured. */
export const tillsOf = (config: Config, clock: Clock, settings: Settings, telegram: Telegram): Tills =>
  new Tills(config.payments, [...httpProviders(config, clock, settings), stars(telegram)]);

/** What the environment gives the settings of payments to begin with. */
export const firstValues = ({ payments }: Config): Record<string, unknown> => ({
  [paying.cardNumber.key]: payments.cardNumber,
  [paying.payeeName.key]: payments.payeeName,
  [paying.currency.key]: payments.currency,
  [paying.orderSeconds.key]: payments.lifetimeSeconds,
  [paying.leastTopUp.key]: payments.minAmount,
  [paying.mostTopUp.key]: payments.maxAmount,
  [paying.starsPerValue.key]: payments.starsPerValue,
});

export {
  showPortal,
  tellRechargeBegun,
  tellRecharged,
  tellRechargeFailed,
  tellRechargeStopped,
  tellRenewed,
  tellSubscription,
} from "./billing.ts";
export * as notices from "./notices.ts";
export { showCard, showOver, tellDecision } from "./receipts/notices.ts";
export { showToStaff } from "./receipts/showing.ts";
export { rechargeFailed, rechargeSettled } from "./recharge.ts";
export { countBegun, countFailed, countRefunded, countSettled } from "./staff/gauges.ts";
export { tellStaffOfFlag, tellWhoRefunded } from "./staff/notices.ts";
export { stopRefunded } from "./subscriptions.ts";
export type { Tills } from "./tills.ts";
