import { type Call, queue } from "../../src/turn/outbox.ts";
import { outbox } from "../../src/turn/schema.ts";
import type { School } from "./school.ts";

/** A message that somebody is to get, as the outbox takes it. */
export const words = (
  to: { id: number },
  text: string,
  more: Partial<Call<"sendMessage">> = {},
): Call<"sendMessage"> => ({
  chatId: to.id,
  method: "sendMessage",
  params: { chat_id: to.id, text },
  priority: "notice",
  ...more,
});

/** Queues calls in one transaction, without a turn. */
export const queues = ({ app, clock }: School, ...calls: Call[]) =>
  app.kernel.db.tx(async (tx) => {
    for (const call of calls) await queue(tx, call, clock.now());
  });

/** Queues calls and lets happen what can happen now. */
export async function sends(school: School, ...calls: Call[]) {
  await queues(school, ...calls);
  await school.app.settle();
}

/** The words of every message that took effect at Telegram, in order. */
export const said = ({ telegram }: School) =>
  telegram
    .called("sendMessage")
    .filter(({ effect }) => effect)
    .map(({ params }) => String(params.text));

export const waiting = ({ app }: School) => app.kernel.db.read.select().from(outbox).orderBy(outbox.id);
