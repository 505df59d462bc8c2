import type { TelegramMessageEntity } from "@gramio/types";
import { type Direction, directionOf } from "./direction.ts";

export type Entity = TelegramMessageEntity;

/** A stretch of text under the same entities, outermost first. */
export interface Run {
  text: string;
  entities: Entity[];
}

export interface Line {
  runs: Run[];
  /** Set for lines without letters, which go where the rest of the message goes. */
  dir?: Direction | undefined;
}

export interface Block {
  around?: Entity | undefined;
  lines: Line[];
}

const BLOCKS = new Set<string>(["blockquote", "expandable_blockquote", "pre"]);
const isBlock = ({ type }: Entity) => BLOCKS.has(type);

/** Blocks of lines of runs. Offsets are UTF-16 code units, as the Bot API counts and as strings of JavaScript do. */
export function layOut(text: string, entities: Entity[] = []): Block[] {
  const base = directionOf(text);
  const blocks: Block[] = [];
  for (const run of runsOf(text, [...entities].sort(outermostFirst))) {
    const around = run.entities.find(isBlock);
    const last = blocks.at(-1);
    const block = last && last.around === around ? last : begun(blocks, around);
    append(block, { ...run, entities: run.entities.filter((entity) => entity !== around) });
  }
  for (const block of blocks) finish(block, base);
  return blocks.filter(({ lines }) => lines.length > 0);
}

const outermostFirst = (one: Entity, other: Entity) => one.offset - other.offset || other.length - one.length;

function runsOf(text: string, entities: Entity[]): Run[] {
  const cuts = new Set([0, text.length]);
  for (const { offset, length } of entities) cuts.add(offset).add(offset + length);
  const points = [...cuts].filter((cut) => cut <= text.length).sort((one, other) => one - other);
  return points.slice(1).map((end, index) => {
    const start = points[index] ?? 0;
    const inside = ({ offset, length }: Entity) => offset <= start && end <= offset + length;
    return { text: text.slice(start, end), entities: entities.filter(inside) };
  });
}

function begun(blocks: Block[], around: Entity | undefined): Block {
  const block = { around, lines: [] };
  blocks.push(block);
  return block;
}

function append({ lines }: Block, { text, entities }: Run) {
  const [first = "", ...rest] = text.split("\n");
  const line = lines.at(-1) ?? started(lines);
  if (first) line.runs.push({ text: first, entities });
  for (const next of rest) started(lines).runs.push(...(next ? [{ text: next, entities }] : []));
}

function started(lines: Line[]): Line {
  const line: Line = { runs: [] };
  lines.push(line);
  return line;
}

/** A block begins and ends on its own, so the line breaks at its edges would only show as empty lines. */
function finish(block: Block, base: Direction | undefined) {
  if (block.lines.length > 1 && block.lines[0]?.runs.length === 0) block.lines.shift();
  if (block.lines.at(-1)?.runs.length === 0) block.lines.pop();
  for (const line of block.lines) line.dir = directionOf(textOf(line)) ? undefined : base;
}

export const textOf = ({ runs }: Line) => runs.map(({ text }) => text).join("");
