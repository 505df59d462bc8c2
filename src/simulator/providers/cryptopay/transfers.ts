import type { Stage } from "../stage.ts";
import { type Params, wrong } from "./params.ts";
import { ASSETS } from "./rates.ts";

export interface Transfer {
  transfer_id: number;
  spend_id: string;
  user_id: number;
  asset: string;
  amount: string;
  status: "completed";
  completed_at: string;
  comment?: string;
}

/** What the app has, and what it has given to people. */
export class Transfers {
  readonly balance = new Map(ASSETS.map((asset) => [asset, 1000]));
  readonly #stage: Stage;
  readonly #made = new Map<string, Transfer>();

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** One transfer for a spend_id, whatever else it says. */
  make(params: Params): Transfer {
    const user_id = params.whole("user_id", 1, Number.MAX_SAFE_INTEGER);
    if (user_id === undefined) throw wrong("USER_ID_REQUIRED");
    params.needed("asset");
    const asset = params.oneOf("asset", ASSETS) ?? "";
    const amount = params.amount("amount");
    const spend_id = params.needed("spend_id", 64);
    if (this.#made.has(spend_id)) throw wrong("SPEND_ID_ALREADY_USED");
    const left = (this.balance.get(asset) ?? 0) - Number(amount);
    if (left < 0) throw wrong("NOT_ENOUGH_COINS");
    this.balance.set(asset, left);
    const comment = params.text("comment", 1024);
    const transfer: Transfer = {
      ...{ transfer_id: this.#made.size + 1, spend_id, user_id, asset, amount, status: "completed" },
      completed_at: this.#stage.clock.now().toISOString(),
      ...(comment && { comment }),
    };
    this.#made.set(spend_id, transfer);
    return transfer;
  }

  list(params: Params): { items: Transfer[] } {
    const spend = params.text("spend_id", 64);
    const ids = params.items("transfer_ids")?.map(Number);
    const found = [...this.#made.values()]
      .filter((each) => (spend ?? each.spend_id) === each.spend_id)
      .filter((each) => !ids || ids.includes(each.transfer_id));
    return { items: found.reverse().slice(0, params.whole("count", 1, 1000) ?? 100) };
  }
}
