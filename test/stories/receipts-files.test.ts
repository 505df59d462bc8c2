import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { join } from "node:path";
import { MINUTE } from "../../src/lib/durations.ts";
import { picture } from "../../src/simulator/pictures.ts";
import { cardSchool, choosesCard, newcomer, records, screenOf } from "../support/receipts.ts";
import { DAY, type School } from "../support/school.ts";
import type { Shop } from "../support/shopping.ts";

let stage: { school: School; shop: Shop };
let school: School;

beforeAll(async () => {
  stage = await cardSchool();
  school = stage.school;
});
afterAll(() => school.endsWell());

const newest = async () => (await records(school).receipts()).at(-1);

describe("a file", () => {
  test.each([
    ["receipt-octet-stream", "IMG_2041.JPG", "application/octet-stream"],
    ["receipt-mime-case", "receipt", "IMAGE/JPEG"],
    ["receipt-no-mime", "receipt.jpg", ""],
    ["receipt-pdf", "chek.pdf", "application/pdf"],
    ["a PDF by its name", "CHEK.PDF", "application/octet-stream"],
    ["a PDF by its older type", "chek", "application/x-pdf"],
    ["a picture with something invisible behind its name", "رسید.JPG\u200e ", "application/octet-stream"],
  ])("%s: is taken by its name or its type", async (id, name, mime) => {
    const ali = await newcomer(school);
    await choosesCard(stage, ali);
    await ali.sendsFile(id.includes("PDF") || id.includes("pdf") ? `%PDF ${id}` : picture(id), name, mime);
    await ali.taps("Yes, send it");
    expect(await newest()).toMatchObject({ status: "pending" });
    expect(school.owner.messages.at(-1)?.document).toBeDefined();
  });

  test.each([
    [
      "receipt-no-picture",
      "PK\u0003\u0004",
      "zip.jpg",
      "image/jpeg",
      /is no picture, whatever its name says/,
    ],
    ["receipt-heic", "\0\0\0 ftypheic", "IMG_1.HEIC", "image/heic", /could not be compared/],
    ["a PDF", "%PDF-1.7", "receipt.pdf", "application/pdf", /could not be compared/],
  ])("%s: staff are told, and it is found again", async (_, content, name, mime, said) => {
    const [ali, zahra] = [await newcomer(school), await newcomer(school)];
    for (const each of [ali, zahra]) {
      await choosesCard(stage, each);
      await each.sendsFile(content, name, mime);
      if (each === ali) await each.taps("Yes, send it");
    }
    expect(screenOf(school.owner)).toMatch(said);
    expect(screenOf(school.owner)).not.toMatch(/Looks like receipt/);
    // A file of the bank is not called a picture.
    expect(screenOf(zahra)).toMatch(/^This receipt has already been sent/);
  });
});

describe("two students", () => {
  const file = (name: string) => Bun.file(join(import.meta.dir, "../support/pictures", name)).bytes();
  const saved = async (width: number) =>
    new Uint8Array(
      await new Bun.Image(await file("same-app-1.jpg")).resize(width).jpeg({ quality: 90 }).bytes(),
    );
  const sends = async (given: string | Uint8Array<ArrayBuffer>) => {
    const student = await newcomer(school);
    await choosesCard(stage, student);
    await student.sendsPhoto(typeof given === "string" ? await file(given) : given);
    await student.taps("Yes, send it");
    return newest();
  };

  test("receipt-same-app and receipt-cropped: only the same transfer looks like the first", async () => {
    const first = await sends("same-app-1.jpg");
    expect(await sends("same-app-2.jpg")).toMatchObject({ similarTo: null, uncompared: null });
    expect(screenOf(school.owner)).not.toMatch(/Looks like receipt/);
    const cut = await sends("same-app-1-cut.jpg");
    expect(cut).toMatchObject({ similarTo: first?.id });
    expect(screenOf(school.owner)).toContain(`Looks like receipt ${first?.id}`);
  });

  test("what an earlier version has looked at in another way is made comparable", async () => {
    const { db } = school.app.kernel;
    await db.run("update receipt_pictures set likeness = null");
    await school.passes(21 * MINUTE);
    expect(await db.run("select id from receipt_pictures where likeness is null")).toEqual([]);
    await school.passes(91 * DAY);
    expect(await db.run("select id from receipt_pictures where likeness is not null")).toEqual([]);
  });

  test("of two that are looked at in another order than they came, the later one is still found", async () => {
    school.telegram.faults.add({ kind: "down" }, { method: "getFile", times: 1 });
    const first = await sends(await saved(500));
    const cut = await sends(await saved(450));
    expect(cut).toMatchObject({ similarTo: null });
    await school.passes(MINUTE);
    expect(await newest()).toMatchObject({ id: cut?.id, similarTo: first?.id });
    expect(screenOf(school.owner)).toContain(`Looks like receipt ${first?.id}`);
  });
});
