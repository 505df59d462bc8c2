import { systemClock } from "../lib/clock.ts";
import { SECOND } from "../lib/durations.ts";

/** What no stranger may be allowed more of. */
export interface Patience {
  /** Bytes of one body. */
  largest: number;
  /** Bodies that are being read at the same time. */
  atOnce: number;
  deadlineMs: number;
}

const WITH_STRANGERS: Patience = { largest: 256 * 1024, atOnce: 16, deadlineMs: 5 * SECOND };

/** An answer after which nobody listens any more: what is still being sent ends with the connection. */
export const turnAway = (status: number) => new Response(null, { status, headers: { connection: "close" } });

/**
 * Reads the bodies of whoever may send one without having proven who they are: so large, so many at once, so long and
 * no further, for a server has only so much memory. Whoever is turned away may come again. Where there is no room for one
 * more, the one that has been read for longest gives way: a few who crawl keep nobody out who sends at once.
 */
export class Bodies {
  readonly #patience: Patience;
  /** How to end each that is being read, the oldest first. */
  readonly #reading = new Set<(status: number) => void>();

  constructor(patience = WITH_STRANGERS) {
    this.#patience = patience;
  }

  /** The exact bytes, or the answer to who sent too much, too slowly, or together with too many others. */
  async read({ body, headers }: Request): Promise<Uint8Array | Response> {
    if (Number(headers.get("content-length")) > this.#patience.largest) return turnAway(413);
    if (body === null) return new Uint8Array();
    if (this.#reading.size >= this.#patience.atOnce) this.#makeRoom();
    const { promise: ended, resolve: end } = Promise.withResolvers<number>();
    this.#reading.add(end);
    const cancel = systemClock.after(this.#patience.deadlineMs, () => end(408));
    try {
      return await this.#gather(body.getReader(), ended);
    } finally {
      cancel();
      this.#reading.delete(end);
    }
  }

  #makeRoom(): void {
    const [oldest] = this.#reading;
    if (!oldest) return;
    this.#reading.delete(oldest);
    oldest(503);
  }

  async #gather(
    reader: ReadableStreamDefaultReader<Uint8Array>,
    ended: Promise<number>,
  ): Promise<Uint8Array | Response> {
    const parts: Uint8Array[] = [];
    let size = 0;
    try {
      for (;;) {
        const read = await Promise.race([reader.read(), ended]);
        if (typeof read === "number") return turnAway(read);
        if (read.done) return Buffer.concat(parts);
        size += read.value.length;
        if (size > this.#patience.largest) return turnAway(413);
        parts.push(read.value);
      }
    } catch {
      // They have gone away half-way.
      return turnAway(400);
    } finally {
      reader.cancel().catch(() => undefined);
    }
  }
}
