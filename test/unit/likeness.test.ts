import { describe, expect, test } from "bun:test";
import { join } from "node:path";
import { likenessOf, looksLike } from "../../src/lib/likeness/likeness.ts";
import { picture } from "../../src/simulator/pictures.ts";

const file = (name: string) => Bun.file(join(import.meta.dir, "../support/pictures", name)).bytes();
const [first, second, cut] = await Promise.all(
  ["same-app-1.jpg", "same-app-2.jpg", "same-app-1-cut.jpg"].map(file),
);
if (!first || !second || !cut) throw new Error("the receipts are not there");
const kept = async (bytes: Uint8Array) => (await likenessOf(bytes)).kept;
const alike = async (one: Uint8Array, other: Uint8Array) => looksLike([await kept(one)])(await kept(other));

describe("receipt-same-app", () => {
  test("another transfer of the same bank app is another picture, whichever comes first", async () => {
    expect(await alike(first, second)).toBeFalse();
    expect(await alike(second, first)).toBeFalse();
  });

  test("also of worse quality, and smaller", async () => {
    const worse = await new Bun.Image(second).resize(400).jpeg({ quality: 50 }).bytes();
    expect(await alike(first, worse)).toBeFalse();
  });
});

describe("the same receipt", () => {
  test("receipt-cropped: without its status bar, whichever comes first", async () => {
    expect(await alike(first, cut)).toBeTrue();
    expect(await alike(cut, first)).toBeTrue();
  });

  test.each([
    ["as it is", () => new Bun.Image(first).png()],
    ["as a JPEG of low quality", () => new Bun.Image(first).jpeg({ quality: 40 })],
    ["as WebP", () => new Bun.Image(first).webp({ quality: 50 })],
    ["smaller", () => new Bun.Image(first).resize(360).jpeg()],
    ["larger", () => new Bun.Image(first).resize(1080).jpeg()],
    ["turned dark", () => new Bun.Image(first).modulate({ brightness: 0.5 }).jpeg()],
    ["without colours", () => new Bun.Image(first).modulate({ saturation: 0 }).jpeg()],
    ["cut and smaller", () => new Bun.Image(cut).resize(420).jpeg({ quality: 60 })],
  ])("%s", async (_, changed) => expect(await alike(first, await changed().bytes())).toBeTrue());
});

describe("any picture", () => {
  const own = picture("receipt");
  const image = () => new Bun.Image(own);

  test.each([
    ["as a JPEG of low quality", () => image().jpeg({ quality: 40 })],
    ["as WebP", () => image().webp({ quality: 50 })],
    ["half the size", () => image().resize(160).jpeg()],
    ["twice the size", () => image().resize(640).png()],
    ["out of shape", () => image().resize(300, 200).webp()],
    ["darker", () => image().modulate({ brightness: 0.8 }).jpeg()],
    ["brighter", () => image().modulate({ brightness: 1.1 }).jpeg()],
    ["without colours", () => image().modulate({ saturation: 0 }).jpeg()],
  ])("is itself %s", async (_, changed) => expect(await alike(own, await changed().bytes())).toBeTrue());

  test("is none of thirty others, nor itself turned over or upside down", async () => {
    const isLike = looksLike([await kept(own)]);
    const others = Array.from({ length: 30 }, (_, number) => picture(`other-${number}`));
    const turned = [image().flip(), image().flop(), image().rotate(180)].map((each) => each.png().bytes());
    for (const other of [...others, ...(await Promise.all(turned))])
      expect(isLike(await kept(other))).toBeFalse();
  }, 120_000);
});

describe("what cannot be compared", () => {
  const claiming = (side: number) => {
    const claimed = Buffer.from(picture("receipt"));
    claimed.writeUInt32BE(side, 16);
    claimed.writeUInt32BE(side, 20);
    claimed.writeUInt32BE(Bun.hash.crc32(claimed.subarray(12, 29)) >>> 0, 29);
    return new Uint8Array(claimed);
  };

  test.each([
    ["receipt-heic", () => file("receipt.heic"), "unreadable"],
    ["AVIF", () => file("receipt.avif"), "unreadable"],
    ["TIFF", () => file("receipt.tiff"), "unreadable"],
    ["animated WebP", () => file("animated.webp"), "unreadable"],
    ["more than 30 million pixels", async () => claiming(6000), "unreadable"],
    ["half a picture", async () => picture("receipt").slice(0, 60), "unreadable"],
    ["a wall", () => new Bun.Image(picture("receipt")).resize(1, 1).png().bytes(), "unreadable"],
    ["receipt-pdf", async () => new TextEncoder().encode("%PDF-1.7 a receipt"), "unreadable"],
    ["receipt-no-picture", async () => new TextEncoder().encode("PK\u0003\u0004 a zip"), "no-picture"],
    ["no bytes", async () => new Uint8Array(), "no-picture"],
  ])("%s is said to be so, and is found when it comes as the same file", async (_, bytes, uncompared) => {
    const likeness = await likenessOf(await bytes());
    expect(likeness.uncompared).toBe(uncompared as "unreadable");
    expect(looksLike([likeness.kept])(likeness.kept)).toBeTrue();
    expect(looksLike([likeness.kept])(await kept(first))).toBeFalse();
  });
});
