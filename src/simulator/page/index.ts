import { basename } from "node:path";
import page from "./index.html";

type Route = Bun.HTMLBundle | (() => Response);

const POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join("; ");

const PAGE_HEADERS = {
  "content-security-policy": POLICY,
  "cache-control": "no-cache",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

const ASSET_HEADERS = {
  "cache-control": "public, max-age=31536000, immutable",
  "x-content-type-options": "nosniff",
};

/**
 * The demo page as routes of `Bun.serve`, with the page itself at `mount`; its scripts and styles have hashed names
 * of their own beside it at the root. From source Bun bundles it on the first request; in the executable it is embedded.
 */
export function pageRoutes(mount: string): Record<string, Route> {
  if (!page.files) return { [mount]: page };
  return Object.fromEntries(
    page.files.map(({ path, loader, headers }): [string, Route] =>
      loader === "html"
        ? [mount, () => new Response(Bun.file(path), { headers: { ...headers, ...PAGE_HEADERS } })]
        : [
            `/${basename(path)}`,
            () => new Response(Bun.file(path), { headers: { ...headers, ...ASSET_HEADERS } }),
          ],
    ),
  );
}
