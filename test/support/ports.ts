/**
 * Where servers of tests listen: below what a system gives to whoever asks for any port (from 32768 on, on Linux), which
 * somebody else's connection may have taken before the server that asked for it is there.
 */
const LOWEST = 12_000;
const HIGHEST = 32_000;

/** A port that nobody listens on. Each caller of a process gets another one. */
export function freePort(): number {
  for (;;) {
    const port = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST));
    if (!given.has(port) && isFree(port)) {
      given.add(port);
      return port;
    }
  }
}

const given = new Set<number>();

function isFree(port: number): boolean {
  try {
    Bun.listen({ hostname: "127.0.0.1", port, socket: { data() {} } }).stop(true);
    return true;
  } catch {
    return false;
  }
}
