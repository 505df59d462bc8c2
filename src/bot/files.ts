import { MINUTE } from "../lib/durations.ts";
import { refuseInsideTurn } from "../turn/inside.ts";
import type { Download, Telegram } from "../turn/outside.ts";

const DEADLINE_MS = MINUTE;

/** It will not be had by trying again: larger than allowed, or not there any more. */
export class FileRefused extends Error {
  override readonly name = "FileRefused";
  readonly why: "too-large" | "gone";

  constructor(why: FileRefused["why"]) {
    super(`the file is ${why}`);
    this.why = why;
  }
}

export function downloads(telegram: Telegram, token: string, apiRoot: string): Download {
  return async (fileId, most) => {
    refuseInsideTurn("a download");
    const { file_path, file_size = 0 } = await locate(telegram, fileId);
    if (file_size > most) throw new FileRefused("too-large");
    const signal = AbortSignal.timeout(DEADLINE_MS);
    // Bun's errors carry the whole address, and with it the token.
    const response = await fetch(`${apiRoot}/file/bot${token}/${file_path}`, { signal }).catch(fail);
    if (response.status === 404) throw new FileRefused("gone");
    if (!response.ok || !response.body) return fail();
    return collect(response.body, most);
  };
}

interface Located {
  file_path: string;
  file_size?: number;
}

/** Where the file is for the next hour (core.telegram.org/bots/api#getfile). */
async function locate(telegram: Telegram, fileId: string): Promise<Located> {
  const answer = await telegram("getFile", { file_id: fileId });
  if (answer.ok) return isLocated(answer.result) ? answer.result : fail();
  if (/too big/i.test(answer.why)) throw new FileRefused("too-large");
  if (answer.code === 400) throw new FileRefused("gone");
  throw new Error(`getFile: ${answer.code ?? "no answer"} ${answer.why}`);
}

const isLocated = (result: unknown): result is Located =>
  typeof result === "object" &&
  result !== null &&
  "file_path" in result &&
  typeof result.file_path === "string";

/** What was announced is only a claim, so the bytes are counted as they come. */
async function collect(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(fail);
    if (done) return new Uint8Array(Buffer.concat(chunks));
    size += value.length;
    chunks.push(value);
    if (size <= most) continue;
    await reader.cancel();
    throw new FileRefused("too-large");
  }
}

function fail(): never {
  throw new Error("the file could not be fetched");
}
