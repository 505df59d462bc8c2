import { expect, test } from "bun:test";
import { join } from "node:path";
import { root } from "../../support/sources.ts";

/** The first thing that a newcomer does: the verb itself, in a process of its own, with nothing but a PATH. */
test("`maktab demo` says where to look, and there is the page", async () => {
  const child = Bun.spawn(
    [process.execPath, join(root, "src/main.ts"), "demo", "--lang=fa", "--port=18480"],
    {
      env: { PATH: process.env.PATH ?? "" },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  try {
    let said = "";
    const decoder = new TextDecoder();
    for await (const bytes of child.stdout) {
      said += decoder.decode(bytes, { stream: true });
      if (/http:\S+/.test(said)) break;
    }
    const address = /http:\S+/.exec(said)?.[0] ?? (await new Response(child.stderr).text());
    expect(address).toStartWith("http://");
    expect(await (await fetch(address)).text()).toContain("<!doctype html>");
  } finally {
    child.kill();
    await child.exited;
  }
}, 120_000);
