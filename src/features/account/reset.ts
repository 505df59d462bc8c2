import { eq } from "drizzle-orm";
import type { Act } from "../../bot/act.ts";
import { allow, type Person } from "../../bot/person.ts";
import { record } from "../people/audit.ts";
import { clearCart } from "../shop/cart.ts";
import { creditWarnings, tutorials } from "./schema.ts";

declare module "../../bot/news.ts" {
  interface News {
    /** Somebody begins anew, for testing: whoever keeps how far they are forgets it. */
    "account.reset": { personId: number };
  }
}

/** Staff begin anew to try things out: tour, cart and registration. What was paid and given stays as it is. */
export async function reset(act: Act, person: Person): Promise<void> {
  allow(person, "account.reset");
  const { tx, now } = act;
  await tx.delete(tutorials).where(eq(tutorials.personId, person.id));
  await tx.delete(creditWarnings).where(eq(creditWarnings.personId, person.id));
  await clearCart(act, person);
  await record(tx, person, "account.reset", now, { subject: `person:${person.id}` });
  await act.announce("account.reset", { personId: person.id });
}
