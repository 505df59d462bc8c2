import { expect, test } from "bun:test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { PER_TEST_MS, type Run, root, runTests, type Timed } from "../../scripts/run-tests.ts";

const QUICK = 'test("quick", () => {});';
const HANGING = `${QUICK} test("hangs", () => new Promise(() => {}));`;

test("when the time is over, every file that was under way is not run, and so is who had not begun", async () => {
  const folder = await mkdtemp(join(tmpdir(), "maktab-run-tests-"));
  const written = { done: QUICK, first: HANGING, second: HANGING, later: HANGING };
  const files: Record<string, string> = {};
  for (const [name, code] of Object.entries(written)) {
    const path = join(folder, `${name}.test.ts`);
    await Bun.write(path, `import { test } from "bun:test"; ${code}`);
    files[name] = `./${relative(root, path)}`;
  }
  const ended: Timed[] = [];
  const run: Run = {
    ...{ files: Object.values(files), env: {}, workers: 2, say: () => undefined },
    // What hangs is all that is left once the three quick ones have ended.
    get until() {
      return ended.length < 3 ? Number.POSITIVE_INFINITY : 0;
    },
  };
  const { passed, failed, notRun } = await runTests(run, ended);
  await rm(folder, { recursive: true });
  expect({ passed, failed }).toEqual({ passed: 3, failed: 0 });
  expect(notRun.toSorted()).toEqual([files.first, files.later, files.second].map(String).toSorted());
});

/** The limit that a test sets for itself, behind its work. */
const OWN_LIMIT = /^ *(?:\}, |)([\d_]{4,})(?:\);|,)$/gm;

test("no test gives up sooner than a busy machine needs", async () => {
  const tooSoon: string[] = [];
  for await (const path of new Bun.Glob("test/**/*.test.ts").scan({ cwd: root })) {
    const text = await Bun.file(join(root, path)).text();
    for (const [, limit = ""] of text.matchAll(OWN_LIMIT))
      if (Number(limit.replaceAll("_", "")) < PER_TEST_MS) tooSoon.push(`${path}: ${limit}`);
  }
  expect(tooSoon).toEqual([]);
});
