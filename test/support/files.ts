import type { School } from "./school.ts";

/** What a file at Telegram holds, as text. */
export async function contentOf({ app }: School, fileId: string): Promise<string> {
  const { telegram, config } = app.kernel;
  const answer = await telegram("getFile", { file_id: fileId });
  // Safe: the simulator answers as the Bot API does.
  const { file_path } = (answer.ok ? answer.result : {}) as { file_path?: string };
  const response = await fetch(`${config.bot.apiRoot}/file/bot${config.bot.token}/${file_path}`);
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await response.arrayBuffer());
}
