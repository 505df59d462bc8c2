import type { Backend } from "../backend.ts";
import { badRequest, conflict } from "../errors.ts";
import type { Params } from "../params.ts";
import { type Method, type Methods, Remark } from "./method.ts";

const ACTIVE =
  "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";

const getUpdates: Method = (backend, params, signal) => {
  if (backend.webhook.target) throw conflict(ACTIVE);
  readAllowed(backend, params);
  const limit = params.int("limit") ?? 100;
  return backend.polling.ask(
    {
      offset: params.int("offset") ?? 0,
      limit: limit < 1 || limit > 100 ? 100 : limit,
      timeoutS: params.int("timeout") ?? 0,
    },
    signal,
  );
};

const setWebhook: Method = (backend, params) => {
  const url = params.text("url");
  if (!url) return deleteWebhook(backend, params, new AbortController().signal);
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw badRequest("bad webhook: An HTTPS URL must be provided for webhook");
  const secret = readSecret(params);
  const maxConnections = readConnections(params);
  const again = backend.webhook.target?.url === url;
  readAllowed(backend, params);
  if (params.flag("drop_pending_updates")) backend.updates.clear();
  backend.polling.terminate("terminated by setWebhook request");
  backend.webhook.set({ url, secret, maxConnections, ip: params.text("ip_address") });
  return new Remark(true, again ? "Webhook is already set" : "Webhook was set");
};

const deleteWebhook: Method = (backend, params) => {
  if (params.flag("drop_pending_updates")) backend.updates.clear();
  const was = backend.webhook.target;
  backend.webhook.set(undefined);
  return new Remark(true, was ? "Webhook was deleted" : "Webhook is already deleted");
};

const getWebhookInfo: Method = ({ webhook: { target, lastError }, updates }) => ({
  url: target?.url ?? "",
  has_custom_certificate: false,
  pending_update_count: updates.all().length,
  ...(target && { max_connections: target.maxConnections }),
  ...(target && { ip_address: target.ip ?? "127.0.0.1" }),
  ...(lastError && {
    last_error_date: Math.floor(lastError.at.getTime() / 1000),
    last_error_message: lastError.message,
  }),
  ...(updates.allowed.size && { allowed_updates: [...updates.allowed] }),
});

function readSecret(params: Params): string | undefined {
  const secret = params.text("secret_token");
  if (secret && secret.length > 256) throw badRequest("secret token is too long");
  if (secret && !/^[\w-]+$/.test(secret)) throw badRequest("secret token contains unallowed characters");
  return secret;
}

function readConnections(params: Params): number {
  const wanted = params.int("max_connections") ?? 40;
  return Math.min(Math.max(wanted, 1), 100);
}

/** Not given, it stays as it was. */
function readAllowed({ updates }: Backend, params: Params) {
  const list = params.list("allowed_updates");
  if (list) updates.allowed = new Set(list.filter((type) => typeof type === "string"));
}

export const updates: Methods = {
  getUpdates,
  setWebhook,
  deleteWebhook,
  getWebhookInfo,
  logOut: () => true,
  close: () => true,
};
