import type { CryptoPay } from "./cryptopay.ts";
import type { ProviderEvent } from "./events.ts";
import type { CallFault, DeliveryFault } from "./faults.ts";
import type { Multicard } from "./multicard.ts";
import { Impossible } from "./stage.ts";
import type { Stripe } from "./stripe.ts";

interface Parts {
  stripe: Stripe;
  cryptopay: CryptoPay;
  multicard: Multicard;
  settle: () => Promise<void>;
}

/** What the page of the demo asks for: what providers were asked and have sent, and to act there. */
export class Control {
  readonly #parts: Parts;
  readonly #listeners = new Set<(event: ProviderEvent) => void>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  tell(event: ProviderEvent) {
    for (const hear of [...this.#listeners]) hear(event);
  }

  async answer(request: Request): Promise<Response | undefined> {
    const { pathname } = new URL(request.url);
    if (request.method === "GET" && pathname === "/events") return this.#events(request);
    if (request.method !== "POST" || pathname !== "/deeds") return undefined;
    try {
      const result = await this.#act(await read(request));
      await this.#parts.settle();
      return Response.json({ ok: true, result: result ?? null });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      return Response.json({ ok: false, error: error.message }, { status: 400 });
    }
  }

  /** A list of all there is, oldest first; with `Accept: text/event-stream` what happens from now on. */
  #events(request: Request): Response {
    if (!request.headers.get("accept")?.includes("text/event-stream")) return Response.json(this.#history());
    let forget = () => {};
    const stream = new ReadableStream<string>({
      start: (controller) => {
        const hear = (event: ProviderEvent) => controller.enqueue(`data: ${JSON.stringify(event)}\n\n`);
        controller.enqueue(": here I am\n\n");
        this.#listeners.add(hear);
        forget = () => void this.#listeners.delete(hear);
        request.signal.addEventListener("abort", () => forget());
      },
      cancel: () => forget(),
    });
    const headers = { "content-type": "text/event-stream", "cache-control": "no-cache" };
    return new Response(stream.pipeThrough(new TextEncoderStream()), { headers });
  }

  #history(): ProviderEvent[] {
    const { stripe, cryptopay, multicard } = this.#parts;
    const all = [stripe, cryptopay, multicard].flatMap(({ calls, deliveries }): [Date, ProviderEvent][] => [
      ...calls.map((call): [Date, ProviderEvent] => [call.at, { kind: "asked", call }]),
      ...deliveries.map((delivery): [Date, ProviderEvent] => [delivery.at, { kind: "sent", delivery }]),
    ]);
    return all.sort(([a], [b]) => a.getTime() - b.getTime()).map(([, event]) => event);
  }

  #act(given: Record<string, unknown>): unknown {
    const provider = this.#provider(given.provider);
    if (given.do === "fault") {
      const where = { times: Number(given.times) || 1 };
      // Safe: a fault of an unknown kind changes nothing.
      if (given.on === "calls") provider.faults.calls.add(given.fault as CallFault, where);
      // Safe: as above.
      else provider.faults.deliveries.add(given.fault as DeliveryFault, where);
      return undefined;
    }
    if (given.do === "heal") {
      provider.faults.calls.clear();
      return provider.faults.deliveries.clear();
    }
    return this.#deed(`${given.provider} ${given.do}`, String(given.of), given);
  }

  #provider(name: unknown) {
    const { stripe, cryptopay, multicard } = this.#parts;
    const found = Object.entries({ stripe, cryptopay, multicard }).find(([each]) => each === name)?.[1];
    if (!found) throw new Impossible(`there is no provider ${String(name)}`);
    return found;
  }

  #deed(deed: string, of: string, { later, declined, amount }: Record<string, unknown>): unknown {
    const { stripe, cryptopay, multicard } = this.#parts;
    switch (deed) {
      case "stripe pay":
        return stripe.pays(of, { later: later === true, declined: declined === true });
      case "stripe clear":
        return stripe.clears(of);
      case "stripe bounce":
        return stripe.bounces(of);
      case "stripe expire":
        return stripe.expires(of);
      case "stripe dispute":
        return stripe.disputes(of);
      case "stripe refund":
        return stripe.refundsInDashboard(of, typeof amount === "number" ? amount : undefined);
      case "stripe fail refund":
        return stripe.failsRefund(of);
      case "cryptopay pay":
        return cryptopay.pays(of, typeof amount === "string" ? { amount } : {});
      case "multicard pay":
        return multicard.pays(of, { declined: declined === true });
      case "multicard thaw":
        return multicard.thaws(of);
      case "multicard refund":
        return multicard.refundsInConsole(of);
      default:
        throw new Impossible(`nobody can ${deed}`);
    }
  }
}

async function read(request: Request): Promise<Record<string, unknown>> {
  const given: unknown = await request.json();
  if (typeof given !== "object" || given === null) throw new Impossible("object expected");
  return { ...given };
}
