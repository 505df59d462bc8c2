/** HTTP by hand: requests that no client would let pass. */

const PATIENCE_MS = 10_000;

export type Header = readonly [name: string, value: string];

export interface Raw {
  method?: string;
  path: string;
  version?: string;
  headers?: readonly Header[];
  body?: string | Uint8Array;
  /** In chunks, without telling its length before. */
  chunked?: boolean;
}

const encoder = new TextEncoder();

/** The bytes of a request; a length that was given is believed, so that it can be a lie. */
export function bytesOf({
  method = "POST",
  path,
  version = "HTTP/1.1",
  headers = [],
  body = "",
  chunked,
}: Raw): Uint8Array {
  const content = typeof body === "string" ? encoder.encode(body) : body;
  const told = headers.some(([name]) => /^(content-length|transfer-encoding)$/i.test(name));
  const framing: Header = chunked
    ? ["Transfer-Encoding", "chunked"]
    : ["Content-Length", String(content.length)];
  const lines = [["Host", "127.0.0.1"], ...headers, ...(told ? [] : [framing]), ["Connection", "close"]];
  const head = `${method} ${path} ${version}\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`;
  const parts = chunked ? [`${content.length.toString(16)}\r\n`, content, "\r\n0\r\n\r\n"] : [content];
  return Buffer.concat(
    [head, ...parts].map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : part)),
  );
}

/** Sends bytes and gives the status of the answer; 0 when the connection was closed without one. */
export async function exchange(port: number, bytes: Uint8Array): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  let heard = "";
  let left = bytes;
  const timer = setTimeout(() => resolve(-1), PATIENCE_MS);
  const socket = await Bun.connect({
    hostname: "127.0.0.1",
    port,
    socket: {
      open: push,
      drain: push,
      data(_, chunk) {
        heard += chunk.toString("latin1");
        const status = /^HTTP\/1\.[01] (\d{3})/.exec(heard)?.[1];
        if (status && status !== "100") resolve(Number(status));
      },
      close: () => resolve(0),
      error: () => resolve(0),
    },
  });
  function push(to: Bun.Socket) {
    left = left.subarray(Math.max(0, to.write(left)));
  }
  const status = await promise;
  clearTimeout(timer);
  socket.terminate();
  return status;
}
