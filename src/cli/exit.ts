/** What the process ends with. 4: going on would do harm, or was not asked for rightly; nothing was changed. */
export const EXIT = { ok: 0, failed: 1, usage: 2, unhealthy: 3, refused: 4 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** The command line cannot be understood. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
