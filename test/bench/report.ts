import { join } from "node:path";
import { median, ratio } from "./stats.ts";

export interface Options {
  quick: boolean;
  /** Compares the peers with each other: shows that the bench itself works, without our executable. */
  peersOnly: boolean;
  rounds: number;
  /** New chats a round under load, and one update at a time. */
  chats: number;
  delayChats: number;
  starts: number;
  /** People in the full database of P4. */
  people: number;
  /** Temporary, removed at the end. */
  folder: string;
}

interface Side {
  name: string;
  samples: number[];
}

export interface Row {
  measure: string;
  unit: string;
  ours: Side;
  peer: Side;
  ratio: number;
  target: string;
  /** Nothing where the row has no target. */
  verdict: "met" | "missed" | "";
}

/** A row of the table: medians of both sides, the median ratio of the rounds, and whether the target is met. */
export function compared(row: {
  measure: string;
  unit: string;
  ours: Side;
  peer: Side;
  atLeast?: number;
  atMost?: number;
}): Row {
  const { atLeast, atMost, ...rest } = row;
  const times = ratio(row.ours.samples, row.peer.samples);
  const met = atLeast === undefined ? times <= (atMost ?? 0) : times >= atLeast;
  if (atLeast === undefined && atMost === undefined)
    return { ...rest, ratio: times, target: "", verdict: "" };
  return {
    ...rest,
    ratio: times,
    target: atLeast === undefined ? `≤ ${atMost}×` : `≥ ${atLeast}×`,
    verdict: met ? "met" : "missed",
  };
}

const HEAD = ["measure", "ours", "peer", "ratio", "target", "verdict"];

export function table(rows: Row[]): string {
  const cells = [HEAD, ...rows.map(line)];
  const widths = HEAD.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const drawn = cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  drawn.splice(1, 0, widths.map((width) => "─".repeat(width)).join("──"));
  return drawn.join("\n");
}

const line = (row: Row) => [
  row.measure,
  side(row.ours, row.unit),
  side(row.peer, row.unit),
  `${row.ratio.toFixed(2)}×`,
  row.target,
  row.verdict,
];

const side = ({ name, samples }: Side, unit: string) => `${figure(median(samples))} ${unit} (${name})`;
const figure = (value: number) => value.toFixed(value >= 1000 ? 0 : value >= 10 ? 1 : 3);

/** Writes the rows with all their samples, and gives the file's name. */
export async function keep(rows: Row[], options: Options, at: Date): Promise<string> {
  const file = join(import.meta.dir, "results", `${at.toISOString().replaceAll(/[:.]/g, "-")}.json`);
  const { folder: _, ...settings } = options;
  const machine = { bun: Bun.version, cores: navigator.hardwareConcurrency, platform: process.platform };
  await Bun.write(file, `${JSON.stringify({ at, machine, settings, rows }, null, 2)}\n`);
  return file;
}
