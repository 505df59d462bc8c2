import { Elysia } from "elysia";
import { same } from "../lib/crypto.ts";
import { isHere } from "../lib/hosts.ts";
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

/** Where a public address leads here a proxy stands before us: what it lets through comes from this very machine as well. */
export const isReachedFromOutside = (publicUrl: string | undefined): boolean =>
  publicUrl !== undefined && !isHere(new URL(publicUrl).hostname);

export interface Watched {
  token: string | undefined;
  /** Whether strangers reach the listener through a proxy, which may not say that it is one. */
  isPublic: boolean;
}

/** Whoever has the token, or a process on this very machine; what came through a proxy never counts as that. */
export function mayLook({ request, server }: Caller, { token, isPublic }: Watched): boolean {
  const given = request.headers.get("authorization")?.replace(/^Bearer /i, "");
  if (token && given && same(given, token)) return true;
  return !isPublic && isAskedHere({ request, server });
}

/** Whether a process on this very machine asks, and no proxy for somebody else. */
export function isAskedHere({ request, server }: Caller): boolean {
  if (FORWARDED.some((name) => request.headers.has(name))) return false;
  return LOOPBACK.test(server?.requestIP(request)?.address ?? "");
}

/** Prometheus text; JSON when asked for by `Accept` or `?format=json`. */
export const metricsRoutes = (watched: Watched) =>
  new Elysia({ name: "metrics" })
    .get("/metrics", async ({ request, server, query, headers, status }) => {
      if (!mayLook({ request, server }, watched)) return status(401, "");
      const asJson = query.format === "json" || headers.accept?.includes("application/json");
      return asJson ? Response.json(await metricsJson()) : prometheus();
    })
    .get("/metrics/prometheus", ({ request, server, status }) =>
      mayLook({ request, server }, watched) ? prometheus() : status(401, ""),
    );

const prometheus = async () =>
  new Response(await metricsText(), { headers: { "content-type": METRICS_TYPE } });
