import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../src/configuration.ts";
import { type Kernel, openKernel } from "../../src/kernel.ts";
import { MovableClock } from "../../src/lib/clock.ts";

/** Looks at the product as it is put together; nothing of it runs. */
export async function withProduct<T>(look: (kernel: Kernel) => T | Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "maktab-product-"));
  const env = {
    BOT_TOKEN: `123456789:${"A".repeat(35)}`,
    OWNER_ID: "1",
    ENCRYPTION_KEY: Buffer.alloc(32, 7).toString("base64url"),
    DATA_DIR: folder,
  };
  const kernel = await openKernel(readConfig(env), new MovableClock(new Date("2026-03-21T08:00:00Z")));
  try {
    return await look(kernel);
  } finally {
    await kernel.close();
    await rm(folder, { recursive: true });
  }
}
