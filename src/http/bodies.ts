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
 * no further, for a server has only so much memory. Whoever is turned away may come again.
 */
export class Bodies {
  readonly #patience: Patience;
  #reading = 0;

  constructor(patience = WITH_STRANGERS) {
    this.#patience = patience;
  }

  /** The exact bytes, or the answer to who sent too much, too slowly, or together with too many others. */
  async read({ body, headers }: Request): Promise<Uint8Array | Response> {
    if (Number(headers.get("content-length")) > this.#patience.largest) return turnAway(413);
    if (body === null) return new Uint8Array();
    if (this.#reading >= this.#patience.atOnce) return turnAway(503);
    this.#reading++;
    try {
      return await this.#gather(body.getReader());
    } finally {
      this.#reading--;
    }
  }

  async #gather(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array | Response> {
    const { promise: late, resolve } = Promise.withResolvers<"late">();
    const cancel = systemClock.after(this.#patience.deadlineMs, () => resolve("late"));
    const parts: Uint8Array[] = [];
    let size = 0;
    try {
      for (;;) {
        const read = await Promise.race([reader.read(), late]);
        if (read === "late") return turnAway(408);
        if (read.done) return Buffer.concat(parts);
        size += read.value.length;
        if (size > this.#patience.largest) return turnAway(413);
        parts.push(read.value);
      }
    } catch {
      // They have gone away half-way.
      return turnAway(400);
    } finally {
      cancel();
      reader.cancel().catch(() => undefined);
    }
  }
}
