import { writeSync } from "node:fs";
import { visible } from "../lib/visible.ts";

/** What a command prints for people or programs. */
export function say(text: string): void {
  write(1, `${text}\n`);
}

/** What went wrong, or only comments on the output: standard output stays clean for programs. */
export function complain(text: string): void {
  write(2, `${text}\n`);
}

export function sayJson(data: unknown): void {
  say(JSON.stringify(data, undefined, 2));
}

/** Rows of cells under each other; the last cell of a row is as wide as it likes. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows)
    row.slice(0, -1).forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, cell.length);
    });
  return rows
    .map((row) =>
      row.map((cell, at) => (at < row.length - 1 ? cell.padEnd(widths[at] ?? 0) : cell)).join("  "),
    )
    .join("\n");
}

/** All of it, however slowly it is read: the process may end right after. What others have written steers no terminal. */
function write(to: 1 | 2, text: string) {
  const bytes = Buffer.from(visible(text));
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(to, bytes, written);
  } catch (error) {
    // A pipe that does not block is full; when nobody reads any more (`| head`), there is nothing to do.
    if (!(error instanceof Error && "code" in error && error.code === "EAGAIN")) return;
    (to === 1 ? process.stdout : process.stderr).write(bytes.subarray(written));
  }
}
