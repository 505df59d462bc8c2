import { beforeAll, describe, expect, test } from "bun:test";
import { databaseMeters, intakeMeters, outboxMeters, telegramMeters } from "../../src/lib/meters.ts";
import {
  counter,
  gauge,
  histogram,
  METRICS_TYPE,
  metricsJson,
  metricsText,
  onScrape,
  registry,
} from "../../src/lib/metrics.ts";
import { watchProcess } from "../../src/lib/process.ts";

/** Other files of tests may have run in this process. */
beforeAll(() => registry.resetMetrics());

describe("metrics", () => {
  test("are Prometheus text with our prefix", async () => {
    intakeMeters.updates.inc({ type: "message", outcome: "done" });
    telegramMeters.calls.inc({ method: "sendMessage", code: "200" }, 2);
    databaseMeters.batchSize.observe(3);
    const text = await metricsText();
    expect(text).toContain('maktab_updates_total{type="message",outcome="done"} 1');
    expect(text).toContain('maktab_tg_calls_total{method="sendMessage",code="200"} 2');
    expect(text).toContain('maktab_db_batch_size_bucket{le="4"} 1');
    expect(text).toContain("# TYPE maktab_db_batch_size histogram");
    expect(METRICS_TYPE).toStartWith("text/plain; version=0.0.4");
  });

  test("are JSON too, of the same values", async () => {
    outboxMeters.depth.set({ priority: "reply" }, 4);
    const family = (await metricsJson()).find(({ name }) => name === "maktab_outbox_depth");
    expect(family?.values).toEqual([{ value: 4, labels: { priority: "reply" } }]);
  });

  test("a label that was not declared is refused", () => {
    const declared = counter("test_declared_total", "x", ["kind"]);
    // @ts-expect-error the compiler refuses it as well
    expect(() => declared.inc({ person: "5" })).toThrow("label");
  });

  test("gauges are measured at the scrape; one failing measure does not hide the others", async () => {
    const depth = gauge("test_depth", "x");
    const stop = [
      onScrape(() => {
        throw new Error("database is away");
      }),
      onScrape(async () => depth.set(7)),
    ];
    expect(await metricsText()).toContain("maktab_test_depth 7");
    for (const each of stop) each();
    depth.set(1);
    expect(await metricsText()).toContain("maktab_test_depth 1");
  });

  test("histograms may be told apart by label", async () => {
    histogram("test_seconds", "x", [1], ["job"]).observe({ job: "nightly" }, 2);
    expect(await metricsText()).toContain('maktab_test_seconds_bucket{le="+Inf",job="nightly"} 1');
  });

  test("the process shows CPU, memory, start and lag of this very process", async () => {
    const stop = watchProcess("1.2.3");
    const text = await metricsText();
    stop();
    const value = (name: string) => Number(new RegExp(`^${name} (.*)$`, "m").exec(text)?.[1]);
    expect(value("process_cpu_seconds_total")).toBeGreaterThan(0);
    expect(value("process_resident_memory_bytes")).toBeGreaterThan(1e7);
    expect(Math.abs(value("process_start_time_seconds") - performance.timeOrigin / 1000)).toBeLessThan(1);
    expect(text).toContain(`maktab_build_info{version="1.2.3",bun="${Bun.version}"} 1`);
    expect(text).toContain('maktab_event_loop_lag_seconds{quantile="0.99"}');
    expect(text).not.toContain("NaN");
  });

  test("declared so far stay far below 500 series", async () => {
    const series = (await metricsText()).split("\n").filter((line) => line && !line.startsWith("#"));
    expect(series.length).toBeLessThan(200);
  });
});
