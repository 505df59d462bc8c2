import type { Telegram } from "./bot/telegram.ts";
import type { Config } from "./config/index.ts";
import type { Feature } from "./feature.ts";
import * as account from "./features/account/index.ts";
import { type ControlParts, controlFeature } from "./features/control/index.ts";
import * as payments from "./features/payments/index.ts";
import { type Parts, peopleFeature } from "./features/people/index.ts";
import * as shop from "./features/shop/index.ts";
import * as students from "./features/students/index.ts";
import { walletFeature } from "./features/wallet/index.ts";
import type { Acting } from "./turn/act.ts";
import type { Listeners } from "./turn/news.ts";

export type AllParts = Omit<Parts, "limits"> &
  Omit<ControlParts, "features"> & {
    config: Config;
    act: Acting;
    telegram: Telegram;
    /** Where a page leads back to: the chat with the bot. */
    botLink: () => string;
  };

/** The ways to pay; features that sell something share them. */
export const tillsFor = ({ config, clock, settings, telegram }: AllParts): payments.Tills =>
  payments.tillsOf(config, clock, settings, telegram);

/** Every feature of the product; the main menu shows their entries in this order. */
export function featuresOf(parts: AllParts, tills: payments.Tills): Feature[] {
  const features: Feature[] = [
    shop.shopFeature({ ...parts, tills }),
    account.accountFeature(parts),
    walletFeature(parts),
    payments.paymentsFeature({ ...parts, tills }),
    students.studentsFeature(),
    peopleFeature({ ...parts, limits: parts.config.limits }),
    controlFeature({ ...parts, features: () => features }),
  ];
  return features;
}

/** Who listens to what news, in the order in which they hear it. */
export const listenersOf = (tills: payments.Tills): Listeners => ({
  "person.met": [account.welcome],
  "credits.spent": [account.warnIfLow, shop.rechargeIfLow],
  "balance.corrected": [account.tellCorrected],
  "tier.changed": [account.tellTier],
  "account.reset": [students.unregister],
  "payment.begun": [payments.countBegun, payments.notices.showBegun, payments.tellRechargeBegun],
  "payment.settled": [
    payments.notices.closeScreen,
    payments.rechargeSettled,
    shop.payOrder,
    payments.countSettled,
    shop.grantRecharge,
    payments.tellRecharged,
    payments.notices.tellSettled,
  ],
  "payment.failed": [
    payments.countFailed,
    payments.notices.showFailed,
    payments.tellRechargeFailed,
    payments.rechargeFailed,
  ],
  "payment.flagged": [payments.tellStaffOfFlag, payments.notices.tellStray],
  "payment.refunded": [payments.tellWhoRefunded, payments.countRefunded, payments.notices.tellRefunded],
  "payment.refunding": [shop.takeBack, shop.endRenewal, payments.stopRefunded],
  "refund.waiting": [payments.notices.tellRefunding],
  "payment.stray-returned": [payments.notices.tellStrayBack],
  "payment.left": [shop.showLeft(tills), shop.showRechargeLeft(tills)],
  "order.paid": [shop.showPaid, shop.tellToPost, shop.tellLowStock],
  "order.ended": [shop.tellEnded],
  "order.refunded": [shop.tellTakenBack],
  "payment.open": [payments.notices.showOpen, payments.showCard],
  "payment.ended": [payments.notices.showEnded, payments.showOver],
  "receipt.sent": [shop.keepForStaff, payments.showToStaff],
  "receipt.decided": [shop.keepForAnother, payments.tellDecision],
  "payment.checked": [payments.notices.showChecked],
  "refund.failed": [payments.notices.tellRefundFailed],
  "subscription.renewed": [shop.renewPass, payments.tellRenewed],
  "subscription.changed": [payments.tellSubscription],
  "portal.opened": [payments.showPortal],
  "recharge.stopped": [payments.tellRechargeStopped],
});

/** The main menu is drawn by the feature that greets people. */
export const homeFor = (features: Feature[]) => students.homeOf(features, students.registration);

export { firstValues } from "./features/payments/index.ts";
export { verifyLedger } from "./features/wallet/index.ts";
