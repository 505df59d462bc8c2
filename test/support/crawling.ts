/** Somebody who sends a request so slowly that it never ends. */
export interface Crawler {
  /** The first line of the answer, once there is one. */
  answered: Promise<string>;
  /** Resolves when the server has hung up. */
  hungUp: Promise<void>;
  leave(): void;
}

const DRIP_MS = 100;

/** Sends the head of a request and the first bytes of its body at once, and the rest byte for byte. */
export async function crawls(
  port: number,
  path: string,
  { headers = {}, first = 1 }: { headers?: Record<string, string>; first?: number } = {},
): Promise<Crawler> {
  const { promise: answered, resolve: answer } = Promise.withResolvers<string>();
  const { promise: hungUp, resolve: hangUp } = Promise.withResolvers<void>();
  const socket = await Bun.connect({
    hostname: "127.0.0.1",
    port,
    socket: {
      data: (_, bytes) => answer(bytes.toString().split("\r\n")[0] ?? ""),
      close: () => hangUp(),
      error: () => hangUp(),
    },
  });
  const head = { host: "school", "content-length": "200000", ...headers };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`POST ${path} HTTP/1.1\r\n${lines.join("")}\r\n${"x".repeat(first)}`);
  const dripping = setInterval(() => socket.write("x"), DRIP_MS);
  void hungUp.then(() => clearInterval(dripping));
  return {
    answered,
    hungUp,
    leave() {
      clearInterval(dripping);
      socket.end();
    },
  };
}
