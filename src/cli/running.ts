import { EXIT, type Exit } from "./exit.ts";

export interface Running {
  /** Fails when going on makes no sense. */
  introduced: Promise<void>;
  stop: () => Promise<void>;
}

/**
 * Keeps something running until SIGTERM or SIGINT stops it in order, or it cannot go on; a second signal ends the
 * process at once. Signals count from the beginning: the first process of a container has no default for them.
 */
export async function untilStopped<R extends Running>(
  starting: Promise<R>,
  started: (running: R) => void,
): Promise<Exit> {
  const signalled = Promise.withResolvers<void>();
  let signals = 0;
  for (const name of ["SIGTERM", "SIGINT"] as const)
    process.on(name, () => {
      if (++signals > 1) process.exit(EXIT.failed);
      signalled.resolve();
    });
  const running = await starting;
  started(running);
  try {
    await Promise.race([signalled.promise, running.introduced.then(() => signalled.promise)]);
  } finally {
    await running.stop();
  }
  return EXIT.ok;
}
