import { beforeEach, describe, expect, test } from "bun:test";
import { createCipheriv, createHash, hkdfSync, randomBytes } from "node:crypto";
import {
  blindIndex,
  blindWord,
  currentKey,
  errorId,
  isCurrent,
  open,
  SealError,
  same,
  seal,
  sealedWith,
  unlock,
} from "../../src/lib/crypto.ts";

const winter = randomBytes(32);
const spring = randomBytes(32);
const NAME = "زهرا‌سادات 🌱";

beforeEach(() => unlock([winter]));

describe("sealing", () => {
  test("opens to what was sealed, also nothing and 50,000 letters", () => {
    for (const text of [NAME, "", "ی".repeat(50_000)])
      expect(open(seal(text, "people.name"), "people.name")).toBe(text);
  });

  test("never gives the same cipher text twice, nor the text itself", () => {
    const sealed = Array.from({ length: 1000 }, () => seal("Ali Rezaei", "people.name"));
    expect(new Set(sealed).size).toBe(1000);
    expect(
      new Set(sealed.map((each) => Buffer.from(each.split(".")[2] ?? "", "base64url").toString("hex", 0, 12)))
        .size,
    ).toBe(1000);
    expect(sealed.join()).not.toContain(Buffer.from("Ali Rezaei").toString("base64url").slice(0, 12));
  });

  test("carries the version and the first four bytes of the key's hash", () => {
    const id = createHash("sha256").update(winter).digest("hex").slice(0, 8);
    expect(seal(NAME, "people.name")).toStartWith(`v2.${id}.`);
    expect(currentKey()).toBe(id);
  });

  test("a value moved to another column does not open there", () => {
    expect(() => open(seal("+989121234567", "people.phone"), "people.name")).toThrow(SealError);
  });

  test("one changed bit anywhere in the body is noticed", () => {
    const [version, id, body = ""] = seal(NAME, "people.name").split(".");
    const bytes = Buffer.from(body, "base64url");
    for (let at = 0; at < bytes.length; at++) {
      const forged = Buffer.from(bytes);
      forged.writeUInt8(forged.readUInt8(at) ^ 1, at);
      expect(() => open(`${version}.${id}.${forged.toString("base64url")}`, "people.name")).toThrow(
        SealError,
      );
    }
    expect(() =>
      open(`${version}.${id}.${bytes.subarray(0, 20).toString("base64url")}`, "people.name"),
    ).toThrow(SealError);
  });

  test("what is not sealed is refused without repeating it", () => {
    for (const text of ["", "Ali", "v3.00000000.AAAA", "v1.x."])
      expect(() => open(text, "people.name")).toThrow("not a sealed");
  });

  test("keys have 32 bytes, and without one nothing is sealed", () => {
    expect(() => unlock([randomBytes(31)])).toThrow("32 bytes");
    unlock([]);
    expect(() => seal(NAME, "people.name")).toThrow(SealError);
  });
});

describe("rotation", () => {
  test("a new first key seals, the old one still opens, and one sees which rows to rewrite", () => {
    const old = seal(NAME, "people.name");
    unlock([spring, winter]);
    const fresh = seal(NAME, "people.name");
    expect([isCurrent(old), isCurrent(fresh)]).toEqual([false, true]);
    expect(sealedWith(fresh)).toBe(currentKey());
    expect(open(old, "people.name")).toBe(NAME);
  });

  test("what a former release has sealed, with one key for all labels, still opens, and nowhere else", () => {
    const secret = Buffer.from(hkdfSync("sha256", winter, "", "maktab seal v1", 32));
    const nonce = randomBytes(12);
    const cipher = createCipheriv("aes-256-gcm", secret, nonce).setAAD(Buffer.from("people.name"));
    const body = Buffer.concat([nonce, cipher.update(NAME), cipher.final(), cipher.getAuthTag()]);
    const former = `v1.${currentKey()}.${body.toString("base64url")}`;
    expect(open(former, "people.name")).toBe(NAME);
    expect(isCurrent(former)).toBe(true);
    expect(() => open(former, "people.phone")).toThrow(SealError);
    // Not even with another version in front: each label has a key of its own.
    expect(() => open(former.replace("v1.", "v2."), "people.name")).toThrow(SealError);
  });

  test("once the old key is gone, the message names its id and no content", () => {
    const old = seal(NAME, "people.name");
    unlock([spring]);
    expect(() => open(old, "people.name")).toThrow(
      `sealed with key ${sealedWith(old)}, which is not in ENCRYPTION_KEY`,
    );
  });

  test("indexes hang on the current key, so rotation has to write them again", () => {
    const before = blindIndex("+989121234567", "people.phone");
    unlock([spring, winter]);
    expect(blindIndex("+989121234567", "people.phone")).not.toBe(before);
    unlock([winter, spring]);
    expect(blindIndex("+989121234567", "people.phone")).toBe(before);
  });
});

describe("blind indexes", () => {
  test("equal texts under one label meet; other labels and other texts do not", () => {
    const index = blindIndex("ali", "first");
    expect(index).toBe(blindIndex("ali", "first"));
    expect(index).toMatch(/^[\w-]{22}$/);
    const all = [index, blindIndex("ali", "last"), blindIndex("alï", "first"), blindIndex("", "firstali")];
    expect(new Set(all).size).toBe(4);
  });

  test("words are whole numbers of 48 bits", () => {
    const words = Array.from({ length: 2000 }, (_, n) => blindWord(`w${n}`, "prefix"));
    expect(words.every((word) => Number.isSafeInteger(word) && word >= 0 && word < 2 ** 48)).toBe(true);
    expect(new Set(words).size).toBe(2000);
    expect(Math.max(...words)).toBeGreaterThan(2 ** 47);
  });
});

test("secrets of any length compare", () => {
  expect(same("abc", "abc")).toBe(true);
  expect([same("abc", "abd"), same("abc", "ab"), same("", "a"), same("سلام", "سلا")]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test("error ids can be read out", () => {
  const ids = Array.from({ length: 2000 }, errorId);
  expect(ids.every((id) => /^[0-9A-HJKMNP-TV-Z]{8}$/.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(2000);
});
