import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { usePane } from "../contexts.ts";
import { directionOf } from "../direction.ts";
import { type Block, type Entity, type Line, layOut, type Run, textOf } from "../rich-text.ts";
import { useCopy } from "../use-copy.ts";
import { Marked } from "./marked.tsx";

interface RichTextProps {
  text: string;
  entities?: Entity[] | undefined;
  /** The hour of the message; it stands at the end of the last line when that line is plain text. */
  after: ComponentChildren;
}

/** A text with its entities; every line finds its own direction. */
export function RichText({ text, entities, after }: RichTextProps) {
  const [revealed, setRevealed] = useState(false);
  const blocks = layOut(text, entities);
  const flowing = blocks.at(-1)?.around ? undefined : blocks.at(-1)?.lines.at(-1);
  const draw = (line: Line, key: number) => (
    <p key={key} dir={line.dir ?? "auto"}>
      <Runs runs={line.runs} revealed={revealed} reveal={() => setRevealed(true)} />
      {line.runs.length === 0 && <br />}
      {line === flowing && after}
    </p>
  );
  return (
    <div class="rich" data-testid="text">
      {blocks.map((block, key) => (
        <Frame key={key} block={block}>
          {block.lines.map(draw)}
        </Frame>
      ))}
      {!flowing && <p class="after">{after}</p>}
    </div>
  );
}

function Frame({ block, children }: { block: Block; children: ComponentChildren }) {
  if (block.around?.type === "pre") return <Code block={block}>{children}</Code>;
  if (block.around?.type === "expandable_blockquote")
    return <Expandable dir={leading(block)}>{children}</Expandable>;
  if (block.around) return <blockquote dir={leading(block)}>{children}</blockquote>;
  return <>{children}</>;
}

/** A quote's bar stands where its text begins; `auto` would not look into lines that have a direction of their own. */
const leading = ({ lines }: Block) => directionOf(lines.map(textOf).join("\n")) ?? "auto";

function Expandable({ dir, children }: { dir: "rtl" | "ltr" | "auto"; children: ComponentChildren }) {
  const [open, setOpen] = useState(false);
  return (
    <blockquote dir={dir} class="expandable" data-open={open}>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {children}
      </button>
    </blockquote>
  );
}

function Code({ block, children }: { block: Block; children: ComponentChildren }) {
  const { words } = usePane();
  const copy = useCopy();
  const source = block.lines.map(textOf).join("\n");
  return (
    <button type="button" class="pre" dir="ltr" title={words.t("copyCode")} onClick={() => copy(source)}>
      {block.around?.language && <span class="pre-language">{block.around.language}</span>}
      {children}
    </button>
  );
}

interface RunsProps {
  runs: Run[];
  revealed: boolean;
  reveal(): void;
  depth?: number;
}

/** Neighbours under the same entity share one element, so that a link with a bold word in it stays one link. */
function Runs({ runs, revealed, reveal, depth = 0 }: RunsProps) {
  const groups: { entity: Entity | undefined; runs: Run[] }[] = [];
  for (const run of runs) {
    const entity = run.entities[depth];
    const last = groups.at(-1);
    if (last && last.entity === entity) last.runs.push(run);
    else groups.push({ entity, runs: [run] });
  }
  return (
    <>
      {groups.map(({ entity, runs: inner }, key) =>
        entity ? (
          <Marked
            key={key}
            entity={entity}
            text={textOf({ runs: inner })}
            revealed={revealed}
            reveal={reveal}
          >
            <Runs runs={inner} revealed={revealed} reveal={reveal} depth={depth + 1} />
          </Marked>
        ) : (
          textOf({ runs: inner })
        ),
      )}
    </>
  );
}
