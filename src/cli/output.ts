/** What a command prints for people or programs. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** What went wrong, or only comments on the output: standard output stays clean for programs. */
export function complain(text: string): void {
  process.stderr.write(`${text}\n`);
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
