import { walletOf } from "../../../wallet/accounts.ts";
import { balanceOf } from "../../../wallet/ledger.ts";
import { way } from "../way.ts";

/** The payer's own balance. */
export const wallet = way({
  name: "wallet",
  icon: "👛",
  keys: {},
  needs: [],
  sells: "everything",
  shown: "nothing",
  givesBack: "no",
  fromBalance: true,
  async takes({ tx }, { personId, value, isTopUp }) {
    const has = isTopUp ? 0 : await balanceOf(tx, walletOf(personId), value.currency);
    return !isTopUp && has >= value.amount ? value : undefined;
  },
});
