import type { PageRoutes } from "../simulator/index.ts";
import type { Tills } from "./tills.ts";

/** Where the pages of the providers are, below the address of the demo's page. */
export const PAY = "/pay";

/** Besides the page: the way to it, and the product's health for whoever watches this port. */
export function doors(page: string, product: () => number | undefined): PageRoutes {
  const health = (path: string) => () =>
    fetch(`http://127.0.0.1:${product()}${path}`).catch(() => new Response(null, { status: 503 }));
  return {
    "/": () => new Response(null, { status: 302, headers: { location: page } }),
    "/health": health("/health"),
    "/health/live": health("/health/live"),
  };
}

/** What providers show to people and tell the page, all at the one address that the demo has. */
export function tillDoors(tills: Tills, page: string): PageRoutes {
  const { url } = tills.providers;
  return {
    [`${PAY}/*`]: (request) => showPage(request, url, page),
    "/providers/newest": () => Response.json(tills.newest()),
    "/providers/deeds": (request) => pass(request, `${url}/deeds`),
    "/providers/events": (request, server) => {
      // Whoever follows it does so for as long as the page is open.
      server.timeout(request, 0);
      return pass(request, `${url}/events`);
    },
  };
}

/** A provider's page as it is, but what leads back into Telegram leads to the demo: that is all the Telegram there is. */
async function showPage(request: Request, provider: string, page: string): Promise<Response> {
  const { pathname } = new URL(request.url);
  const answer = await pass(request, provider + pathname.slice(PAY.length));
  if (answer.headers.has("location")) return new Response(null, { status: 303, headers: { location: page } });
  const html = (await answer.text()).replaceAll(/ href="[^"]*"/g, ` href="${page}"`);
  return new Response(html, {
    status: answer.status,
    headers: { "content-type": "text/html; charset=utf-8" },
  });
}

async function pass(request: Request, url: string): Promise<Response> {
  const { method, headers, signal } = request;
  const accept = headers.get("accept") ?? "*/*";
  const type = headers.get("content-type") ?? "application/json";
  const body = method === "POST" ? await request.text() : null;
  return fetch(url, { method, headers: { accept, "content-type": type }, body, signal, redirect: "manual" });
}
