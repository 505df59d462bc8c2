import type { Page } from "playwright-core";
import { seededRandom } from "../../../src/simulator/random.ts";
import { LOOKS, type Transfer } from "./looks.ts";

const PAYERS: Record<string, string[]> = {
  fa: ["علی رضایی", "محمد احمدی", "زهرا کریمی", "فاطمه حسینی", "رضا مرادی", "سارا محمدی"],
  uz: ["KARIMOV B.", "ALIYEV S.", "TOSHMATOVA N.", "YUSUPOV D.", "RAHIMOVA G.", "SODIQOV J."],
  ru: ["Иван Петрович С.", "Мария Олеговна К.", "Олег Иванович Т.", "Анна Сергеевна В.", "Пётр Ильич Б."],
  en: ["Ali Rezaei", "Maryam Ahmadi", "Reza Moradi", "Sara Karimi", "Zahra Hosseini"],
};
/** Most pay the same. */
const AMOUNTS = [2_500_000, 2_500_000, 2_500_000, 4_000_000, 9_000_000];

/** Receipts of one look, as screenshots that Telegram has made smaller; others for another seed. */
export async function* receiptsOf(
  page: Page,
  look: string,
  count: number,
  seed = 0,
): AsyncGenerator<Uint8Array> {
  const draw = LOOKS[look];
  if (!draw) throw new Error(`there is no look ${look}`);
  const random = seededRandom(Bun.hash.crc32(`${look}${seed || ""}`));
  for (let number = 0; number < count; number++) {
    await page.setContent(draw(transfer(look, random)));
    const shot = await page.screenshot();
    yield await new Bun.Image(new Uint8Array(shot)).resize(591).jpeg({ quality: 85 }).bytes();
  }
}

function transfer(look: string, random: () => number): Transfer {
  const below = (end: number) => Math.floor(random() * end);
  const one = <T>(list: T[]): T => list[below(list.length)] ?? raise();
  const digits = (count: number) => Array.from({ length: count }, () => below(10)).join("");
  return {
    amount: one(AMOUNTS),
    at: new Date(Date.UTC(2026, 9, 1 + below(30), 8 + below(14), below(60), below(60))),
    number: digits(look.startsWith("fa") ? 6 : 12),
    payer: one(PAYERS[look.slice(0, 2)] ?? []),
    card: digits(4),
    clock: `${8 + below(14)}:${String(below(60)).padStart(2, "0")}`,
    battery: 10 + below(90),
  };
}

const raise = (): never => {
  throw new Error("an empty list");
};
