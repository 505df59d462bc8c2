/** A Bot API that only answers and counts, as cheaply as it can: what is measured is the bot that calls it. */

/** Calls to chats below this number are kept, so that a scenario can be scouted by reading what the bot said. */
export const KEPT_BELOW = 1_000_000;

export interface Call {
  method: string;
  params: Record<string, unknown>;
  /** The message that was sent or edited; 0 for other calls. */
  message: number;
}

export interface Stats {
  calls: Record<string, number>;
  /** Calls that show something to a person in a chat: sent or edited messages. */
  replies: number;
  /** When the last of them came, in milliseconds of the wall clock. */
  lastReplyAt: number;
}

interface Waiter {
  replies: number;
  done: () => void;
}

const OK = '{"ok":true,"result":true}';
const HEADERS = { headers: { "content-type": "application/json" } };
const SAYS = /^(send(?!ChatAction)|editMessage|copyMessage)/;

export class BotApi {
  readonly kept: Call[] = [];
  readonly webhooks = new Map<string, Record<string, unknown>>();
  /** Told the chat of every reply in the moment it arrives. */
  onReply: ((chat: number) => void) | undefined;
  #stats: Stats = { calls: {}, replies: 0, lastReplyAt: 0 };
  readonly #messages = new Map<number, number>();
  #waiting: Waiter[] = [];

  stats(): Stats {
    return this.#stats;
  }

  reset() {
    this.#stats = { calls: {}, replies: 0, lastReplyAt: 0 };
    this.kept.length = 0;
  }

  /** Answers once that many replies were counted, or when the time is over. */
  async wait(replies: number, ms: number): Promise<Stats> {
    if (this.#stats.replies >= replies) return this.#stats;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#waiting.push({ replies, done: resolve });
    const timer = setTimeout(resolve, ms);
    await promise;
    clearTimeout(timer);
    return this.#stats;
  }

  async answer(token: string, method: string, request: Request): Promise<Response> {
    const params = await read(request);
    const chat = Number(params.chat_id ?? 0);
    const calls = this.#stats.calls;
    calls[method] = (calls[method] ?? 0) + 1;
    if (SAYS.test(method)) return this.#message(chat, method, params);
    if (chat > 0 && chat < KEPT_BELOW) this.kept.push({ method, params, message: 0 });
    if (method === "setWebhook") this.webhooks.set(token, params);
    return new Response(result(method, token), HEADERS);
  }

  #message(chat: number, method: string, params: Record<string, unknown>): Response {
    const id = Number(params.message_id ?? 0) || this.#nextMessage(chat);
    if (chat < KEPT_BELOW) this.kept.push({ method, params, message: id });
    this.#stats.replies++;
    this.#stats.lastReplyAt = Date.now();
    this.onReply?.(chat);
    if (this.#waiting.length > 0) this.#wake();
    return new Response(message(chat, id), HEADERS);
  }

  #nextMessage(chat: number): number {
    const id = (this.#messages.get(chat) ?? 0) + 1;
    this.#messages.set(chat, id);
    return id;
  }

  #wake() {
    const { replies } = this.#stats;
    for (const waiter of this.#waiting) if (replies >= waiter.replies) waiter.done();
    this.#waiting = this.#waiting.filter((waiter) => replies < waiter.replies);
  }
}

async function read(request: Request): Promise<Record<string, unknown>> {
  if (!request.body) return {};
  const type = request.headers.get("content-type") ?? "";
  if (type.startsWith("multipart/")) return Object.fromEntries(await request.formData());
  // Safe: the Bot API's calls are JSON objects.
  return (await request.json()) as Record<string, unknown>;
}

function result(method: string, token: string): string {
  if (method === "getMe") return `{"ok":true,"result":${me(token)}}`;
  if (method === "getUpdates" || method === "getMyCommands") return '{"ok":true,"result":[]}';
  if (method === "getWebhookInfo")
    return '{"ok":true,"result":{"url":"","has_custom_certificate":false,"pending_update_count":0}}';
  return OK;
}

const me = (token: string) =>
  `{"id":${token.split(":")[0]},"is_bot":true,"first_name":"Bench","username":"maktab_bench_bot","can_join_groups":true,"can_read_all_group_messages":false,"supports_inline_queries":false}`;

const message = (chat: number, id: number) =>
  `{"ok":true,"result":{"message_id":${id},"from":{"id":1,"is_bot":true,"first_name":"Bench"},"chat":{"id":${chat},"type":"private","first_name":"Ali"},"date":1790000000,"text":"ok"}}`;
