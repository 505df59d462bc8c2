import { and, eq, isNull } from "drizzle-orm";
import { DomainError } from "../../lib/errors.ts";
import { pieces } from "../../lib/pieces.ts";
import type { Act } from "../../turn/act.ts";
import type { Human } from "../../turn/actor.ts";
import { allow } from "../../turn/actor.ts";
import { record } from "../people/audit.ts";
import { products, type StoredFile } from "./schema.ts";
import { unitById } from "./units.ts";

declare module "../../turn/notices.ts" {
  interface Drawings {
    /** For the member of staff of that number, who looks at what buyers get. */
    "goods-inside": { to: number; parts: string[]; file: StoredFile | null };
  }
}

/** What a buyer gets, as staff have put it in. */
export interface Inside {
  content: string | null;
  file: StoredFile | null;
}

/** What stands on one screen, of Telegram's 4096 characters; the rest follows in messages. */
const ROOM = 3500;

export const isEmptyInside = ({ content, file }: Inside): boolean => content === null && file === null;

/** The words in parts that fit: the first stands on the screen. */
export const partsOf = ({ content }: Inside): string[] => pieces(content ?? "", ROOM);

/** What every buyer of a product gets, for who has put it in: looking at it is written down. Throws product-retired. */
export async function lookInside(act: Act, by: Human, id: number): Promise<Inside> {
  allow(by, "catalogue.change");
  const [row] = await act.tx
    .select({ name: products.name, content: products.content, file: products.file })
    .from(products)
    .where(and(eq(products.id, id), isNull(products.retiredAt)));
  if (!row) throw new DomainError("product-retired");
  await record(act, by, "product.content-viewed", { subject: `product:${id}` });
  return sendRest(act, by, row);
}

/** The same of one free unit. Throws unit-gone. */
export async function lookInsideUnit(act: Act, by: Human, id: number): Promise<Inside> {
  const unit = await unitById(act.tx, by, id);
  await record(act, by, "unit.content-viewed", { subject: `product:${unit.productId}`, unit: id });
  return sendRest(act, by, unit);
}

/** Whoever looks in a chat is sent there what no screen can hold. */
async function sendRest(act: Act, by: Human, { content, file }: Inside): Promise<Inside> {
  const [, ...parts] = partsOf({ content, file });
  if (by.via === "chat") await act.draw("goods-inside", { to: by.id, parts, file });
  return { content, file };
}
