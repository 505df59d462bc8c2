/** What the JIT does in the first seconds is not the steady state. */
const WARM_MS = 15_000;

/** Lets a program do its work until it is warm, before anything counts; or until there is no more of that work. */
export async function warm(work: () => Promise<unknown>, most = Number.POSITIVE_INFINITY): Promise<void> {
  const until = performance.now() + WARM_MS;
  for (let times = 0; times < most && performance.now() < until; times++) await work();
}
