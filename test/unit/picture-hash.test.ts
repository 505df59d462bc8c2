import { describe, expect, test } from "bun:test";
import { distance, pictureHash } from "../../src/lib/picture-hash.ts";
import { picture } from "../../src/simulator/pictures.ts";

const receipt = picture("receipt");
const image = () => new Bun.Image(receipt);

async function hashOf(bytes: Uint8Array): Promise<string> {
  const hash = await pictureHash(bytes);
  if (!hash) throw new Error("this has nothing to tell it by");
  return hash;
}

describe("the same picture", () => {
  test.each([
    ["as it is", () => image().png()],
    ["as a JPEG of low quality", () => image().jpeg({ quality: 40 })],
    ["as WebP", () => image().webp({ quality: 50 })],
    ["half the size", () => image().resize(160).jpeg()],
    ["twice the size", () => image().resize(640).png()],
    ["out of shape", () => image().resize(300, 200).webp()],
    ["darker", () => image().modulate({ brightness: 0.8 }).jpeg()],
    ["brighter", () => image().modulate({ brightness: 1.1 }).jpeg()],
    ["without colours", () => image().modulate({ saturation: 0 }).jpeg()],
  ])("%s", async (_, changed) => {
    const other = await hashOf(await changed().bytes());
    expect(distance(await hashOf(receipt), other)).toBeLessThanOrEqual(4);
  });
});

test("other pictures are far away", async () => {
  const own = await hashOf(receipt);
  const names = Array.from({ length: 30 }, (_, number) => `other-${number}`);
  const others = await Promise.all(names.map((name) => hashOf(picture(name))));
  expect(Math.min(...others.map((other) => distance(own, other)))).toBeGreaterThan(8);
});

test("turned over or upside down it is another picture", async () => {
  for (const turned of [image().flip(), image().flop(), image().rotate(180)])
    expect(distance(await hashOf(receipt), await hashOf(await turned.png().bytes()))).toBeGreaterThan(8);
});

test("a hash is 16 hex digits", async () => expect(await hashOf(receipt)).toMatch(/^[0-9a-f]{16}$/));

test.each([
  ["0000000000000000", "0000000000000000", 0],
  ["0000000000000001", "8000000000000000", 2],
  ["ffffffffffffffff", "0000000000000000", 64],
  ["00000000000000f0", "00000000000000ff", 4],
])("%s and %s differ in %d bits", (one, other, bits) => expect(distance(one, other)).toBe(bits));

describe("nothing can be told of", () => {
  const header = (bytes: Uint8Array, side: number) => {
    const claimed = Buffer.from(bytes);
    claimed.writeUInt32BE(side, 16);
    claimed.writeUInt32BE(side, 20);
    claimed.writeUInt32BE(Bun.hash.crc32(claimed.subarray(12, 29)) >>> 0, 29);
    return new Uint8Array(claimed);
  };
  const wall = async () => image().resize(1, 1).png().bytes();

  test.each([
    ["no bytes", async () => new Uint8Array()],
    ["no picture", async () => new TextEncoder().encode("%PDF-1.7 a receipt")],
    ["half a picture", async () => receipt.slice(0, 60)],
    ["a few bytes that claim billions of pixels", async () => header(receipt, 60_000)],
    ["a wall", wall],
  ])("%s", async (_, bytes) => expect(await pictureHash(await bytes())).toBeUndefined());
});
