import { afterEach, expect, test } from "bun:test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Demo, startDemo } from "../../../src/demo/demo.ts";
import { general } from "../../../src/settings/general.ts";

let demo: Demo;
afterEach(() => demo.stop());

const at = (path: string) => new URL(path, demo.address).href;
const world = async () => (await fetch(at("/sim/world"))).json();

test("the demo has a page, people to be, the sample school and a clock that moves", async () => {
  demo = await startDemo({ language: "uz", port: 18_080, data: undefined });
  await demo.introduced;
  expect((await fetch(at("/"), { redirect: "manual" })).headers.get("location")).toBe("/demo");
  expect(await (await fetch(demo.address)).text()).toContain("<!doctype html>");
  expect((await fetch(at("/health"))).status).toBe(200);
  const product = await fetch(`http://127.0.0.1:${demo.app.port}/demo`, { redirect: "manual" });
  expect(product.headers.get("location")).toBe(demo.address);

  const { people, chats, clock } = await world();
  expect(people.map(({ role }: { role: string }) => role)).toEqual(["new", "student", "admin"]);
  const staff = chats.find(({ is_forum }: { is_forum?: boolean }) => is_forum);
  expect(staff.topics).toHaveLength(3);
  expect(clock).toBe(true);
  expect(demo.app.kernel.settings.get(general.timeZone)).toBe("Asia/Tashkent");

  const before = demo.app.kernel.clock.now().getTime();
  await fetch(at("/sim/clock"), { method: "POST", body: JSON.stringify({ advanceMs: 86_400_000 }) });
  expect(demo.app.kernel.clock.now().getTime()).toBeGreaterThanOrEqual(before + 86_400_000);
});

test("the next free port is taken, and kept data is found again", async () => {
  const data = await mkdtemp(join(tmpdir(), "maktab-demo-test-"));
  demo = await startDemo({ language: "en", port: 18_180, data });
  const port = Number(new URL(demo.address).port);
  const taken = startDemo({ language: "en", port, data });
  await expect(taken).rejects.toThrow(/Another Maktab/);
  await demo.stop();

  demo = await startDemo({ language: "en", port, data });
  await demo.introduced;
  expect((await fetch(at("/health"))).status).toBe(200);
  await rm(data, { recursive: true, force: true });
});
