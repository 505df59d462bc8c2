import { statfs } from "node:fs/promises";
import { count, eq, min } from "drizzle-orm";
import { countFailures } from "./bot/failures.ts";
import type { Kernel } from "./kernel.ts";
import { databaseMeters, intakeMeters, jobMeters, outboxMeters } from "./lib/meters.ts";
import { outbox, PRIORITY, tasks } from "./turn/schema.ts";
import { countUnopened } from "./turn/unopened.ts";

/** Sets the kernel's gauges before a scrape. */
export async function measureKernel({ db, config, clock, features, outside }: Kernel): Promise<void> {
  const { read } = db;
  intakeMeters.failedUpdates.set(await countFailures(read));
  const waiting = await read
    .select({ priority: outbox.priority, count: count(), oldest: min(outbox.createdAt) })
    .from(outbox)
    .where(eq(outbox.state, "waiting"))
    .groupBy(outbox.priority);
  for (const [name, priority] of Object.entries(PRIORITY)) {
    const row = waiting.find((each) => each.priority === priority);
    outboxMeters.depth.set({ priority: name }, row?.count ?? 0);
  }
  const oldest = Math.min(...waiting.map((row) => row.oldest?.getTime() ?? Number.POSITIVE_INFINITY));
  outboxMeters.oldestSeconds.set(Number.isFinite(oldest) ? (clock.now().getTime() - oldest) / 1000 : 0);
  const unopened = await countUnopened(read);
  outboxMeters.unopened.set(unopened.calls);
  jobMeters.tasksUnopened.set(unopened.tasks);
  const [due] = await read.select({ count: count() }).from(tasks).where(eq(tasks.state, "waiting"));
  jobMeters.tasksDepth.set(due?.count ?? 0);
  if (config.data.database.dialect === "sqlite")
    await measureFiles(config.data.database.path, config.data.dir);
  for (const { measure } of features) await measure?.(db.read, outside);
}

async function measureFiles(path: string, dir: string) {
  databaseMeters.sizeBytes.set(Bun.file(path).size);
  databaseMeters.walBytes.set(Bun.file(`${path}-wal`).size);
  const { bavail, bsize } = await statfs(dir);
  databaseMeters.diskFreeBytes.set(bavail * bsize);
}
