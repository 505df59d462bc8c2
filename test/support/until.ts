/** Resolves as soon as it is so, looking again and again: for what happens by a real timer. The test's timeout ends it. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await Bun.sleep(10);
}
