/** The cheapest HTTP client there is: one request in flight on a kept-alive socket, nothing parsed but the status. */

export interface Target {
  url: string;
  secret: string;
}

/** What a person does: types something, taps a button under the bot's message, or each one a button of their own. */
export type Step =
  | { type: string }
  | { tap: string; message: number }
  | { taps: string[]; first: number; message: number };

export type Write = (updateId: number, chat: number) => string;

const ascii = (value: string) =>
  JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** Prepares a step, so that a request costs a few joined strings. ASCII only, as Telegram sends: length = bytes. */
export function request({ url, secret }: Target, step: Step): Write {
  const { host, pathname } = new URL(url);
  const head = `POST ${pathname} HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nX-Telegram-Bot-Api-Secret-Token: ${secret}\r\nContent-Length: `;
  const body = bodyOf(step);
  return (updateId, chat) => {
    const json = body(updateId, chat);
    return `${head}${json.length}\r\n\r\n${json}`;
  };
}

function bodyOf(step: Step): Write {
  if ("type" in step) return typed(step.type);
  if ("tap" in step) return tapped(step.tap, step.message);
  const own = step.taps.map((tap) => tapped(tap, step.message));
  return (id, chat) => own[chat - step.first]?.(id, chat) ?? "";
}

const from = (chat: number) =>
  `"from":{"id":${chat},"is_bot":false,"first_name":"\\u0639\\u0644\\u06cc","language_code":"fa"}`;
const room = (chat: number) => `"chat":{"id":${chat},"first_name":"\\u0639\\u0644\\u06cc","type":"private"}`;

function typed(text: string): Write {
  const command = text.split(" ", 1)[0] ?? "";
  const entities = text.startsWith("/")
    ? `,"entities":[{"offset":0,"length":${command.length},"type":"bot_command"}]`
    : "";
  const tail = `"date":1790000000,"text":${ascii(text)}${entities}}}`;
  return (id, chat) =>
    `{"update_id":${id},"message":{"message_id":${id % 1_000_000},${from(chat)},${room(chat)},${tail}`;
}

function tapped(data: string, message: number): Write {
  const shown = `"from":{"id":1,"is_bot":true,"first_name":"Bench"},"date":1790000000,"text":"ok"`;
  const tail = `"chat_instance":"1","data":${ascii(data)}}}`;
  return (id, chat) =>
    `{"update_id":${id},"callback_query":{"id":"${id}",${from(chat)},"message":{"message_id":${message},${room(chat)},${shown}},${tail}`;
}

export interface Line {
  write(request: string): void;
  close(): void;
}

/** Opens a connection; `answered` hears the status of each response. */
export async function line(url: string, answered: (status: number) => void): Promise<Line> {
  const { hostname, port } = new URL(url);
  let closed = false;
  let unread = "";
  const socket = await Bun.connect({
    hostname,
    port: Number(port),
    socket: {
      data(_, chunk) {
        unread += chunk.toString("latin1");
        if (!complete(unread)) return;
        const status = Number(unread.slice(9, 12));
        unread = "";
        answered(status);
      },
      close() {
        if (!closed) answered(0);
      },
    },
  });
  return {
    write: (text) => void socket.write(text),
    close() {
      closed = true;
      socket.end();
    },
  };
}

function complete(response: string): boolean {
  const end = response.indexOf("\r\n\r\n");
  if (end < 0) return false;
  const length = /\r\ncontent-length: *(\d+)/i.exec(response);
  if (length) return response.length >= end + 4 + Number(length[1]);
  return !/\r\ntransfer-encoding: *chunked/i.test(response) || response.endsWith("0\r\n\r\n");
}
