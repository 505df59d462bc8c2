import { expect, test } from "bun:test";
import { payloadIn } from "../../src/bot/payload.ts";

test.each([
  ["receipt-7", "receipt", "7"],
  ["login_a-b_c", "login", "a-b_c"],
  ["course_algebra-1__SPRING", "course", "algebra-1__SPRING"],
  ["verify_x1", "verify", "x1"],
  ["ref_12", "ref", "12"],
  ["5100000001", "ref", "5100000001"],
  ["  setup_1 ", "setup", "1"],
])("%s leads into %s with %s", (args, word, rest) => {
  expect(payloadIn(args)).toEqual({ word, rest });
});

test.each([
  "",
  "hello",
  "receipt-",
  "-7",
  "_",
  "Receipt-7",
  "receipt 7",
  "رسید-۷",
  "1".repeat(19),
  `ref_${"1".repeat(61)}`,
])("%p leads nowhere", (args) => {
  expect(payloadIn(args)).toBeUndefined();
});
