import type { Config } from "./judge.ts";
import type { Reading } from "./sources.ts";

/** How a configuration came about, for `config show` and `config check`. Kept beside it, so that nobody passes it on. */
export interface Trace {
  readonly readings: readonly Reading[];
  /** Every name that was set in the environment, known or not. */
  readonly names: readonly string[];
}

const traces = new WeakMap<Config, Trace>();

export function remember(config: Config, trace: Trace) {
  traces.set(config, trace);
}

export function traceOf(config: Config): Trace {
  const trace = traces.get(config);
  if (!trace) throw new Error("this configuration was not made by readConfig()");
  return trace;
}
