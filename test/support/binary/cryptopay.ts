import { createHash, createHmac } from "node:crypto";
import { decimalOf } from "../../../src/lib/money.ts";
import { type Bill, PRICE } from "./fair.ts";

const DAY_MS = 86_400_000;

/** Crypto Pay as far as bills need it: all of them are paid, and whoever asks is told so. */
export class CryptoPay {
  readonly token = "12345:of-this-test";
  readonly #server: Bun.Server<undefined>;
  readonly #bills: ReadonlyMap<string, Bill>;
  /** How often the product asked what became of a bill. */
  asked = 0;

  constructor(bills: Bill[]) {
    this.#bills = new Map(bills.map((bill) => [String(bill.invoice), bill]));
    this.#server = Bun.serve({ port: 0, hostname: "127.0.0.1", fetch: (request) => this.#answer(request) });
  }

  get url(): string {
    return this.#server.url.origin;
  }

  /** The news that a bill is paid, signed; what is told of old news the product asks us about. */
  tells(bill: Bill, { isOld }: { isOld: boolean }): { body: string; headers: Record<string, string> } {
    const body = JSON.stringify({
      ...{ update_id: bill.invoice, update_type: "invoice_paid", payload: paid(bill) },
      request_date: new Date(Date.now() - (isOld ? 2 * DAY_MS : 0)).toISOString(),
    });
    const key = createHash("sha256").update(this.token).digest();
    const signature = createHmac("sha256", key).update(body).digest("hex");
    return { body, headers: { "content-type": "application/json", "crypto-pay-api-signature": signature } };
  }

  async #answer(request: Request): Promise<Response> {
    this.asked++;
    const { invoice_ids } = await request.json();
    const bill = this.#bills.get(String(invoice_ids));
    return Response.json({ ok: true, result: { items: bill ? [paid(bill)] : [] } });
  }

  stop = () => this.#server.stop(true);
}

const paid = ({ invoice, payment }: Bill) => ({
  ...{ invoice_id: invoice, status: "paid", payload: payment, bot_invoice_url: "https://pay.example" },
  ...{ currency_type: "fiat", fiat: "USD", amount: decimalOf({ amount: PRICE, currency: "USD" }) },
  ...{ paid_asset: "USDT", paid_amount: "10", paid_fiat_rate: "1.00" },
});
