/**
 * Draws the pictures of the sample school anew: what it sells, and the paper that receipts are printed on.
 * `bun scripts/pictures.ts`; Chromium as the tests want it.
 */
import { join } from "node:path";
import type { Page } from "playwright-core";
import {
  CHARACTERS,
  FILE_HEIGHT,
  LARGE,
  LINES,
  MARGIN,
  PAPER,
  type Print,
  SMALL,
} from "../src/demo/receipt-paper.ts";
import { sampleShop } from "../src/sample/catalogue.ts";
import { LANGUAGES, type Language } from "../src/texts/languages.ts";
import { openBrowser } from "../test/support/browser.ts";
import { DRAWINGS } from "./drawings.ts";

const DEMO = join(import.meta.dir, "../src/demo");
const PICTURE = { width: 640, height: 400 };
const FONT = `"Vazirmatn", Roboto, "Noto Sans", "DejaVu Sans", sans-serif`;

const PAPER_WORDS: Record<
  Language,
  Record<"title" | "unit" | "card" | "payee" | "time" | "tracking", string>
> = {
  fa: {
    ...{ title: "انتقال وجه انجام شد", unit: "ریال", card: "به کارت", payee: "به نام" },
    ...{ time: "زمان", tracking: "شمارهٔ پیگیری" },
  },
  uz: {
    ...{ title: "Oʻtkazma bajarildi", unit: "soʻm", card: "Kartaga", payee: "Oluvchi" },
    ...{ time: "Vaqti", tracking: "Kuzatuv raqami" },
  },
  ru: {
    ...{ title: "Перевод выполнен", unit: "сум", card: "На карту", payee: "Получатель" },
    ...{ time: "Время", tracking: "Номер операции" },
  },
  en: {
    ...{ title: "Transfer completed", unit: "UZS", card: "To card", payee: "Recipient" },
    ...{ time: "Time", tracking: "Reference" },
  },
};

const drawing = (svg: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400" style="display:block;font-family:'DejaVu Sans',serif;font-weight:700">${svg}</svg>`;

/** In the digits of the language. */
const said = (text: string, language: Language) =>
  language === "fa"
    ? text.replaceAll(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹".charAt(Number(digit))).replace(",", "٬")
    : text;

function paper(language: Language): string {
  const words = PAPER_WORDS[language];
  const { card, payee } = sampleShop(language);
  const masked = said(`${card.slice(0, 4)} ${card.slice(4, 6)}** **** ${card.slice(-4)}`, language);
  const line = (top: number, label: string, value = "") =>
    `<div class="line" style="top:${top}px"><span>${label}</span><b><bdi>${value}</bdi></b></div>`;
  const strip = ({ top, width, height }: Print, weight: number) =>
    [...CHARACTERS]
      .map(
        (character, nth) =>
          `<i style="top:${top}px;left:${nth * width}px;width:${width}px;line-height:${height}px;height:${height}px;font-size:${height * 0.72}px;font-weight:${weight}">${said(character, language)}</i>`,
      )
      .join("");
  return `<html dir="${language === "fa" ? "rtl" : "ltr"}"><style>
    * { box-sizing: border-box; margin: 0 }
    body { background: #fff; color: #1d2b36; font: 500 21px/30px ${FONT}; width: ${PAPER.width}px; height: ${FILE_HEIGHT}px; position: relative }
    i { position: absolute; text-align: center; font-style: normal; white-space: pre; overflow: hidden }
    .head { height: 96px; background: #0b7a5f }
    .tick { position: absolute; top: 56px; left: ${PAPER.width / 2 - 44}px; width: 88px; height: 88px; border-radius: 50%; background: #2bb673; border: 6px solid #fff }
    .title { position: absolute; top: 168px; width: 100%; text-align: center; font-size: 28px; line-height: 40px; font-weight: 700; color: #0b7a5f }
    .unit { position: absolute; top: ${LINES.amount + LARGE.height + 2}px; width: 100%; text-align: center; color: #647381 }
    .rule { position: absolute; left: ${MARGIN}px; right: ${MARGIN}px; border-top: 3px dashed #d5dde2 }
    .line { position: absolute; left: ${MARGIN}px; right: ${MARGIN}px; display: flex; justify-content: space-between }
    .line span { color: #647381 } .line b { font-weight: 500 }
  </style><body>
    <div class="head"></div>
    <svg class="tick" viewBox="0 0 88 88"><path d="M22 46l14 14 28-32" fill="none" stroke="#fff" stroke-width="9" stroke-linecap="round" stroke-linejoin="round"/></svg>
    <div class="title">${words.title}</div><div class="unit">${words.unit}</div>
    <div class="rule" style="top:372px"></div>
    ${line(LINES.card, words.card, `<span dir="ltr" style="color:inherit">${masked}</span>`)}
    ${line(LINES.payee, words.payee, payee)}
    ${line(LINES.time, words.time)}${line(LINES.tracking, words.tracking)}
    <div class="rule" style="top:716px"></div>
    ${strip(LARGE, 700)}${strip(SMALL, 500)}
  </body></html>`;
}

async function draw(page: Page, html: string, size: { width: number; height: number }, path: string) {
  await page.setViewportSize(size);
  await page.setContent(`<!doctype html>${html}`);
  const shot = await page.screenshot();
  await Bun.write(path, await new Bun.Image(shot).png({ palette: true, colors: 128 }).bytes());
}

const browser = await openBrowser();
const page = await browser.newPage();
for (const [name, svg] of Object.entries(DRAWINGS))
  await draw(
    page,
    `<body style="margin:0">${drawing(svg)}</body>`,
    PICTURE,
    join(DEMO, `pictures/${name}.png`),
  );
for (const language of LANGUAGES)
  await draw(
    page,
    paper(language),
    { width: PAPER.width, height: FILE_HEIGHT },
    join(DEMO, `receipts/${language}.png`),
  );
await browser.close();
