/**
 * Takes the pictures of docs/ anew from the demo: every main screen at 360 px, a sheet for each language, and the two
 * of the README. `bun scripts/screens.ts [language…]`; Chromium as the tests want it. It waits as long as it has to.
 */
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { type Demo, startDemo } from "../src/demo/demo.ts";
import { LANGUAGES, type Language } from "../src/texts/languages.ts";
import { openBrowser } from "../test/support/browser.ts";
import { type Shoot, walk } from "./walk.ts";

const DOCS = join(import.meta.dir, "../docs");
const PHONE = { width: 360, height: 700 };
const COLUMNS = 4;
const PATIENCE_MS = 180_000;
const FIRST_PORT = 18_800;

/** Only the conversation: the rest is the demo's own. */
const BARE = `
  .app-bar, .pane-head, .chat-foot, .to-end, .notices { display: none !important }
  .panes { padding: 0 !important } .pane { border-radius: 0 !important; grid-template-rows: minmax(0, 1fr) !important }`;

const panes = (demo: Demo, ids: number[]) =>
  `${demo.address}?panes=${ids.map((id) => `${id}:${id}`).join(",")}`;

/** The page as `ids` see it, when everything on it is there and stands still. */
async function open(browser: Browser, demo: Demo, ids: number[], size: { width: number; height: number }) {
  const page = await browser.newPage({ viewport: size, reducedMotion: "reduce" });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(panes(demo, ids), { waitUntil: "commit", timeout: PATIENCE_MS });
  await page.getByTestId("message").first().waitFor();
  return page;
}

async function stands(page: Page): Promise<Page> {
  // What is above the screen is not loaded before somebody looks there.
  await page.waitForFunction(() =>
    [...document.images].every((each) => each.complete || each.getBoundingClientRect().bottom < 0),
  );
  await page.evaluate(() => document.fonts.ready);
  return page;
}

async function phoneShot(browser: Browser, demo: Demo, id: number): Promise<Buffer> {
  const page = await open(browser, demo, [id], PHONE);
  await page.addStyleTag({ content: BARE });
  const shot = await (await stands(page)).screenshot({ timeout: PATIENCE_MS });
  await page.close();
  return shot;
}

async function sheet(browser: Browser, shots: { name: string; image: Buffer }[], path: string) {
  const gap = 14;
  const caption = 30;
  const width = COLUMNS * (PHONE.width + gap) + gap;
  const height = Math.ceil(shots.length / COLUMNS) * (PHONE.height + caption + gap) + gap;
  const page = await browser.newPage({ viewport: { width, height } });
  page.setDefaultTimeout(PATIENCE_MS);
  const cells = shots.map(
    ({ name, image }) =>
      `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${image.toString("base64")}"></figure>`,
  );
  await page.setContent(`<!doctype html><style>
    body { margin: 0; padding: ${gap}px; display: grid; gap: ${gap}px; background: #fff; font: 600 17px/${caption}px sans-serif;
      grid-template-columns: repeat(${COLUMNS}, ${PHONE.width}px) }
    figure { margin: 0 } img { display: block; width: ${PHONE.width}px; height: ${PHONE.height}px }
  </style>${cells.join("")}`);
  const image = new Bun.Image(await (await stands(page)).screenshot({ timeout: PATIENCE_MS }));
  await Bun.write(path, await image.webp({ quality: 62 }).bytes());
  await page.close();
}

/** Three people side by side, for the README. */
async function wide(browser: Browser, demo: Demo, ids: number[], path: string) {
  const page = await open(browser, demo, ids, { width: 1200, height: 760 });
  const image = new Bun.Image(await (await stands(page)).screenshot({ timeout: PATIENCE_MS }));
  await Bun.write(path, await image.png().bytes());
  await page.close();
}

async function take(browser: Browser, language: Language, port: number) {
  const demo = await startDemo({ language, port, data: undefined });
  await demo.introduced;
  const shots: { name: string; image: Buffer }[] = [];
  const shoot: Shoot = async (name, { id }) => {
    shots.push({ name, image: await phoneShot(browser, demo, id) });
  };
  const together = await walk(demo, language, shoot);
  await sheet(browser, shots, join(DOCS, `screens/${language}.webp`));
  if (language === "fa" || language === "en")
    await wide(browser, demo, together, join(DOCS, `demo-${language}.png`));
  await demo.stop();
  process.stdout.write(`docs/screens/${language}.webp\n`);
}

const wanted = LANGUAGES.filter((each) => process.argv.length < 3 || process.argv.includes(each));
const browser = await openBrowser();
for (const [nth, language] of wanted.entries()) await take(browser, language, FIRST_PORT + nth * 20);
await browser.close();
