import { and, eq, inArray, ne, sql } from "drizzle-orm";
import { fact } from "../../../desk/desk.ts";
import type { Segment } from "../../../hooks.ts";
import type { PersonPart } from "../../../turn/persons.ts";
import { people } from "../../people/schema.ts";
import { orders } from "../schema.ts";
import { GIVEN } from "../states.ts";

/** How often somebody has ordered, and bought. */
export const orderPart: PersonPart = {
  right: "orders.read",
  place: 30,
  async read({ tx }, personId) {
    const theirs = eq(orders.personId, personId);
    const count = await tx.$count(orders, and(theirs, ne(orders.state, "draft")));
    const done = await tx.$count(orders, and(theirs, inArray(orders.state, GIVEN)));
    return { facts: (t) => [fact("orders", { count, done }, t("person-orders", { count, done }))] };
  },
};

/** Whoever has bought something and has it. */
export const hasBought: Segment = {
  name: "bought",
  members: () =>
    sql`exists (select 1 from ${orders} where ${orders.personId} = ${people.id} and ${inArray(orders.state, GIVEN)})`,
};
