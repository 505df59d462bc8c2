/** The peer: a grammY webhook bot that does one sendMessage per update and keeps nothing. Runs on Bun and on Node. */
import { createServer } from "node:http";
import { Bot, webhookCallback } from "grammy";

const { BOT_TOKEN = "", TELEGRAM_API_ROOT = "", WEBHOOK_SECRET = "", PORT = "0" } = process.env;
const port = Number(PORT);

const bot = new Bot(BOT_TOKEN, { client: { apiRoot: TELEGRAM_API_ROOT } });
bot.on("message:text", async (ctx) => {
  await ctx.reply("نام خانوادگی خود را بنویسید.");
});

const options = { secretToken: WEBHOOK_SECRET };
if ("Bun" in globalThis) {
  const hear = webhookCallback(bot, "bun", options);
  Bun.serve({
    hostname: "127.0.0.1",
    port,
    fetch: (request) => (request.method === "POST" ? hear(request) : new Response("OK")),
  });
} else {
  const hear = webhookCallback(bot, "http", options);
  createServer((request, response) => {
    if (request.method === "POST") void hear(request, response);
    else response.end("OK");
  }).listen(port, "127.0.0.1");
}

await bot.api.setWebhook(`http://127.0.0.1:${port}/webhook`, { secret_token: WEBHOOK_SECRET });
