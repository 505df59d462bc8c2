import { createHmac } from "node:crypto";
import { type Static, Type } from "@sinclair/typebox";
import { asking, parsed, read, Unheard } from "../../../src/features/payments/ways/asking.ts";
import { Declined, Forged, type Heard, type Line } from "../../../src/features/payments/ways/line.ts";
import { same } from "../../../src/lib/crypto.ts";

const Bill = Type.Object({
  id: Type.String(),
  number: Type.String(),
  cents: Type.Integer(),
  state: Type.String(),
  page: Type.String(),
});

/** The bank, over plain HTTP. */
export const bankLine = ({ token, apiRoot }: { token: string; apiRoot: string }) => {
  async function call(method: "GET" | "POST", path: string, body?: object) {
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const asked = { provider: "bank", method, url: `${apiRoot}${path}`, headers };
    const reply = await asking({ ...asked, ...(body && { body: JSON.stringify(body) }) });
    if (reply.status >= 400) throw new Declined(`bank: ${reply.status}`);
    const bill = read(Bill, reply.body);
    if (!bill) throw new Unheard("bank: the answer cannot be read");
    return bill;
  }
  return {
    async checkout({ number, amount }) {
      const { id, page } = await call("POST", "/bills", { number, cents: amount.amount });
      return { reference: id, url: page };
    },
    async hear({ body, headers }) {
      const signature = createHmac("sha256", token).update(body).digest("hex");
      if (!same(headers.get("bank-signature") ?? "", signature))
        throw new Forged("bank: the signature is not the bank's");
      return heardOf(read(Bill, parsed(body)));
    },
    ask: async (reference) => heardOf(await call("GET", `/bills/${reference}`)),
  } satisfies Line;
};

function heardOf(bill: Static<typeof Bill> | undefined): Heard {
  if (bill?.state !== "paid") return { kind: "nothing" };
  const { id: reference, number, cents } = bill;
  return { kind: "settled", reference, number, amount: { amount: cents, currency: "EUR" } };
}
