import { dirname, join } from "node:path";
import { root } from "./sources.ts";

/** A block of code; what stands behind its language names the file that it is taken from. */
export interface Block {
  language: string;
  file: string | undefined;
  /** As it stands on the page, without the indentation of the list that it is part of. */
  text: string;
}

/** A page that people read: README.md, or one of docs/. */
export interface Page {
  path: string;
  text: string;
  blocks: Block[];
  /** What stands between backticks in its prose. */
  code: string[];
  /** Where its headings can be linked to. */
  anchors: string[];
  /** Paths from the root of the project, with the heading behind `#`; and addresses elsewhere as they are. */
  links: string[];
}

const BLOCK = /^( *)```(\w*) ?(.*)\n([\s\S]*?)^\1```$/gm;

export const all = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(pattern)].map(([, found = ""]) => found);

export function readPages(): Promise<Page[]> {
  const docs = [...new Bun.Glob("docs/*.md").scanSync({ cwd: root })].sort();
  return Promise.all(["README.md", ...docs].map(readPage));
}

async function readPage(path: string): Promise<Page> {
  const text = await Bun.file(join(root, path)).text();
  const prose = text.replaceAll(BLOCK, "");
  return {
    path,
    text,
    blocks: [...text.matchAll(BLOCK)].map(([, indent = "", language = "", file, body = ""]) => ({
      language,
      file: file || undefined,
      text: body.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
    })),
    code: all(/`([^`\n]+)`/g, prose),
    anchors: all(/^#+ (.+)$/gm, prose).map(anchorOf),
    links: all(/\]\(([^)\s]+)\)/g, prose).map((link) => resolved(path, link)),
  };
}

/** As GitHub makes it of a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

function resolved(page: string, link: string): string {
  if (/^[a-z]+:/.test(link)) return link;
  return link.startsWith("#") ? page + link : join(dirname(page), link);
}
