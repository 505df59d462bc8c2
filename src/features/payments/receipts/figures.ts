import type { Figures } from "../../../hooks.ts";
import { MINUTE } from "../../../lib/durations.ts";
import { backlog } from "./queue.ts";

/** What payers wait for. */
export const receiptFigures: Figures = {
  right: "receipts.decide",
  place: 50,
  async lines({ tx, now }, t) {
    const { pending, oldest } = await backlog(tx);
    if (pending === 0 || !oldest) return [t("figures-receipts-none")];
    const minutes = Math.floor((now.getTime() - oldest.getTime()) / MINUTE);
    const aged = { count: pending, hours: Math.floor(minutes / 60), minutes: minutes % 60 };
    return [t("figures-receipts", aged)];
  },
};
