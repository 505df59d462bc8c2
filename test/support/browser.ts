import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from "playwright-core";

export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};
export const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };

/** Longer than any screen takes, shorter than the test's own limit, so that a failure names what was missing. */
const PATIENCE_MS = 30_000;

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
  if (!existsSync(executablePath))
    throw new Error(
      `There is no chromium at ${executablePath}: install it, or name the browser in CHROMIUM_PATH.`,
    );
  return await chromium.launch({ executablePath, args: QUIET });
}

/** The demo's page in a window of its own; whatever breaks on it is in `broken`. */
export async function openPage(browser: Browser, address: string, looks: BrowserContextOptions) {
  const context = await browser.newContext({ ...looks, reducedMotion: "reduce" });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const broken: string[] = [];
  page.on("pageerror", ({ message }) => broken.push(message));
  page.on("console", (said) => void (said.type() === "error" && broken.push(said.text())));
  await page.goto(address);
  await page.getByTestId("pane").first().waitFor();
  return { page, broken };
}

/** What one person does and sees on the page: everything waits until it can be done or is seen. */
export class PersonOnPage {
  readonly #pane: Locator;

  readonly page: Page;

  constructor(page: Page, user: number) {
    this.page = page;
    this.#pane = page.locator(`[data-testid=pane][data-user="${user}"]`);
  }

  part = (testId: string): Locator => this.#pane.getByTestId(testId);

  /** What the bot said last. */
  get newest(): Locator {
    return this.#pane.locator("[data-testid=message][data-from-bot=true]").last();
  }

  async sees(...wanted: string[]): Promise<void> {
    await wanted.reduce((seen, words) => seen.filter({ hasText: loosely(words) }), this.newest).waitFor();
  }

  async starts(): Promise<void> {
    await this.part("start").click();
  }

  async taps(text: string): Promise<void> {
    const buttons = this.newest.getByTestId("inline-button");
    await buttons.filter({ hasText: text }).first().click();
  }

  async types(text: string): Promise<void> {
    await this.part("composer").fill(text);
    await this.part("composer").press("Enter");
  }

  async sharesContact(): Promise<void> {
    await this.part("share-contact").click();
    await this.part("confirm-contact").click();
  }

  newestId = () => this.newest.getAttribute("data-message-id");
  reads = async () =>
    ((await this.newest.getByTestId("text").textContent()) ?? "").replaceAll(/[\u2066-\u2069]/g, "");
  direction = (part: Locator = this.#pane) => part.evaluate((element) => getComputedStyle(element).direction);
}

/** What is filled into a text stands between invisible marks of direction. */
const loosely = (words: string) =>
  new RegExp(words.split(" ").map(RegExp.escape).join("[\\s\\u2066-\\u2069]+"));

/** Presses a step of the page's clock and waits until the school is that much later. */
export async function movesClock(page: Page, ms: number): Promise<void> {
  const clock = page.getByTestId("clock-now");
  const before = Date.parse((await clock.getAttribute("datetime")) ?? "");
  await page.locator(`[data-testid=clock-advance][data-ms="${ms}"]`).click();
  await page.waitForFunction(
    (until) =>
      Date.parse(document.querySelector("[data-testid=clock-now]")?.getAttribute("datetime") ?? "") >= until,
    before + ms,
  );
}
