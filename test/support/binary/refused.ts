import type { Dice } from "./dice.ts";
import { message, secretHeader, type Target } from "./strange.ts";
import type { Header, Raw } from "./wire.ts";

/** A good update without the secret, or with something like it. */
export function forged(dice: Dice, { path, secret }: Target): Raw {
  const wrong = ["", "wrong", `${secret}x`, secret.slice(1), secret.toUpperCase(), `Bearer ${secret}`];
  const right = secretHeader(dice, secret);
  const headers = dice.pick<Header[]>([
    [],
    [secretHeader(dice, dice.pick(wrong))],
    [secretHeader(dice, "wrong"), right],
    [right, right],
    [["Authorization", `Bearer ${secret}`]],
    [["Cookie", `X-Telegram-Bot-Api-Secret-Token=${secret}`]],
    [["X-Telegram-Bot-Api-Secret-Token-", secret]],
    [["X_Telegram_Bot_Api_Secret_Token", secret]],
    [["X-Forwarded-For", "149.154.167.220"]],
  ]);
  const body = JSON.stringify({ ...message(dice, "/start"), secret_token: secret });
  return { path: dice.pick([path, `${path}?secret_token=${secret}`]), headers, body };
}

const NO_UPDATES = [
  ...["", "null", "[]", "5", '"update_id"', "{}", "\u0000", "{{", "NaN", "[".repeat(100_000)],
  ...['{"update_id":"5"}', '{"update_id":1.5}', '{"update_id":1e400}', '{"update_id":null}'],
  ...['{"update_id":[5]}', '{"update_id":9007199254740993}', '{"__proto__":{"update_id":5}}'],
  "update_id=5&message=x",
];
const TYPES = ["application/json", "text/plain", "", "image/png", "multipart/form-data"];

/** The right secret, but no update. */
export function broken(dice: Dice, { path, secret }: Target): Raw {
  const good = JSON.stringify(message(dice, "/start"));
  const cut = good.slice(0, 1 + dice.number(good.length - 2));
  const nearly = [`${good}}`, good.replaceAll('"', "'"), `[${good}]`, JSON.stringify(good)];
  const body = dice.pick([cut, cut, ...nearly, ...NO_UPDATES, dice.noise(200)]);
  return { path, headers: [secretHeader(dice, secret), ["Content-Type", dice.pick(TYPES)]], body };
}

/** Five megabytes; no update is as large. */
export function huge(dice: Dice, { path, secret }: Target): Raw {
  const body = JSON.stringify(message(dice, "x".repeat(5 * 1024 * 1024)));
  return { path, headers: [secretHeader(dice, secret)], body, chunked: dice.pick([true, false]) };
}

const METHODS = ["GET", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE", "CONNECT", "BREW", "post", ""];
const PATHS = ["/", "//", "/..", "/../../etc/passwd", "/%00", "/%2e%2e/", "*", "/webhook/", "/test/clock"];
const VERSIONS = [...Array<string>(9).fill("HTTP/1.1"), "HTTP/1.0", "HTTP/9.9", "HTTX", ""];

/** Something that is hardly HTTP, or not for us. */
export function garbage(dice: Dice, { path }: Target): Raw {
  const headers = dice.pick<Header[]>([
    [],
    [["Content-Length", "-1"]],
    [["Content-Length", "99999999999999999999"]],
    [
      ["Content-Length", "5"],
      ["Content-Length", "6"],
    ],
    [
      ["Content-Length", "5"],
      ["Transfer-Encoding", "chunked"],
    ],
    [["Transfer-Encoding", "gzip, chunked"]],
    [["Content-Encoding", "gzip"]],
    [["Expect", "100-continue"]],
    [
      ["Upgrade", "websocket"],
      ["Sec-WebSocket-Key", "x"],
    ],
    [["X-Noise", dice.noise(50)]],
    [["X-Long", "x".repeat(dice.number(60_000))]],
    [[dice.noise(5), "x"]],
  ]);
  const long = `/${"a".repeat(dice.number(20_000))}`;
  return {
    method: dice.pick([...METHODS, "POST", "POST"]),
    path: dice.pick([path, `${path}/`, ...PATHS, "/metrics", "/health", long, `/${dice.noise(30)}`]),
    version: dice.pick(VERSIONS),
    headers,
    body: dice.noise(dice.number(100)),
  };
}
