import { afterEach, expect, test } from "bun:test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { type Demo, startDemo } from "../../../src/demo/demo.ts";
import { begin } from "../../../src/features/payments/core/begin.ts";
import { paymentById, TOP_UP } from "../../../src/features/payments/core/payments.ts";
import { receipts } from "../../../src/features/payments/receipts/schema.ts";
import { people } from "../../../src/features/people/schema.ts";
import { walletOf } from "../../../src/features/wallet/accounts.ts";
import { balanceOf } from "../../../src/features/wallet/ledger.ts";
import { general } from "../../../src/settings/general.ts";
import { until } from "../../support/until.ts";

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
  expect(people.map(({ role }: { role: string }) => role)).toEqual([
    "new",
    "student",
    "admin",
    "admin",
    "student",
  ]);
  const staff = chats.find(({ is_forum }: { is_forum?: boolean }) => is_forum);
  expect(staff.topics).toHaveLength(3);
  expect(clock).toBe(true);
  expect(await demo.app.kernel.db.read.$count(receipts, eq(receipts.status, "pending"))).toBe(1);
  expect(demo.app.kernel.settings.get(general.timeZone)).toBe("Asia/Tashkent");

  const before = demo.app.kernel.clock.now().getTime();
  await fetch(at("/sim/clock"), { method: "POST", body: JSON.stringify({ advanceMs: 86_400_000 }) });
  expect(demo.app.kernel.clock.now().getTime()).toBeGreaterThanOrEqual(before + 86_400_000);
}, 120_000);

test("Stripe's page stands at the demo's one address, and paying there fills the balance", async () => {
  demo = await startDemo({ language: "en", port: 18_380, data: undefined });
  await demo.introduced;
  const { act, db } = demo.app.kernel;
  const [buyer] = await db.read.select({ id: people.id }).from(people).limit(1);
  const value = { amount: 5_000_000, currency: "UZS" };
  const { id } = await act((doing) =>
    begin(doing, {
      ...{
        personId: buyer?.id ?? 0,
        provider: "stripe",
        subject: TOP_UP,
        title: "Top-up",
        description: "Top-up",
      },
      ...{ lines: [], charge: value, value, expiresAt: new Date(doing.now.getTime() + 3_600_000) },
    }),
  );
  await demo.app.settle();
  const url = (await paymentById(db.read, id))?.url ?? "";
  expect(new URL(url).origin).toBe(new URL(demo.address).origin);
  expect(await (await fetch(url)).text()).toContain("50000");

  const before = await balanceOf(db.read, walletOf(buyer?.id ?? 0), "UZS");
  const paid = await fetch(url, {
    method: "POST",
    body: new URLSearchParams({ do: "pay" }),
    redirect: "manual",
  });
  expect(paid.headers.get("location")).toBe("/demo");
  await until(async () => (await paymentById(db.read, id))?.state === "settled");
  expect(await balanceOf(db.read, walletOf(buyer?.id ?? 0), "UZS")).toBe(before + value.amount);

  const [newest] = await (await fetch(at("/providers/newest"))).json();
  expect(newest).toMatchObject({ provider: "stripe", sum: "50,000 UZS" });
  const [{ name, ask }] = newest.deeds;
  expect(name).toBe("refund");
  await fetch(at("/providers/deeds"), {
    method: "POST",
    body: JSON.stringify({ ...ask, provider: "stripe" }),
  });
  await until(async () => (await paymentById(db.read, id))?.state === "refunded");
  const heard: { kind: string }[] = await (await fetch(at("/providers/events"))).json();
  expect(new Set(heard.map(({ kind }) => kind))).toEqual(new Set(["asked", "sent"]));
}, 120_000);

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
}, 120_000);
