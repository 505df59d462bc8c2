import { afterAll, expect, test } from "bun:test";
import { telegram } from "../../src/bot/telegram.ts";

let body = "";
let status = 200;
const server = Bun.serve({ port: 0, fetch: () => new Response(body, { status }) });
afterAll(() => server.stop(true));
const call = telegram("1:secret", server.url.origin);

test.each(["", "null", "[]", '"ok"', "{}", "<html>", '{"ok":1}'])(
  "an answer that is none of Telegram's (%s) is data, not an error",
  async (given) => {
    [body, status] = [given, 200];
    expect(await call("getMe")).toEqual({ ok: false, code: undefined, why: "the answer is not Telegram's" });
  },
);

test("a gateway's page has its status for a code, and a refusal its details", async () => {
  [body, status] = ["<html>", 502];
  expect(await call("getMe")).toMatchObject({ ok: false, code: 502 });
  body = JSON.stringify({ ok: false, error_code: 429, description: "slow", parameters: { retry_after: 7 } });
  expect(await call("getMe")).toEqual({ ok: false, code: 429, why: "slow", retryAfter: 7 });
});

test("nobody at home: what went wrong is told without the token", async () => {
  const answer = await telegram("1:secret", "http://127.0.0.1:1")("getMe");
  expect(answer.ok).toBe(false);
  expect(JSON.stringify(answer)).not.toContain("1:secret");
});
