import { eq, inArray } from "drizzle-orm";
import { byNumber, type Named, type Subjects } from "../../../turn/subjects.ts";
import { wayTitle } from "../core/labels.ts";
import { flags, heardEvents, payments } from "../core/schema.ts";
import { receipts } from "../receipts/schema.ts";
import { titleOf } from "./flag-words.ts";
import { sumOf } from "./words.ts";

const paid = { id: payments.id, number: payments.number, title: payments.title };

/** By the number that its payer knows, and by what was paid for. */
const nameOf = ({ number, title }: { number: string; title: string }): string => `${number}, ${title}`;

/** How the audit calls payments, and what belongs to one: by its number. */
export const paymentSubjects: Subjects = {
  payment: {
    some: "some-payment",
    ...{ right: "payments.read", desk: "payments" },
    called: (t, name) => t.plain("subject-payment", { name }),
    named: byNumber(async ({ tx }, ids) => {
      const rows = await tx.select(paid).from(payments).where(inArray(payments.id, ids));
      return rows.map(({ id, ...of }) => ({ row: id, name: nameOf(of) }));
    }),
  },
  receipt: {
    some: "some-receipt",
    ...{ right: "payments.read", desk: "payments" },
    called: (t, name) => t.plain("subject-receipt", { name }),
    named: byNumber(async ({ tx }, ids) => {
      const rows = await tx
        .select({ row: receipts.id, ...paid })
        .from(receipts)
        .innerJoin(payments, eq(payments.id, receipts.paymentId))
        .where(inArray(receipts.id, ids));
      return rows.map(({ row, id, ...of }) => ({ row, id, name: nameOf(of) }));
    }),
  },
  event: {
    some: "some-event",
    ...{ right: "payments.read", desk: "payments" },
    called: (t, name) => t.plain("subject-event", { name }),
    // Of what belongs to no payment: whose words they are.
    named: byNumber(async ({ tx }, ids) => {
      const rows = await tx
        .select({ row: heardEvents.id, provider: heardEvents.provider, ...paid })
        .from(heardEvents)
        .leftJoin(payments, eq(payments.id, heardEvents.paymentId))
        .where(inArray(heardEvents.id, ids));
      return rows.map(({ row, provider, id, number, title }): Named & { row: number } =>
        number === null || title === null
          ? { row, id: null, name: (t) => wayTitle(t, provider) }
          : { row, id, name: nameOf({ number, title }) },
      );
    }),
  },
  flag: {
    some: "some-flag",
    ...{ right: "payments.read", desk: "flags" },
    called: (t, name) => t.plain("subject-flag", { name }),
    named: byNumber(async ({ tx }, ids) => {
      const rows = await tx.select().from(flags).where(inArray(flags.id, ids));
      return rows.map((flag) => ({
        row: flag.id,
        name: (t) => [t.plain(titleOf(flag)), sumOf(t, flag)].filter(Boolean).join(", "),
      }));
    }),
  },
};
