import { expect, test } from "bun:test";
import { nearest, slips } from "../../src/lib/nearest.ts";

test.each([
  ["تهران", "تهران", 0],
  ["تهران", "تهرن", 1],
  ["تهران", "تهراان", 1],
  ["تهران", "تحران", 1],
  ["تهران", "تهارن", 1],
  ["Samarqand", "Samrkand", 2],
  ["ab", "ba", 1],
  ["abcd", "badc", 2],
] as const)("of %s %s is %d letters away", (name, typed, count) => {
  expect(slips(name, typed, 2)).toBe(count);
});

test("what is much longer or shorter is not looked at", () => {
  expect(slips("Qom", "Samarqand", 2)).toBe(Number.POSITIVE_INFINITY);
});

const found = (typed: string) =>
  nearest(["Toshkent", "Toshloq", "Qom", "Sharqiy Ozarbayjon", "Namangan"], typed, (name) => [name]);

test.each([
  ["Tashkent", ["Toshkent"]],
  ["Toshkrnt", ["Toshkent"]],
  ["Ozarbaijon", ["Sharqiy Ozarbayjon"]],
  ["Namagnan", ["Namangan"]],
  ["Qm", []],
  ["Qum", ["Qom"]],
  ["Quum", []],
  ["Buxoro", []],
] as const)("%s may mean %j", (typed, names) => {
  expect(found(typed)).toEqual([...names]);
});
