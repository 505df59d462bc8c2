import { eq } from "drizzle-orm";
import type { Act } from "../../turn/act.ts";
import type { Human } from "../../turn/actor.ts";
import { allow } from "../../turn/actor.ts";
import { record } from "../people/audit.ts";
import { clearCart } from "../shop/cart.ts";
import { unregister } from "../students/unregister.ts";
import { creditWarnings, tutorials } from "./schema.ts";

/** Staff begin anew to try things out: tour, cart and registration. What was paid and given stays as it is. */
export async function reset(act: Act, by: Human): Promise<void> {
  allow(by, "account.reset");
  const { tx } = act;
  await tx.delete(tutorials).where(eq(tutorials.personId, by.id));
  await tx.delete(creditWarnings).where(eq(creditWarnings.personId, by.id));
  await clearCart(act, by);
  await unregister(act, by);
  await record(act, by, "account.reset", { subject: `person:${by.id}` });
}
