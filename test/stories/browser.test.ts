import { afterAll, afterEach, beforeAll, expect, test } from "bun:test";
import type { Browser } from "playwright-core";
import { type Demo, startDemo } from "../../src/demo/demo.ts";
import { DESK, movesClock, openBrowser, openPage, PersonOnPage, PHONE } from "../support/browser.ts";

const DAY = 86_400_000;

let browser: Browser;
let demo: Demo;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await demo.stop();
});
afterAll(() => browser?.close());

/** The demo, and who plays in it, by what they are. */
async function opens(language: "fa" | "en", port: number) {
  demo = await startDemo({ language, port, data: undefined });
  await demo.introduced;
  const { people }: { people: { id: number; role: string }[] } = await (
    await fetch(new URL("/sim/world", demo.address))
  ).json();
  const idOf = (role: string) => people.find((person) => person.role === role)?.id ?? 0;
  return { newcomer: idOf("new"), owner: idOf("admin") };
}

const at = (...users: number[]) => `${demo.address}?panes=${users.map((id) => `${id}:${id}`).join(",")}`;

test("آرش روی گوشی ثبت‌نام می‌کند، و مینا او را در فهرست می‌بیند", async () => {
  const { newcomer, owner } = await opens("fa", 18_280);
  const phone = await openPage(browser, at(newcomer), PHONE);
  const arash = new PersonOnPage(phone.page, newcomer);
  expect(await arash.direction()).toBe("rtl");

  await arash.starts();
  await arash.sees("سلام", "آرش", "کلاس‌های ریاضی استاد حاتمی");
  const [opening] = await arash.stands();
  expect(opening).toBe(await arash.direction(arash.newest.getByTestId("text").locator("p").first()));
}, 30_000);
