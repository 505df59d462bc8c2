import { rm } from "node:fs/promises";
import { join } from "node:path";

/**
 * How every executable of ours is made. Plain `--minify` would rename identifiers, which Elysia reads from the source
 * of its handlers; without `--sourcemap` errors lose their stacks; with `--splitting` what a verb does not load (the
 * demo, the Postgres driver) is not read either; an executable must not read somebody's `.env` or `bunfig.toml` from the
 * folder it happens to stand in.
 */
export const COMPILE_FLAGS = [
  "--compile",
  "--minify-syntax",
  "--minify-whitespace",
  "--bytecode",
  "--format=esm",
  "--splitting",
  "--sourcemap",
  "--define",
  'process.env.NODE_ENV="production"',
  "--no-compile-autoload-dotenv",
  "--no-compile-autoload-bunfig",
];

const MEBIBYTE = 1024 * 1024;
const root = join(import.meta.dir, "..");
const dist = join(root, "dist");

/** Makes `dist/maktab`; `passed` goes on to Bun, such as `--target=bun-linux-arm64`. Returns the path. */
async function build(passed: string[]): Promise<string> {
  const isWindows = passed.some((flag) => flag.includes("windows"));
  const path = join(dist, isWindows ? "maktab.exe" : "maktab");
  await rm(path, { force: true });
  const command = [
    process.execPath,
    "build",
    ...COMPILE_FLAGS,
    ...passed,
    "src/main.ts",
    `--outfile=${path}`,
  ];
  const { exited } = Bun.spawn(command, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  if ((await exited) !== 0) process.exit(1);
  // They are in the executable as well.
  for (const map of new Bun.Glob("*.map").scanSync({ cwd: dist, absolute: true })) await rm(map);
  return path;
}

if (import.meta.main) {
  const path = await build(process.argv.slice(2));
  process.stdout.write(`${path} ${(Bun.file(path).size / MEBIBYTE).toFixed(1)} MiB\n`);
}
