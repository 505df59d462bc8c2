import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { monthBegin } from "../../src/features/account/history/month.ts";
import { barOf, levelOf } from "../../src/features/account/level.ts";
import { csv } from "../../src/lib/csv.ts";

describe("the bar", () => {
  test("has ten squares whatever it shows, and one at least for who has anything", () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 10_000 }), fc.boolean(), fc.nat(30), (credits, hasPass, low) => {
        const bar = barOf(credits, levelOf(credits, { low, hasPass }));
        expect([...bar]).toHaveLength(10);
        expect(/🟩|🟨|🟥/u.test(bar)).toBe(credits > 0 || hasPass);
      }),
    );
  });

  test.each([
    [0, "⬜⬜⬜⬜⬜⬜⬜⬜⬜⬜"],
    [1, "🟥⬜⬜⬜⬜⬜⬜⬜⬜⬜"],
    [3, "🟨🟨⬜⬜⬜⬜⬜⬜⬜⬜"],
    [10, "🟩🟩🟩🟩⬜⬜⬜⬜⬜⬜"],
    [25, "🟩🟩🟩🟩🟩🟩🟩🟩🟩🟩"],
    [500, "🟩🟩🟩🟩🟩🟩🟩🟩🟩🟩"],
  ])("%d credits: %s", (credits, bar) => {
    expect(barOf(credits, levelOf(credits, { low: 2, hasPass: false }))).toBe(bar);
  });
});

describe("CSV", () => {
  test("quotes what has to be, and words never become a formula", () => {
    const table = csv([
      ["=1+1", "+7", "-1", "@x", "\tx", "\rx"],
      [-5, 1.5, 'say "hi"', "a,b", "two\nlines", "plain"],
    ]);
    expect(table).toBe(
      `\ufeff'=1+1,'+7,'-1,'@x,'\tx,"'\rx"\r\n-5,1.5,"say ""hi""","a,b","two\nlines",plain\r\n`,
    );
  });
});

describe("a month", () => {
  test.each([
    // Nowruz 1405 began the month of Farvardin; March began on the first.
    ["2026-03-21T08:00:00Z", "Asia/Tehran", "fa", "2026-03-20T20:30:00.000Z"],
    ["2026-03-21T08:00:00Z", "Asia/Tehran", "en", "2026-02-28T20:30:00.000Z"],
    ["2026-03-20T20:29:59Z", "Asia/Tehran", "fa", "2026-02-19T20:30:00.000Z"],
    // Clocks went forward in between.
    ["2026-03-31T12:00:00Z", "Europe/Berlin", "en", "2026-02-28T23:00:00.000Z"],
    ["2026-10-31T12:00:00Z", "Europe/Berlin", "en", "2026-09-30T22:00:00.000Z"],
    ["2026-05-01T00:00:00Z", "UTC", "ru", "2026-05-01T00:00:00.000Z"],
  ])("%s in %s, read in %s, began %s", (now, zone, language, begin) => {
    expect(monthBegin(new Date(now), zone, language).toISOString()).toBe(begin);
  });
});
