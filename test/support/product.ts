import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../src/configuration.ts";
import { type Kernel, openKernel, type Product } from "../../src/kernel.ts";
import { MovableClock } from "../../src/lib/clock.ts";

/** Looks at the product as it is put together; nothing of it runs. */
export async function withProduct<T>(
  look: (kernel: Kernel) => T | Promise<T>,
  product: Product = {},
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "maktab-product-"));
  const env = {
    BOT_TOKEN: `123456789:${"A".repeat(35)}`,
    OWNER_ID: "1",
    ENCRYPTION_KEY: Buffer.alloc(32, 7).toString("base64url"),
    DATA_DIR: folder,
  };
  const clock = new MovableClock(new Date("2026-03-21T08:00:00Z"));
  try {
    const kernel = await openKernel(readConfig(env), clock, product);
    try {
      return await look(kernel);
    } finally {
      await kernel.close();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}
