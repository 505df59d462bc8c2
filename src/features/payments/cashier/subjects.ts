import { eq, inArray } from "drizzle-orm";
import { byNumber, type Subjects } from "../../../turn/subjects.ts";
import { flags, heardEvents, payments } from "../core/schema.ts";
import { receipts } from "../receipts/schema.ts";
import { FLAG } from "./words.ts";

/** How the audit calls payments, and what belongs to one: by its number. */
export const paymentSubjects: Subjects = {
  payment: {
    ...{ right: "payments.read", desk: "payments" },
    called: (t, name) => t.plain("subject-payment", { name }),
    named: byNumber(({ tx }, ids) =>
      tx.select({ row: payments.id, name: payments.number }).from(payments).where(inArray(payments.id, ids)),
    ),
  },
  receipt: {
    ...{ right: "payments.read", desk: "payments" },
    called: (t, name) => t.plain("subject-receipt", { name }),
    named: byNumber(({ tx }, ids) =>
      tx
        .select({ row: receipts.id, name: payments.number, id: payments.id })
        .from(receipts)
        .innerJoin(payments, eq(payments.id, receipts.paymentId))
        .where(inArray(receipts.id, ids)),
    ),
  },
  event: {
    ...{ right: "payments.read", desk: "payments" },
    called: (t, name) => t.plain("subject-event", { name }),
    named: byNumber(({ tx }, ids) =>
      tx
        .select({ row: heardEvents.id, name: payments.number, id: payments.id })
        .from(heardEvents)
        .innerJoin(payments, eq(payments.id, heardEvents.paymentId))
        .where(inArray(heardEvents.id, ids)),
    ),
  },
  flag: {
    ...{ right: "payments.read", desk: "flags" },
    named: byNumber(async ({ tx }, ids) => {
      const rows = await tx
        .select({ row: flags.id, kind: flags.kind })
        .from(flags)
        .where(inArray(flags.id, ids));
      return rows.map(({ row, kind }) => ({ row, name: (t) => t.plain(FLAG[kind]) }));
    }),
  },
};
