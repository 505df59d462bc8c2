import type { Feature } from "./feature.ts";
import { account } from "./features/account/index.ts";
import { channel } from "./features/channel/index.ts";
import { control } from "./features/control/index.ts";
import { front } from "./features/front/index.ts";
import { payments } from "./features/payments/index.ts";
import { people } from "./features/people/index.ts";
import { shop } from "./features/shop/index.ts";
import { staff } from "./features/staff/index.ts";
import { students } from "./features/students/index.ts";
import { wallet } from "./features/wallet/index.ts";

/** Every feature of the product, from the ground up: each may look at those before it, and hears news of them. */
export const FEATURES: readonly Feature[] = [
  people,
  channel,
  students,
  wallet,
  payments,
  shop,
  account,
  front,
  staff,
  control,
];

export { staffForOperator } from "./features/staff/index.ts";
export { verifyLedger } from "./features/wallet/index.ts";
