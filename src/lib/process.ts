import { monitorEventLoopDelay } from "node:perf_hooks";
import Counter from "prom-client/lib/counter";
import Gauge from "prom-client/lib/gauge";
import { gauge, onScrape, registry } from "./metrics.ts";

const registers = [registry];

// prom-client's own defaults are mostly zeros and nonsense on Bun; these are the ones that are true, by their usual names.
const cpu = new Counter({ name: "process_cpu_seconds_total", help: "CPU time, user and system", registers });
const memory = new Gauge({ name: "process_resident_memory_bytes", help: "Resident memory", registers });
const started = new Gauge({
  name: "process_start_time_seconds",
  help: "Start of the process, in seconds since 1970",
  registers,
});
const built = gauge("build_info", "1, with what is running in the labels", ["version", "bun"]);
const lag = gauge("event_loop_lag_seconds", "Lateness of timers since the last scrape", ["quantile"]);

/** Measures this process at every scrape. Returns what ends it. */
export function watchProcess(version: string): () => void {
  const delay = monitorEventLoopDelay({ resolution: 50 });
  delay.enable();
  started.set(performance.timeOrigin / 1000);
  built.set({ version, bun: Bun.version }, 1);
  const forget = onScrape(() => {
    measureCpuAndMemory();
    measureLag(delay);
  });
  return () => {
    forget();
    delay.disable();
  };
}

function measureCpuAndMemory() {
  const { user, system } = process.cpuUsage();
  cpu.reset();
  cpu.inc((user + system) / 1e6);
  memory.set(process.memoryUsage.rss());
}

function measureLag(delay: ReturnType<typeof monitorEventLoopDelay>) {
  for (const quantile of [0.5, 0.99, 1]) {
    const nanoseconds = delay.percentile(quantile * 100);
    lag.set({ quantile }, Number.isFinite(nanoseconds) ? nanoseconds / 1e9 : 0);
  }
  delay.reset();
}
