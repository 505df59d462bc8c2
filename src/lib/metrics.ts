import Counter from "prom-client/lib/counter";
import Gauge from "prom-client/lib/gauge";
import Histogram from "prom-client/lib/histogram";
import Registry from "prom-client/lib/registry";

const PREFIX = "maktab_";

/** Ours alone, so that no library adds families to it. */
export const registry = new Registry();

export function counter<Label extends string = never>(
  name: string,
  help: string,
  labels: readonly Label[] = [],
) {
  return new Counter(described(name, help, labels));
}

/** A gauge that is expensive to know is set by an `onScrape`. */
export function gauge<Label extends string = never>(
  name: string,
  help: string,
  labels: readonly Label[] = [],
) {
  return new Gauge(described(name, help, labels));
}

/** Buckets are upper bounds in the unit that the name ends with; each costs a series for every set of labels. */
export function histogram<Label extends string = never>(
  name: string,
  help: string,
  buckets: readonly number[],
  labels: readonly Label[] = [],
) {
  return new Histogram({ ...described(name, help, labels), buckets: [...buckets] });
}

const beforeScrape = new Set<() => unknown>();

/** Runs `measure` before each scrape, to set gauges; one that fails leaves its gauges as they were. Returns the end of it. */
export function onScrape(measure: () => unknown): () => void {
  beforeScrape.add(measure);
  return () => void beforeScrape.delete(measure);
}

/** The content type of `metricsText`. */
export const METRICS_TYPE = registry.contentType;

export async function metricsText(): Promise<string> {
  await measureAll();
  return registry.metrics();
}

export async function metricsJson() {
  await measureAll();
  return registry.getMetricsAsJSON();
}

async function measureAll() {
  await Promise.allSettled([...beforeScrape].map(async (measure) => measure()));
}

function described<Label extends string>(name: string, help: string, labels: readonly Label[]) {
  return { name: PREFIX + name, help, labelNames: labels, registers: [registry] };
}
