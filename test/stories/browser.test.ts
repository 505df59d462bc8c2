import { afterAll, afterEach, beforeAll, expect, test } from "bun:test";
import type { Browser } from "playwright-core";
import { type Demo, startDemo } from "../../src/demo/demo.ts";
import { DESK, movesClock, openBrowser, openPage, PersonOnPage, PHONE } from "../support/browser.ts";
import { DAY } from "../support/school.ts";

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

/** The demo, and the ids of who plays in it. */
async function opens(language: "fa" | "ru" | "en", port: number) {
  const opened = await startDemo({ language, port, data: undefined });
  demo = opened;
  await opened.introduced;
  const response = await fetch(new URL("/sim/world", opened.address));
  const { people }: { people: { id: number; role: string }[] } = await response.json();
  const idOf = (role: string) => people.find((person) => person.role === role)?.id ?? 0;
  const pageOf = (...ids: number[]) => `${opened.address}?panes=${ids.map((id) => `${id}:${id}`).join(",")}`;
  return { newcomer: idOf("new"), owner: idOf("admin"), pageOf };
}

test("آرش روی گوشی ثبت‌نام می‌کند و مینا کنارش او را می‌بیند", async () => {
  const { newcomer, owner, pageOf } = await opens("fa", 18_280);
  const phone = await openPage(browser, pageOf(newcomer), PHONE);
  const arash = new PersonOnPage(phone.page, newcomer);
  expect(await phone.page.evaluate(() => document.documentElement.dir)).toBe("rtl");

  await arash.starts();
  await arash.sees("سلام", "آرش", "کلاس‌های ریاضی استاد حاتمی", "هفت مرحلهٔ کوتاه");
  expect(await arash.direction(arash.newest.locator("p").first())).toBe("rtl");
  const greeting = await arash.newestId();
  await arash.taps("ثبت‌نام");
  await arash.sees("مرحلهٔ ۱ از ۷", "نامتان چیست؟");
  expect(await arash.newestId()).toBe(greeting);

  await arash.types("Arash");
  await arash.sees("لطفاً نام را با حروف فارسی بنویسید", "نامتان چیست؟");
  await arash.types("آرش");
  await arash.sees("نام خانوادگی‌تان چیست؟");
  await arash.types("نيك‌نام");
  await arash.sees("در کدام پایه");
  const grade = await arash.newestId();
  await arash.taps("یازدهم");
  await arash.sees("رشته‌تان چیست؟");
  await arash.taps("ریاضی");
  await arash.sees("در کدام استان");
  expect(await arash.newestId()).toBe(grade);
  await arash.types("خراس");
  await arash.taps("خراسان رضوی");
  await arash.sees("خراسان رضوی", "کدام شهر؟");
  await arash.taps("مشهد");
  await arash.sees("شمارهٔ موبایلتان چیست؟");
  await arash.sharesContact();

  await arash.sees("همه‌چیز درست است؟");
  const review = await arash.newestId();
  await arash.taps("✏️ پایه");
  await arash.sees("در کدام پایه");
  await arash.taps("دوازدهم");
  await arash.sees("همه‌چیز درست است؟", "دوازدهم");
  expect(await arash.newestId()).toBe(review);
  const answers = ["آرش", "نیک‌نام", "دوازدهم", "ریاضی", "خراسان رضوی", "مشهد"];
  expect(await arash.reads()).toMatch(new RegExp([...answers, "۰۹۱۲ ۰۰۰ ۲۰۲۶"].join("[\\s\\S]*")));
  expect(await phone.page.locator("time, [data-testid=text]").allTextContents()).not.toContainEqual(
    expect.stringMatching(/[0-9]/),
  );

  await arash.taps("تأیید");
  await arash.sees("ثبت‌نامتان انجام شد", "آرش");
  await arash.taps("پروفایل");
  await arash.sees("پروفایل شما", ...answers);
  expect(await fitsTheScreen(phone.page)).toBe(true);

  const desk = await openPage(browser, pageOf(newcomer, owner), DESK);
  const mina = new PersonOnPage(desk.page, owner);
  await mina.types("/start");
  await mina.sees("مینا");
  await movesClock(desk.page, DAY);
  await mina.types("/students");
  await mina.sees("۴۱ دانش‌آموز");
  await mina.taps("آرش نیک‌نام");
  await mina.sees("ثبت‌نام:", ...answers);
  expect(await mina.reads()).toMatch(/آبان|آذر|دی/);
  const seen = new PersonOnPage(desk.page, newcomer);
  await seen.sees("پروفایل شما");
  expect([...phone.broken, ...desk.broken]).toEqual([]);
}, 120_000);

test("Alex registers on the phone in English", async () => {
  const { newcomer, pageOf } = await opens("en", 18_380);
  const { page, broken } = await openPage(browser, pageOf(newcomer), PHONE);
  const alex = new PersonOnPage(page, newcomer);
  expect(await page.evaluate(() => document.documentElement.dir)).toBe("ltr");

  await alex.starts();
  await alex.taps("Register");
  await alex.sees("Step 1 of 7", "What is your first name?");
  await alex.types("Alex");
  await alex.sees("What is your last name?");
  await alex.types("Johnson");
  await alex.taps("10th");
  await alex.taps("Arts");
  await alex.sees("Which province");
  await alex.types("samar");
  await alex.sees("Which city in");
  await alex.taps("Samarkand");
  await alex.sees("What is your mobile number?");
  await alex.sharesContact();
  await alex.sees("Is everything right?");
  await alex.taps("Yes, register me");
  await alex.sees("You are registered", "Alex");
  await alex.taps("Profile");
  await alex.sees("Your profile", "Johnson", "10th", "Arts", "Samarkand", "+998");
  expect(await fitsTheScreen(page)).toBe(true);
  expect(broken).toEqual([]);
}, 120_000);

const fitsTheScreen = (page: PersonOnPage["page"]) =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

test.each([320, 360, 760])(
  "на экране в %i пикселей шаги часов видны целиком",
  async (width) => {
    const { newcomer, pageOf } = await opens("ru", 18_480);
    const { page } = await openPage(browser, pageOf(newcomer), { viewport: { width, height: 640 } });
    const cut = await page
      .locator(".step, .clock-steps, .clock-now")
      .evaluateAll((parts) =>
        parts.filter((part) => part.scrollWidth > part.clientWidth).map(({ textContent }) => textContent),
      );
    expect(cut).toEqual([]);
  },
  120_000,
);
