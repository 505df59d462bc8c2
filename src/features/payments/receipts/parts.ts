import type { AnyPlugin } from "gramio";
import { downloads } from "../../../bot/files.ts";
import type { Telegram } from "../../../bot/telegram.ts";
import type { Config } from "../../../config/index.ts";
import type { Db, Reader } from "../../../db/db.ts";
import type { Feature } from "../../../feature.ts";
import type { Clock } from "../../../lib/clock.ts";
import { receiptMeters } from "../../../lib/meters.ts";
import type { Acting } from "../../../turn/act.ts";
import { receiptBot } from "./bot.ts";
import { queueButton } from "./buttons.ts";
import { keepCopy } from "./copies.ts";
import { looking } from "./look.ts";
import { backlog } from "./queue.ts";
import { redraw, remind } from "./showing.ts";
import { decisionBot, reasonForm, receiptStaffBot } from "./staff.ts";
import en from "./texts.en.ftl" with { type: "text" };
import fa from "./texts.fa.ftl" with { type: "text" };
import ru from "./texts.ru.ftl" with { type: "text" };
import uz from "./texts.uz.ftl" with { type: "text" };

interface Parts {
  db: Db;
  act: Acting;
  clock: Clock;
  config: Config;
  telegram: Telegram;
}

/** Card to card with receipts: what the feature of payments adds to its own table of contents. */
export function receiptsPart({ db, act, clock, config, telegram }: Parts) {
  const download = downloads(telegram, config.bot.token, config.bot.apiRoot);
  const bots: AnyPlugin[] = [receiptStaffBot, receiptBot];
  return {
    texts: { fa, uz, ru, en },
    bots,
    groupBots: [decisionBot],
    scenes: [reasonForm],
    commands: [{ name: "confirm_payment", scope: "staff" as const }],
    admin: [{ label: "admin-receipts", permission: "receipts.decide", data: queueButton.pack({}) }],
    tasks: {
      "receipts.look": looking({ db, act, download, redraw }),
      "receipts.redraw": ({ receipt }) => act((doing) => redraw(doing, Number(receipt))),
    },
    cron: [{ name: "remind-receipts", pattern: "*/10 * * * *", run: () => act(remind) }],
    sent: { "receipts.copied": keepCopy },
    measure: async (read: Reader) => {
      const { pending, oldest } = await backlog(read);
      receiptMeters.pending.set(pending);
      receiptMeters.oldestSeconds.set(oldest ? (clock.now().getTime() - oldest.getTime()) / 1000 : 0);
    },
  } satisfies Partial<Feature>;
}
