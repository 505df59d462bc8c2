import type { Charge, RawRequest } from "../../src/features/payments/ways/line.ts";

export interface Asked {
  method: string;
  /** With the query. */
  path: string;
  headers: Headers;
  body: string;
}

/** The provider's side: writes down what it is asked, and answers what the test says. */
export class Side {
  readonly asked: Asked[] = [];
  answer: (asked: Asked) => unknown = () => new Response("not expected", { status: 599 });
  readonly #server = Bun.serve({ port: 0, hostname: "127.0.0.1", fetch: (request) => this.#serve(request) });

  get root() {
    return `http://127.0.0.1:${this.#server.port}`;
  }

  get last(): Asked {
    const last = this.asked.at(-1);
    if (!last) throw new Error("nothing was asked");
    return last;
  }

  /** What was asked, as "POST /path". */
  get lines() {
    return this.asked.map(({ method, path }) => `${method} ${path}`);
  }

  async #serve(request: Request) {
    const { pathname, search } = new URL(request.url);
    const { method, headers } = request;
    const asked = { method, path: pathname + search, headers, body: await request.text() };
    this.asked.push(asked);
    const answer = this.answer(asked);
    return answer instanceof Response ? answer.clone() : Response.json(answer);
  }

  stop = () => this.#server.stop(true);
}

export const NOW = new Date("2026-11-21T12:00:00Z");
export const inMinutes = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

export const charge = (given: Partial<Charge> = {}): Charge => ({
  number: "P7K2M9QXA",
  amount: { amount: 1250, currency: "USD" },
  title: "Algebra I",
  description: "Course of twelve lessons",
  language: "fa",
  payer: { id: 7, telegramId: 700 },
  lines: [{ name: "Algebra I", quantity: 1, total: 1250 }],
  expiresAt: inMinutes(30),
  returnUrl: "https://t.me/maktab_bot?start=paid",
  ...given,
});

export const posted = (
  body: string | Uint8Array,
  headers: Record<string, string> = {},
  now = NOW,
): RawRequest => ({
  body: typeof body === "string" ? new TextEncoder().encode(body) : body,
  headers: new Headers(headers),
  now,
});

export const json = (status: number, body: unknown) => Response.json(body, { status });

/** What a provider could be tricked into, or just send one day. */
export async function kindOf(heard: Promise<{ kind: string }>): Promise<string> {
  return heard.then(
    ({ kind }) => kind,
    (error: unknown) => (error instanceof Error ? error.name : "no error"),
  );
}
