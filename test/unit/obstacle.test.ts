import { expect, test } from "bun:test";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { obstacleTo } from "../../src/lib/obstacle.ts";

const refusing = (code: string) => () => {
  throw Object.assign(new Error(code), { code });
};
const path = join(tmpdir(), "maktab.db");

test("a disk that can only be read is said to be that, whoever owns what is on it", () => {
  const obstacle = obstacleTo(path, refusing("EROFS"));
  expect(obstacle?.why).toEndWith("is on a disk that can only be read");
  expect(obstacle?.fix).toContain("remount,rw");
});

test("what may be written has no obstacle; what is closed has another", () => {
  expect(obstacleTo(path, () => undefined)).toBeUndefined();
  expect(obstacleTo(path, refusing("EACCES"))?.why).not.toContain("disk");
});
