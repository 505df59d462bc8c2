import type { Acting } from "./bot/act.ts";
import type { Listeners } from "./bot/news.ts";
import type { Telegram } from "./bot/telegram.ts";
import type { Config } from "./config/index.ts";
import type { Feature } from "./feature.ts";
import { accountFeature, tellCorrected, warnIfLow, welcome } from "./features/account/index.ts";
import { type ControlParts, controlFeature } from "./features/control/index.ts";
import {
  countBegun,
  countFailed,
  countRefunded,
  countSettled,
  notices,
  paymentsFeature,
  rechargeFailed,
  rechargeSettled,
  showCard,
  showOver,
  showPortal,
  showToStaff,
  stopRefunded,
  type Tills,
  tellDecision,
  tellRechargeBegun,
  tellRecharged,
  tellRechargeFailed,
  tellRechargeStopped,
  tellRenewed,
  tellStaffOfFlag,
  tellSubscription,
  tellWhoRefunded,
  tillsOf,
} from "./features/payments/index.ts";
import { type Parts, peopleFeature } from "./features/people/index.ts";
import {
  endRenewal,
  grantRecharge,
  keepForAnother,
  keepForStaff,
  payOrder,
  rechargeIfLow,
  renewPass,
  shopFeature,
  showLeft,
  showPaid,
  showRechargeLeft,
  takeBack,
  tellEnded,
  tellLowStock,
  tellTakenBack,
} from "./features/shop/index.ts";
import { homeOf, registration, studentsFeature, unregister } from "./features/students/index.ts";
import { walletFeature } from "./features/wallet/index.ts";

export type AllParts = Omit<Parts, "limits"> &
  Omit<ControlParts, "features"> & {
    config: Config;
    act: Acting;
    telegram: Telegram;
    /** Where a page leads back to: the chat with the bot. */
    botLink: () => string;
  };

/** The ways to pay; features that sell something share them. */
export const tillsFor = ({ config, clock, settings, telegram }: AllParts): Tills =>
  tillsOf(config, clock, settings, telegram);

/** Every feature of the product; the main menu shows their entries in this order. */
export function featuresOf(parts: AllParts, tills: Tills): Feature[] {
  const features: Feature[] = [
    shopFeature({ ...parts, tills }),
    accountFeature(parts),
    walletFeature(parts),
    paymentsFeature({ ...parts, tills }),
    studentsFeature(),
    peopleFeature({ ...parts, limits: parts.config.limits }),
    controlFeature({ ...parts, features: () => features }),
  ];
  return features;
}

/** Who listens to what news, in the order in which they hear it. */
export const listenersOf = (tills: Tills): Listeners => ({
  "person.met": [welcome],
  "credits.spent": [warnIfLow, rechargeIfLow],
  "balance.corrected": [tellCorrected],
  "account.reset": [unregister],
  "payment.begun": [countBegun, notices.showBegun, tellRechargeBegun],
  "payment.settled": [
    notices.closeScreen,
    rechargeSettled,
    payOrder,
    countSettled,
    grantRecharge,
    tellRecharged,
    notices.tellSettled,
  ],
  "payment.failed": [countFailed, notices.showFailed, tellRechargeFailed, rechargeFailed],
  "payment.flagged": [tellStaffOfFlag, notices.tellStray],
  "payment.refunded": [tellWhoRefunded, countRefunded, notices.tellRefunded],
  "payment.refunding": [takeBack, endRenewal, stopRefunded, notices.tellRefunding],
  "payment.left": [showLeft(tills), showRechargeLeft(tills)],
  "order.paid": [showPaid, tellLowStock],
  "order.ended": [tellEnded],
  "order.refunded": [tellTakenBack],
  "payment.open": [notices.showOpen, showCard],
  "payment.ended": [notices.showEnded, showOver],
  "receipt.sent": [keepForStaff, showToStaff],
  "receipt.decided": [keepForAnother, tellDecision],
  "payment.checked": [notices.showChecked],
  "refund.failed": [notices.tellRefundFailed],
  "subscription.renewed": [renewPass, tellRenewed],
  "subscription.changed": [tellSubscription],
  "portal.opened": [showPortal],
  "recharge.stopped": [tellRechargeStopped],
});

/** The main menu is drawn by the feature that greets people. */
export const homeFor = (features: Feature[]) => homeOf(features, registration);

export { firstValues } from "./features/payments/index.ts";
export { verifyLedger } from "./features/wallet/index.ts";
