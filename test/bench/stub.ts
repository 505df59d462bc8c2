/** The stub Bot API as a process of its own: `bun stub.ts` prints its port. Under /control/ it is asked what it saw. */
import { BotApi } from "./botapi.ts";
import { type LatencyJob, measureLatency } from "./latency.ts";

const api = new BotApi();

interface Asked {
  token: string;
  replies: number;
  ms: number;
  job: LatencyJob;
}

type Control = (asked: Asked) => unknown;
const controls: Record<string, Control> = {
  stats: () => api.stats(),
  reset: () => api.reset(),
  kept: () => api.kept,
  webhook: ({ token }) => api.webhooks.get(token) ?? null,
  wait: ({ replies, ms }) => api.wait(replies, ms),
  // Latency is measured in here: an update's departure and its reply's arrival are read from the same clock.
  latency: ({ job }) => measureLatency(api, job),
};

const server = Bun.serve({
  hostname: "127.0.0.1",
  port: 0,
  idleTimeout: 255,
  async fetch(request) {
    const path = request.url.slice(request.url.indexOf("/", 8) + 1);
    const slash = path.indexOf("/");
    const [first, second] = [path.slice(0, slash), path.slice(slash + 1)];
    if (first !== "control") return api.answer(first.slice("bot".length), second, request);
    // Safe: `drive.ts` is the only one who asks, and gives what the control wants.
    const asked = (await request.json()) as Asked;
    return Response.json((await controls[second]?.(asked)) ?? null);
  },
});

process.stdout.write(`${server.port}\n`);
