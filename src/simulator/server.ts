import { Simulator, type SimulatorOptions } from "./simulator.ts";

export type PageRoute = (request: Request, server: Bun.Server<undefined>) => Response | Promise<Response>;
export type PageRoutes = Record<string, Bun.HTMLBundle | Response | PageRoute>;

export interface StartOptions extends SimulatorOptions {
  port?: number;
  hostname?: string;
  /** Routes to serve besides, such as the page of the demo. */
  page?: PageRoutes;
}

export interface Running {
  /** The root of the Bot API, without a slash at the end. */
  url: string;
  stop: () => Promise<void>;
}

const METHOD = /^\/bot([^/]+)\/(?:test\/)?(\w+)$/;
const FILE = /^\/file\/bot([^/]+)\/(.+)$/;
const MOST_BODY_BYTES = 64 * 1024 * 1024;

/** Starts the simulator on a port of this machine; a free one unless told. */
export async function startSimulator(options: StartOptions = {}): Promise<Simulator & Running> {
  const simulator = new Simulator(options);
  const server = Bun.serve({
    port: options.port ?? 0,
    hostname: options.hostname ?? "127.0.0.1",
    maxRequestBodySize: MOST_BODY_BYTES,
    routes: options.page ?? {},
    fetch(request, http) {
      // Long polls and event streams last as long as whoever asked wants.
      http.timeout(request, 0);
      return answer(simulator, new URL(request.url).pathname, request);
    },
  });
  return Object.assign(simulator, {
    url: server.url.origin,
    async stop() {
      simulator.backend.webhook.set(undefined);
      simulator.backend.polling.release();
      await server.stop(true);
    },
  });
}

function answer(simulator: Simulator, path: string, request: Request): Response | Promise<Response> {
  const [, token, method] = METHOD.exec(path) ?? [];
  if (token && method) {
    if (decodeURIComponent(token) !== simulator.token) return refused(401, "Unauthorized");
    return simulator.api.answer(method, request);
  }
  const [, key, file] = FILE.exec(path) ?? [];
  if (key && file) return download(simulator, key, file);
  if (path.startsWith("/sim/")) return simulator.control.answer(path.slice(4), request);
  return refused(404, "Not Found");
}

function download({ token, backend }: Simulator, key: string, path: string): Response {
  const file = decodeURIComponent(key) === token ? backend.files.byPath(path) : undefined;
  if (!file) return refused(404, "Not Found");
  return new Response(file.bytes, { headers: { "content-type": "application/octet-stream" } });
}

const refused = (code: number, description: string) =>
  Response.json({ ok: false, error_code: code, description }, { status: code });
