import { type Running, type Simulator, startSimulator } from "../../src/simulator/index.ts";

export type Sim = Simulator & Running;

export interface Answer {
  ok: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: what a test looks at, it expects.
  result?: any;
  error_code?: number;
  description?: string;
  parameters?: { retry_after?: number; migrate_to_chat_id?: number };
}

export async function call(sim: Sim, method: string, params: object = {}): Promise<Answer> {
  const response = await fetch(`${sim.url}/bot${sim.token}/${method}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(params),
  });
  // Safe: every answer of the Bot API has this shape.
  return (await response.json()) as Answer;
}

export interface Heard {
  body: string;
  // biome-ignore lint/suspicious/noExplicitAny: an update of any type.
  update: any;
  headers: Headers;
}

/** A bot that is nothing but a webhook: what it heard, and what it answers. */
export async function listeningBot(sim: Sim, options: object = {}) {
  const heard: Heard[] = [];
  const bot = {
    heard,
    reply: (_heard: Heard): Response | Promise<Response> => new Response(),
    stop: () => server.stop(true),
  };
  const server = Bun.serve({
    port: 0,
    hostname: "127.0.0.1",
    async fetch(request) {
      const body = await request.text();
      const one = { body, update: JSON.parse(body), headers: request.headers };
      heard.push(one);
      return bot.reply(one);
    },
  });
  await call(sim, "setWebhook", { url: server.url.href, ...options });
  return bot;
}

export { startSimulator };

/** Lets everything that is on its way through the local sockets arrive. */
export async function until(condition: () => boolean, why = "it did not come about") {
  const end = performance.now() + 3000;
  while (!condition()) {
    if (performance.now() > end) throw new Error(why);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
