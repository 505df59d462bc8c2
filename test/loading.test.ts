import { expect, test } from "bun:test";
import { sources } from "./support/sources.ts";

const SERVER = "src/cli/serve.ts";
/** Each costs megabytes and milliseconds that most schools would pay for nothing. */
const ELSEWHERE =
  /^(src\/(simulator|demo|sample)\/|src\/db\/postgres\.ts$|src\/cli\/(doctor|checks\/)|node:(zlib|http|https)$|prom-client$)/;

const imports = new Map((await sources("src/**/*.{ts,tsx}")).map(({ path, imports }) => [path, imports]));

/** How a file comes to be loaded with the server, from what it is loaded by back to the server. */
function loaded(): Map<string, string | undefined> {
  const by = new Map<string, string | undefined>([[SERVER, undefined]]);
  for (const [path] of by)
    for (const to of imports.get(path) ?? [])
      if (!to.isType && !to.isLate && !by.has(to.path)) by.set(to.path, path);
  return by;
}

test("a server loads nothing that only other verbs, another database or a few people need", () => {
  const by = loaded();
  expect(by.size).toBeGreaterThan(300);
  expect([...by].filter(([path]) => ELSEWHERE.test(path)).map(([path, from]) => `${from} → ${path}`)).toEqual(
    [],
  );
});
