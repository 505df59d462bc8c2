import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { closeLog, openLog } from "../../src/lib/log.ts";
import { type Crawler, crawls } from "../support/crawling.ts";
import { Till } from "../support/till.ts";

/** What anybody may do to a server that has an address on the Internet. */
let till: Till;
let port: number;
beforeAll(async () => {
  till = await Till.open("multicard", { price: 5_000_000, currency: "UZS" });
  port = till.school.app.port;
});
afterAll(() => till.close());

const post = (path: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${port}${path}`, { method: "POST", body: "{}", headers });

test.each([
  ["/payments/stripe", "HTTP/1.1 401 Unauthorized"],
  ["/payments/cryptopay", "HTTP/1.1 401 Unauthorized"],
  ["/webhook/guess", "HTTP/1.1 404 Not Found"],
  ["/", "HTTP/1.1 404 Not Found"],
  ["/health", "HTTP/1.1 404 Not Found"],
])("who crawls to %s without a proof is answered at once, and cut off", async (path, answer) => {
  const crawler = await crawls(port, path);
  expect(await crawler.answered).toBe(answer);
  await crawler.hungUp;
});

test("Telegram's way in is not read either without its secret", async () => {
  const crawler = await crawls(port, till.school.app.kernel.config.intake.webhookPath);
  expect(await crawler.answered).toBe("HTTP/1.1 401 Unauthorized");
  await crawler.hungUp;
});

test("forged webhooks fill no log: one line a minute, without a stack, says how many there were", async () => {
  const lines: string[] = [];
  openLog({ level: "info", format: "json", write: (line) => lines.push(line) });
  const forges = async (times: number) => {
    for (let time = 0; time < times; time++)
      expect((await post("/payments/stripe", { "stripe-signature": "t=1,v1=0" })).status).toBe(401);
  };
  await till.school.clock.advance(60_000);
  await forges(50);
  await till.school.clock.advance(60_000);
  await forges(1);
  closeLog();
  const said = lines.map((line) => JSON.parse(line)).filter(({ provider }) => provider === "stripe");
  expect(said).toMatchObject([{ times: 1 }, { times: 50 }]);
  expect(lines.join("")).not.toContain("stack");
});

describe("a hundred who crawl where a signature may stand in the body", () => {
  test("sixteen are read for five seconds, the others come again later, and Multicard and everybody else are heard meanwhile", async () => {
    const began = performance.now();
    const crawlers = await Promise.all(
      Array.from({ length: 100 }, () => crawls(port, "/payments/multicard", { first: 60_000 })),
    );
    const answers = await Promise.all([heardOf(crawlers), heardMeanwhile()]);
    expect(answers[0]).toEqual({
      // One of the sixteen has given way to Multicard.
      "HTTP/1.1 503 Service Unavailable": 85,
      "HTTP/1.1 408 Request Timeout": 15,
    });
    expect(performance.now() - began).toBeLessThan(20_000);
    await Promise.all(crawlers.map(({ hungUp }) => hungUp));
    // Afterwards there is room again.
    expect((await post("/payments/multicard")).status).toBe(401);
  }, 120_000);

  async function heardOf(crawlers: Crawler[]) {
    const counts: Record<string, number> = {};
    for (const { answered } of crawlers) {
      const line = await answered;
      counts[line] = (counts[line] ?? 0) + 1;
    }
    return counts;
  }

  async function heardMeanwhile() {
    const ali = till.school.person({ started: true });
    await ali.says("/start");
    expect(ali.screen).toMatch(/Hello/);
    // Forged, but read: nobody keeps it out.
    expect((await post("/payments/multicard")).status).toBe(401);
  }
});
