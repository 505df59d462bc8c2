/** How many times as often something has to run before it is compiled, while a program starts. */
const RELUCTANCE = 20;

/**
 * Does what is done once, such as loading modules: to compile it costs more time and memory than it gives. Whatever
 * comes afterwards is compiled as usual.
 */
export async function uncompiled<T>(work: () => Promise<T>): Promise<T> {
  Bun.unsafe.setJITPolicy(RELUCTANCE);
  try {
    return await work();
  } finally {
    Bun.unsafe.setJITPolicy(1);
  }
}
