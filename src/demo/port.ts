const MOST_TRIES = 200;

/** The first port from `from` on that nobody listens on. */
export function freePort(host: string, from: number): number {
  for (let port = from; port < from + MOST_TRIES; port++) if (isFree(host, port)) return port;
  throw new Error(`no port from ${from} to ${from + MOST_TRIES - 1} is free`);
}

function isFree(hostname: string, port: number): boolean {
  try {
    Bun.listen({ hostname, port, exclusive: true, socket: { data() {} } }).stop(true);
    return true;
  } catch {
    return false;
  }
}
