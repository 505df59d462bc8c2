import { statfsSync } from "node:fs";

const MEMORY = "/dev/shm";
const ENOUGH_BYTES = 3 * 1024 ** 3;

/** Hundreds of small databases come and go: where there is room, in memory, which spares the system half of its work. */
export function roomInMemory(): string | undefined {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize > ENOUGH_BYTES ? MEMORY : undefined;
  } catch {
    return undefined;
  }
}
