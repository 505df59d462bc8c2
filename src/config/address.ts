import { isHere } from "../lib/hosts.ts";
import { Refusal, withoutLogin } from "./kinds.ts";

export interface PublicAddress {
  /** Without a path and a slash at the end. */
  readonly origin: string;
  readonly path: string | undefined;
  readonly loopback: boolean;
}

/** Reads `https://host`, a bare host, or (of WEBHOOK_URL) the whole address of the webhook. */
export function publicAddress(given: string): PublicAddress {
  const bare = !/^[a-z][a-z0-9+.-]*:\/\//i.test(given);
  const parsed = parse(bare ? `https://${given}` : given);
  const loopback = isHere(parsed.hostname);
  if (bare && loopback) parsed.protocol = "http:";
  const path = parsed.pathname.replace(/\/+$/, "");
  return { origin: parsed.origin, path: path || undefined, loopback };
}

// Core paths of the HTTP server; a webhook on one of them would hide it.
const TAKEN = /^\/(health|metrics|api|payments|console|demo|test)?(\/|$)/;

export function webhookPath(given: string): string {
  const path = given.startsWith("/") ? given : `/${given}`;
  if (!/^\/[\w./~-]+$/.test(path)) throw new Refusal("may only have letters, digits and / . _ ~ -");
  if (TAKEN.test(path)) throw new Refusal(`must not be ${path}, which Maktab needs itself`);
  return path;
}

/** Where the real Bot API is. */
export const TELEGRAM = "api.telegram.org";

/**
 * Throws when Telegram would not deliver there. Its own servers want https on one of four ports; a Bot API server of
 * one's own takes any address.
 */
export function deliverable({ origin, loopback }: PublicAddress, apiRoot: string) {
  const { protocol, port } = new URL(origin);
  if (loopback || new URL(apiRoot).hostname !== TELEGRAM) return;
  if (protocol !== "https:") throw new Refusal(`must begin with https:// for a webhook, but is "${origin}"`);
  if (!["", "80", "88", "8443"].includes(port)) {
    throw new Refusal(
      `must use port 443, 80, 88 or 8443, the only ones Telegram delivers to, but is "${origin}"`,
    );
  }
}

function parse(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.search && !url.hash) return url;
  throw new Refusal(`must be an address like https://bot.example.org, but is "${withoutLogin(address)}"`);
}
