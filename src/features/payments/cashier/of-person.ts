import { and, eq, inArray } from "drizzle-orm";
import { fact } from "../../../desk/desk.ts";
import type { PersonPart } from "../../../turn/persons.ts";
import { payments } from "../core/schema.ts";
import { PAID } from "../core/states.ts";
import { receipts } from "../receipts/schema.ts";

/** How often somebody has paid, and sent receipts. */
export const paymentPart: PersonPart = {
  right: "payments.read",
  place: 40,
  async read({ tx }, personId) {
    const theirs = eq(payments.personId, personId);
    const count = await tx.$count(payments, theirs);
    const done = await tx.$count(payments, and(theirs, inArray(payments.state, PAID)));
    const ofThem = eq(receipts.personId, personId);
    const sent = await tx.$count(receipts, ofThem);
    const waiting = await tx.$count(receipts, and(ofThem, eq(receipts.status, "pending")));
    return {
      facts: (t) => [
        fact("payments", { count, done }, t("person-payments", { count, done })),
        fact(
          "receipts",
          { count: sent, waiting },
          sent > 0 ? t("person-receipts", { count: sent, waiting }) : "",
        ),
      ],
    };
  },
};
