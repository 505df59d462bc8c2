import { type AnyElysia, Elysia } from "elysia";
import { systemClock } from "../lib/clock.ts";
import { log } from "../lib/log.ts";
import { httpMeters } from "../lib/meters.ts";

/** Telegram's updates are far smaller; what is larger is refused before it is read. */
const LARGEST_BODY = 1024 * 1024;
/** A turn takes milliseconds; a body that trickles in must not hold up a stop. */
const FAREWELL_MS = 3000;
const logger = log("http");

const hasBody = ({ headers }: Request) =>
  headers.get("transfer-encoding") !== null || Number(headers.get("content-length") ?? 0) > 0;

/** Problem Details (RFC 9457). What went wrong inside is logged, not told. */
const problem = (status: number, title: string) =>
  new Response(JSON.stringify({ type: "about:blank", title, status }), {
    status,
    headers: { "content-type": "application/problem+json" },
  });

/** Routes of Bun's own server, which it looks at before Elysia's. */
export type DirectRoutes = Record<string, Record<string, (request: Request) => Promise<Response>>>;

function kindOf(code: string | number): [status: number, title: string] {
  if (code === "NOT_FOUND") return [404, "Not found"];
  if (code === "VALIDATION" || code === "PARSE") return [400, "Bad request"];
  return [500, "Internal error"];
}

/** Puts the routes on one port. `reusePort` off: a second process on it is an error, not a silent half. */
export function serve(options: {
  host: string;
  port: number;
  routes: AnyElysia[];
  direct?: DirectRoutes;
  farewellMs?: number;
}) {
  const app = new Elysia({
    serve: { reusePort: false, maxRequestBodySize: LARGEST_BODY, routes: options.direct ?? {} },
  })
    .onRequest(({ request, set }) => {
      // Whether or not anybody reads it: who crawls with it goes with the answer.
      if (hasBody(request)) set.headers.connection = "close";
    })
    .onError(({ code, error, path, set }) => {
      const [status, title] = kindOf(code);
      if (status === 500) logger.error("a request failed", { path, error });
      // For who counts it afterwards: a Response of our own does not tell.
      set.status = status;
      return problem(status, title);
    })
    .onAfterResponse(({ route, set }) => {
      httpMeters.requests.inc({ route: route || "none", status: Number(set.status ?? 200) });
    });
  for (const routes of options.routes) app.use(routes);
  app.listen({ hostname: options.host, port: options.port });
  return {
    port: app.server?.port ?? options.port,
    /** Lets requests in flight end; who is still sending theirs after a while is cut off, and comes again. */
    async stop() {
      for (const job of Object.values(jobsOf(app.store))) job.stop();
      const { server } = app;
      if (!server) return;
      const keep = systemClock.after(options.farewellMs ?? FAREWELL_MS, () => void server.stop(true));
      await app.stop();
      keep();
    },
  };
}

/** Elysia's cron keeps its jobs in the store, and does not stop them with the app. */
const jobsOf = (store: { cron?: Record<string, { stop: () => void }> }) => store.cron ?? {};
