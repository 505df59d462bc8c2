import { Elysia } from "elysia";
import { same } from "../lib/crypto.ts";
import { METRICS_TYPE, metricsJson, metricsText } from "../lib/metrics.ts";

const FORWARDED = [
  "forwarded",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-real-ip",
  "via",
  "cf-connecting-ip",
  "true-client-ip",
];
const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

interface Caller {
  request: Request;
  server: { requestIP(request: Request): { address: string } | null } | null;
}

/** Whoever has the token, or a process on this very machine; what came through a proxy never counts as that. */
export function mayLook({ request, server }: Caller, token: string | undefined): boolean {
  const given = request.headers.get("authorization")?.replace(/^Bearer /i, "");
  return (token && given && same(given, token)) || isHere({ request, server });
}

/** Whether a process on this very machine asks, and no proxy for somebody else. */
export function isHere({ request, server }: Caller): boolean {
  if (FORWARDED.some((name) => request.headers.has(name))) return false;
  return LOOPBACK.test(server?.requestIP(request)?.address ?? "");
}

/** Prometheus text; JSON when asked for by `Accept` or `?format=json`. */
export const metricsRoutes = ({ token }: { token: string | undefined }) =>
  new Elysia({ name: "metrics" })
    .get("/metrics", async ({ request, server, query, headers, status }) => {
      if (!mayLook({ request, server }, token)) return status(401, "");
      const asJson = query.format === "json" || headers.accept?.includes("application/json");
      return asJson ? Response.json(await metricsJson()) : prometheus();
    })
    .get("/metrics/prometheus", ({ request, server, status }) =>
      mayLook({ request, server }, token) ? prometheus() : status(401, ""),
    );

const prometheus = async () =>
  new Response(await metricsText(), { headers: { "content-type": METRICS_TYPE } });
