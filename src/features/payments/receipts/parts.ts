import type { Scene } from "../../../bot/scene.ts";
import type { Tap } from "../../../bot/tap.ts";
import type { Reader } from "../../../db/db.ts";
import { type AdminEntry, does, reacts } from "../../../feature.ts";
import type { House } from "../../../turn/house.ts";
import type { Outside } from "../../../turn/outside.ts";
import { receiptTaps } from "./bot.ts";
import { keepCopy } from "./copies.ts";
import { earlierDesk, receiptDesk } from "./desks.ts";
import { formerTaps } from "./former.ts";
import { hearReceipt } from "./hear.ts";
import { look, lookAgain } from "./look.ts";
import { receiptMeters } from "./meters.ts";
import { forgetOld } from "./pictures.ts";
import { backlog, countWaiting } from "./queue.ts";
import { remind } from "./reminders.ts";
import { redraw } from "./showing.ts";
import { decisionTaps, reasonForm, receiptStaffCommands, receiptStaffTaps, startWords } from "./staff.ts";
import { copied, looking, redrawing } from "./tasks.ts";

const taps: Tap[] = [...receiptTaps, ...receiptStaffTaps, ...decisionTaps, ...formerTaps];
const forms: Scene[] = [reasonForm];
const admin: AdminEntry[] = [
  {
    ...{ room: "billing", desk: receiptDesk, place: 10 },
    waits: { label: "waits-receipts", place: 10, count: ({ tx }, by) => countWaiting(tx, by) },
  },
];

async function measure(read: Reader, { clock }: House): Promise<void> {
  const { pending, oldest } = await backlog(read);
  receiptMeters.pending.set(pending);
  receiptMeters.oldestSeconds.set(oldest ? (clock.now().getTime() - oldest.getTime()) / 1000 : 0);
}

/** Card to card with receipts: what the feature of payments adds to its own table of contents. */
export const receipts = {
  taps,
  desks: [receiptDesk, earlierDesk],
  forms,
  admin,
  measure,
  commands: receiptStaffCommands,
  starts: { receipt: startWords },
  messages: [hearReceipt],
  tasks: [
    does(looking, look),
    does(redrawing, ({ receipt }, { act }) => act((doing) => redraw(doing, receipt))),
  ],
  cron: [
    { name: "remind-receipts", pattern: "*/10 * * * *", run: ({ act }: Outside) => act(remind) },
    { name: "look-again", pattern: "*/10 * * * *", run: lookAgain },
    { name: "forget-likenesses", pattern: "20 4 * * *", run: ({ act }: Outside) => act(forgetOld) },
  ],
  reactions: [reacts(copied, keepCopy)],
};
