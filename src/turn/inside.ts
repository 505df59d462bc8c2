import { AsyncLocalStorage } from "node:async_hooks";

const inside = new AsyncLocalStorage<true>();

/** Runs `work` where reaching for the network is an error: inside a turn. */
export const insideTurn = <T>(work: () => Promise<T>): Promise<T> => inside.run(true, work);

/** Throws when called inside a turn: other turns wait for its transaction, so it must not wait for anybody. */
export function refuseInsideTurn(what: string): void {
  if (inside.getStore()) throw new Error(`${what} inside a turn: queue it, or make it a task`);
}

let guarded = false;

/** From now on, `fetch` refuses to work inside a turn, whoever calls it. */
export function guardFetch(): void {
  if (guarded) return;
  guarded = true;
  const unguarded = globalThis.fetch;
  const guard = async (...args: Parameters<typeof fetch>) => {
    refuseInsideTurn("fetch");
    return unguarded(...args);
  };
  globalThis.fetch = Object.assign(guard, { preconnect: unguarded.preconnect });
}
