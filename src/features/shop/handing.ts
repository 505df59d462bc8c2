import { notify } from "../../bot/notify.ts";
import { captionParams } from "../../bot/view.ts";
import { pieces } from "../../lib/pieces.ts";
import type { Translator } from "../../texts/texts.ts";
import type { Act, Address } from "../../turn/act.ts";
import type { Drawing } from "../../turn/notices.ts";
import type { Call, Method } from "../../turn/outbox.ts";
import type { Priority } from "../../turn/schema.ts";
import { addressOf } from "../people/person.ts";
import { type Goods, goodsOf } from "./goods.ts";
import type { Order, OrderLine } from "./order.ts";
import type { StoredFile } from "./schema.ts";

/** What a message of goods may hold besides its heading, of Telegram's 4096 characters. */
const ROOM = 3800;

/** Sends everything that an order gives as text or file, each text to copy by one tap. */
export async function handOver(
  act: Act,
  order: Order,
  lines: OrderLine[],
  buyer: Address,
  priority: Priority = "reply",
): Promise<void> {
  const t = act.texts.in(buyer.language);
  for (const goods of await goodsOf(act.tx, order, lines)) {
    for (const text of messages(t, goods)) await notify(act, buyer, { text }, { priority });
    for (const file of goods.files) await sendFile(act, buyer, file, heading(t, goods), priority);
  }
}

const heading = (t: Translator, { line: { name } }: Goods): string => t("shop-goods", { name });

/** Long texts go out in pieces, short ones together; each is escaped after it was cut. */
function messages(t: Translator, goods: Goods): string[] {
  const found: string[][] = [];
  let room = 0;
  for (const piece of goods.contents.flatMap((content) => pieces(content, ROOM))) {
    if (piece.length + 2 > room) {
      found.push([]);
      room = ROOM;
    }
    found.at(-1)?.push(piece);
    room -= piece.length + 2;
  }
  return found.map((together) =>
    [heading(t, goods), ...together.map((piece) => `<code>${Bun.escapeHTML(piece)}</code>`)].join("\n\n"),
  );
}

const METHODS = {
  photo: "sendPhoto",
  document: "sendDocument",
  video: "sendVideo",
  audio: "sendAudio",
  voice: "sendVoice",
} as const satisfies Record<StoredFile["kind"], Method>;

/** What staff look at, and no screen holds. */
export const showInside: Drawing<"goods-inside"> = async (act, { to, parts, file }) => {
  const address = await addressOf(act.tx, to);
  if (!address) return;
  for (const part of parts)
    await notify(act, address, { text: `<code>${Bun.escapeHTML(part)}</code>` }, { priority: "reply" });
  if (file) await sendFile(act, address, file, Bun.escapeHTML(file.name ?? ""), "reply");
};

const sendFile = (
  act: Act,
  { telegramId: chatId, language }: Address,
  { kind, fileId }: StoredFile,
  text: string,
  priority: Priority,
) =>
  // Safe: each of these methods takes its file under the name of the kind.
  act.call({
    chatId,
    method: METHODS[kind],
    params: { chat_id: chatId, [kind]: fileId, ...captionParams({ text }, language) },
    priority,
  } as Call);
