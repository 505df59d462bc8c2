import { join } from "node:path";
import { COMPILE_FLAGS } from "../../../scripts/build.ts";
import { environment, executable, root } from "../contestants.ts";
import type { Stub } from "../drive.ts";
import { type Program, residentMemory, run, start } from "../processes.ts";
import { compared, type Options, type Row } from "../report.ts";

const IDLE_AFTER = 2_000;

interface Start {
  ms: number[];
  memory: number[];
  size: number;
}

/** P7: what the executable costs before it does anything, against a bare Elysia compiled in the same way. */
export async function startup(stub: Stub, options: Options): Promise<Row[]> {
  const hello = join(options.folder, "hello");
  const source = join(import.meta.dir, "../peers/hello.ts");
  await run([process.execPath, "build", ...COMPILE_FLAGS, source, `--outfile=${hello}`], { cwd: root });
  const mine = options.peersOnly ? hello : executable;
  const [bare, full] = [await started(hello), await started(mine)];
  const programs: [Program, Start][] = [
    [{ command: [mine], env: environment(stub.apiRoot), readyAt: "/health" }, full],
    [{ command: [hello], env: { PORT: "{port}" }, readyAt: "/health" }, bare],
  ];
  for (let round = 0; round < options.starts; round++)
    for (const [program, result] of programs) await once(program, result, options);
  return rows(full, bare, options.peersOnly ? "hello again" : "ours");
}

const started = async (path: string): Promise<Start> => ({
  ms: [],
  memory: [],
  size: Bun.file(path).size / 1024 / 1024,
});

async function once(program: Program, result: Start, { quick }: Options) {
  const running = await start(program);
  result.ms.push(running.startedIn);
  await Bun.sleep(quick ? IDLE_AFTER / 4 : IDLE_AFTER);
  result.memory.push(await residentMemory(running.pid));
  await running.stop();
}

function rows(mine: Start, hello: Start, name: string): Row[] {
  const row = (measure: string, unit: string, pick: (from: Start) => number[], atMost: number) =>
    compared({
      measure,
      unit,
      ours: { name, samples: pick(mine) },
      peer: { name: "Elysia hello", samples: pick(hello) },
      atMost,
    });
  return [
    row("P7 start to /health", "ms", ({ ms }) => ms, 2.5),
    row("P7 memory when idle", "MiB", ({ memory }) => memory, 1.6),
    row("P7 size of the executable", "MiB", ({ size }) => [size], 1.2),
  ];
}
