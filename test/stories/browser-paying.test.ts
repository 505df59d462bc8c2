import { afterAll, afterEach, beforeAll, expect, test } from "bun:test";
import type { Browser, Page } from "playwright-core";
import { type Demo, startDemo } from "../../src/demo/demo.ts";
import { DESK, openBrowser, openPage, PersonOnPage, PHONE } from "../support/browser.ts";

let browser: Browser;
let demo: Demo | undefined;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await demo?.stop();
  demo = undefined;
});
afterAll(() => browser?.close());

async function opens(language: "fa" | "en", port: number, looks: typeof DESK) {
  const opened = await startDemo({ language, port, data: undefined });
  demo = opened;
  await opened.introduced;
  const response = await fetch(new URL("/sim/world", opened.address));
  const { people }: { people: { id: number; role: string }[] } = await response.json();
  const id = people.find(({ role }) => role === "student")?.id ?? 0;
  const { page, broken } = await openPage(browser, `${opened.address}?panes=${id}:${id}`, looks);
  const student = new PersonOnPage(page, id);
  await student.starts();
  await student.newest.waitFor();
  return { page, broken, student };
}

/** The provider's page, in the tab that a tap has opened. */
async function tab(page: Page, tap: () => Promise<void>): Promise<Page> {
  const [opened] = await Promise.all([page.context().waitForEvent("page"), tap()]);
  await opened.waitForLoadState();
  return opened;
}

test("Victor buys with Stripe on its page, then a code with Stars, and watches what Stripe tells the bot", async () => {
  const { page, broken, student } = await opens("en", 18_580, DESK);
  await page.getByTestId("providers-toggle").click();
  await student.types("/buy");
  await student.taps("Question credits");
  await student.taps("25 credits");
  await student.taps("Buy now");
  await student.taps("Confirm and pay");
  await student.taps("Stripe");
  const checkout = await tab(page, () => student.taps("Pay"));
  expect(new URL(checkout.url()).origin).toBe(new URL(page.url()).origin);
  expect(await checkout.locator(".sum").textContent()).toContain("55000");
  await checkout.getByRole("button", { name: "Pay", exact: true }).click();
  await checkout.waitForURL(/\/demo/);
  await checkout.close();
  await student.sees("25 credits were added");
  const told = page.getByTestId("provider-line").filter({ hasText: /it is paid.*session\.completed/ });
  await told.locator("summary").click();
  expect(await told.locator("pre").first().textContent()).toContain('"type": "checkout.session.completed"');
  expect(await told.getAttribute("data-ok")).toBe("true");

  await student.types("/buy");
  await student.taps("Question banks");
  await student.taps("Calculus mock exam");
  await student.taps("Buy now");
  await student.taps("Confirm and pay");
  await student.taps("Stars");
  await student.taps("140");
  await student.part("pay-confirm").click();
  await page.locator('[data-testid=pay-outcome][data-outcome="paid"]').waitFor();
  await page.getByTestId("pay-dialog").getByRole("button", { name: "Close" }).click();
  await student.sees("Your code for the calculus mock exam:");
  expect(broken).toEqual([]);
}, 120_000);

test("سهراب با Crypto Pay می‌پردازد، خبرش گم می‌شود و دکمهٔ بررسی کار را درست می‌کند", async () => {
  const { page, broken, student } = await opens("fa", 18_680, PHONE);
  await student.types("/buy");
  await student.taps("از خارج از ایران");
  await student.taps("کاربرگ معادله");
  await student.taps("خرید");
  await student.taps("تأیید");
  await student.taps("Crypto");
  await page.getByTestId("providers-toggle").click();
  await page.getByTestId("deed-lose").click();
  await page.getByText("خبر بعدی گم می‌شود.").waitFor();
  await page.getByTestId("deed-pay").click();
  await page.getByTestId("deed-pay").waitFor({ state: "detached" });
  await page.getByTestId("providers-toggle").click();
  await student.taps("بررسی");
  await student.sees("۱۵۰ معادلهٔ درجهٔ یک.txt");
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  expect(broken).toEqual([]);
}, 120_000);
