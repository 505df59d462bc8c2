import { afterAll, beforeAll, expect, test } from "bun:test";
import { ALLOWED_UPDATES } from "../../../src/bot/registering.ts";
import { startSimulator } from "../../../src/simulator/index.ts";
import { emptySchool, maktab } from "./run.ts";

let school: Awaited<ReturnType<typeof emptySchool>>;
let telegram: Awaited<ReturnType<typeof startSimulator>>;
let env: Record<string, string>;

beforeAll(async () => {
  school = await emptySchool();
  telegram = await startSimulator();
  env = { ...school.env, BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.url };
});

afterAll(async () => {
  await telegram.stop();
  await school.remove();
});

test("a webhook is set where PUBLIC_URL is, shown, and deleted", async () => {
  const reachable = { BOT_MODE: "webhook", PUBLIC_URL: "https://bot.example.org" };
  const set = await maktab(["webhook", "set", "--json"], { ...env, ...reachable });
  expect(set.code).toBe(0);
  expect(telegram.webhook).toStartWith("https://bot.example.org/webhook/");
  expect(JSON.parse(set.said)).toMatchObject({ url: telegram.webhook, allowed_updates: ALLOWED_UPDATES });

  const shown = await maktab(["webhook"], env);
  expect(shown.said).toContain(telegram.webhook ?? "nothing");

  expect((await maktab(["webhook", "delete", "--drop-pending"], env)).code).toBe(0);
  expect(telegram.webhook).toBeUndefined();
  expect(telegram.called("deleteWebhook").at(-1)?.params).toMatchObject({ drop_pending_updates: true });
});

test("without an address, or with a token that Telegram does not know, it is refused", async () => {
  expect(await maktab(["webhook", "set"], env)).toMatchObject({
    code: 4,
    complained: expect.stringContaining("PUBLIC_URL"),
  });
  const wrong = { BOT_TOKEN: "123456:abcdefghijklmnopqrstuvwxyz-0123456" };
  expect((await maktab(["webhook"], { ...env, ...wrong })).code).toBe(4);
});
