import { afterAll, beforeAll, describe, expect, spyOn, test } from "bun:test";
import { networkInterfaces } from "node:os";
import { Elysia } from "elysia";
import { startApp } from "../../src/app.ts";
import { serve } from "../../src/http/server.ts";
import { systemClock } from "../../src/lib/clock.ts";
import { HOUR, School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await School.open({ env: { METRICS_TOKEN: "metrics-token-of-a-story" } });
});
afterAll(() => school.close());

const get = (path: string, headers: Record<string, string> = {}, host = "127.0.0.1") =>
  fetch(`http://${host}:${school.app.port}${path}`, { headers });
const statusOf = async (...args: Parameters<typeof get>) => (await get(...args)).status;

test("the root says that somebody is at home; other paths are a problem in its standard form", async () => {
  expect(await (await get("/")).text()).toBe("OK");
  for (const path of [
    "/nothing",
    "/webhook/",
    "/webhook/guess",
    "/api/v1/nothing",
    "/..%2f..%2fetc/passwd",
  ]) {
    const answer = await get(path);
    expect([path, answer.status]).toEqual([path, 404]);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(await answer.json()).toEqual({ type: "about:blank", title: "Not found", status: 404 });
  }
});

/** An address of this machine that is not the loopback's, if it has one. */
const elsewhere = Object.values(networkInterfaces())
  .flat()
  .find((face) => face && !face.internal && face.family === "IPv4")?.address;

describe("metrics", () => {
  const token = { authorization: "Bearer metrics-token-of-a-story" };
  test("a process on this machine may look, as text or as JSON", async () => {
    const text = await get("/metrics");
    expect(text.status).toBe(200);
    expect(text.headers.get("content-type")).toMatch(/^text\/plain/);
    expect(await text.text()).toMatch(/# TYPE maktab_updates_total counter/);
    expect(await statusOf("/metrics/prometheus")).toBe(200);
    for (const asked of [get("/metrics?format=json"), get("/metrics", { accept: "application/json" })]) {
      const families: unknown = await (await asked).json();
      expect(families).toContainEqual(expect.objectContaining({ name: "maktab_outbox_depth" }));
    }
  });

  test("what came through a proxy may not, whatever it says of itself", async () => {
    for (const name of ["X-Forwarded-For", "Forwarded", "X-Real-IP", "X-Forwarded-Host", "x-forwarded-proto"])
      for (const path of ["/metrics", "/metrics/prometheus"])
        expect([name, await statusOf(path, { [name]: "127.0.0.1" })]).toEqual([name, 401]);
  });

  test("where a public address leads here nobody may without the token: a proxy need not say that it is one", async () => {
    const env = { PUBLIC_URL: "https://school.example", METRICS_TOKEN: "metrics-token-of-a-story" };
    const open = await School.open({ mode: "polling", env });
    const asks = async (headers: Record<string, string>) =>
      (await fetch(`http://127.0.0.1:${open.app.port}/metrics`, { headers })).status;
    expect([await asks({}), await asks(token)]).toEqual([401, 200]);
    await open.close();
  });

  test("with the token everybody may, with almost the token nobody", async () => {
    const proxied = { "x-forwarded-for": "203.0.113.9" };
    expect(await statusOf("/metrics", { ...proxied, ...token })).toBe(200);
    for (const wrong of ["Bearer", "Bearer ", "Bearer x", `${token.authorization}x`, "Basic bWV0cmljcw=="])
      expect([wrong, await statusOf("/metrics", { ...proxied, authorization: wrong })]).toEqual([wrong, 401]);
  });

  test.if(elsewhere !== undefined)("from another address it takes the token", async () => {
    expect(await statusOf("/metrics", {}, elsewhere)).toBe(401);
    expect(await statusOf("/metrics", token, elsewhere)).toBe(200);
    expect(await statusOf("/health", {}, elsewhere)).toBe(200);
  });

  test("requests are counted by route and status", async () => {
    await statusOf("/nothing-of-this-name");
    await statusOf("/metrics", { "x-real-ip": "1" });
    const text = await (await get("/metrics")).text();
    expect(text).toMatch(/maktab_http_requests_total\{route="none",status="404"\} [1-9]/);
    expect(text).toMatch(/maktab_http_requests_total\{route="\/metrics",status="401"\} [1-9]/);
    expect(text).not.toContain("nothing-of-this-name");
  });
});

describe("the clock", () => {
  const move = (body: unknown) =>
    fetch(`http://127.0.0.1:${school.app.port}/test/clock`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });

  test("a clock that is ours to move is moved by a span or to an instant, and never back", async () => {
    const start = school.clock.now().getTime();
    const tell = (ms: number) => ({ now: new Date(start + ms).toISOString() });
    expect(await (await move({ advanceMs: 90_000 })).json()).toEqual(tell(90_000));
    expect(await (await move(tell(120_000))).json()).toEqual(tell(120_000));
    expect(await (await move(tell(0))).json()).toEqual(tell(120_000));
    for (const wrong of [{}, { advanceMs: -1 }, { advanceMs: "1" }, { now: "tomorrow" }, [], "x"])
      expect([wrong, (await move(wrong)).status]).toEqual([wrong, 400]);
  });

  test("nobody else moves it: no other machine, and nobody behind a proxy", async () => {
    const before = school.clock.now();
    const from = (host: string, headers: Record<string, string> = {}) =>
      fetch(`http://${host}:${school.app.port}/test/clock`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ advanceMs: 60_000 }),
      });
    expect((await from("127.0.0.1", { "x-forwarded-for": "203.0.113.9" })).status).toBe(403);
    if (elsewhere !== undefined) expect((await from(elsewhere)).status).toBe(403);
    expect(school.clock.now()).toEqual(before);
  });

  test("a real clock cannot be moved", async () => {
    await school.app.stop();
    school.app = await startApp(school.app.kernel.config, systemClock);
    await school.app.introduced;
    expect((await move({ advanceMs: 1 })).status).toBe(404);
    await school.app.stop();
    await school.start();
  });
});

describe("health", () => {
  const health = async () => {
    const answer = await get("/health");
    return [answer.status, await answer.json()];
  };
  const parts = { database: true, running: true, telegram: true };

  test("well means that database and Telegram are there", async () => {
    expect(await health()).toEqual([200, { status: "ok", parts }]);
    expect(await statusOf("/health/ready")).toBe(200);
    expect(await statusOf("/health/live")).toBe(200);
  });

  test("before Telegram knows us we live, but are not ready", async () => {
    await school.app.stop();
    school.telegram.faults.add({ kind: "down" }, { method: "getMe" });
    school.app = await startApp(school.app.kernel.config, school.clock);
    expect(await health()).toEqual([503, { status: "unhealthy", parts: { ...parts, telegram: false } }]);
    expect(await statusOf("/health/live")).toBe(200);
    school.telegram.faults.clear();
    await school.app.introduced;
    expect(await statusOf("/health")).toBe(200);
  });

  test("a Telegram that has gone away is noticed, also by a school where nobody speaks, and so is its return", async () => {
    await school.passes(HOUR);
    expect(await health()).toEqual([200, { status: "ok", parts }]);
    school.telegram.faults.add({ kind: "down" });
    await school.passes(HOUR);
    const away = { status: "unhealthy", parts: { ...parts, telegram: false } };
    const before = school.telegram.called("getMe").length;
    for (let asked = 0; asked < 4; asked++) expect(await health()).toEqual([503, away]);
    expect(school.telegram.called("getMe").length - before).toBeLessThanOrEqual(1);
    school.telegram.faults.clear();
    await school.app.kernel.telegram("getMe");
    expect(await health()).toEqual([200, { status: "ok", parts }]);
  });

  test("however many ask, the database is looked at once a second", async () => {
    await school.clock.advance(1000);
    const looked = spyOn(school.app.kernel.db, "tx");
    expect(await Promise.all(Array.from({ length: 100 }, () => statusOf("/health")))).toEqual(
      Array(100).fill(200),
    );
    expect(looked).toHaveBeenCalledTimes(1);
    await school.clock.advance(1000);
    await health();
    expect(looked).toHaveBeenCalledTimes(2);
    looked.mockRestore();
  });

  test("without its database it lives, is not ready, and takes no update for heard", async () => {
    await school.clock.advance(1000);
    await school.losesDatabase();
    expect(await health()).toEqual([503, { status: "unhealthy", parts: { ...parts, database: false } }]);
    expect(await statusOf("/health/live")).toBe(200);
    expect((await school.telegram.deliver(school.person().drafts("/start"))).status).toBe(500);
  });
});

test("a body that trickles in holds up no stop, and what is in flight ends before it", async () => {
  const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
  const { promise: answered, resolve: answer } = Promise.withResolvers<string>();
  const routes = new Elysia()
    .post(
      "/slow",
      async ({ request }) => {
        ask();
        return request.text();
      },
      { parse: "none" },
    )
    .get("/quick", () => answered);
  const server = serve({ host: "127.0.0.1", port: 0, routes: [routes], farewellMs: 300 });
  const trickling = await Bun.connect({ hostname: "127.0.0.1", port: server.port, socket: { data() {} } });
  trickling.write("POST /slow HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{");
  await asked;
  const quick = fetch(`http://127.0.0.1:${server.port}/quick`).then((response) => response.text());
  await Bun.sleep(20);
  const began = performance.now();
  const stopped = server.stop();
  answer("done");
  expect(await quick).toBe("done");
  await stopped;
  expect(performance.now() - began).toBeLessThan(10_000);
  trickling.end();
});
