import { afterAll, beforeAll, expect, test } from "bun:test";
import { readAloud } from "../support/reading.ts";
import { cardSchool, sendsReceipt } from "../support/receipts.ts";
import type { School } from "../support/school.ts";
import type { Shop } from "../support/shopping.ts";

let stage: { school: School; shop: Shop };
let school: School;
beforeAll(async () => {
  stage = await cardSchool();
  school = stage.school;
});
afterAll(() => school.endsWell());

test("the owner makes a group that of the staff by a word in it, and the first step is done", async () => {
  const { owner } = school;
  await owner.says("/start");
  await owner.taps(/First steps/);
  await owner.taps("○ Group of the staff");
  expect(readAloud(owner.screen)).toContain("/staffgroup");
  const group = school.telegram.group({ title: "Staff", admins: [owner, school.admin] });
  await group.person(owner).says("/staffgroup");
  expect(readAloud(group.person(owner).screen)).toContain("This is the group of the staff now");
  await sendsReceipt(stage);
  expect(readAloud(group.person(owner).screen)).toMatch(/Receipt 1/);
  await owner.says("/staffgroup");
  expect(readAloud(owner.screen)).toContain("I have one");
  await owner.taps("Back");
  expect(owner.buttons.map(readAloud)).toContain("✓ Group of the staff");
});

test("nobody else makes a group that of the staff", async () => {
  const ali = school.person();
  await ali.says("/start");
  const other = school.telegram.group({ title: "Friends", members: [ali] });
  await other.person(ali).says("/staffgroup");
  expect(readAloud(other.person(ali).screen)).not.toContain("This is the group of the staff now");
  await sendsReceipt(stage);
  expect(readAloud(other.person(ali).screen)).not.toMatch(/Receipt/);
});

test("what is no id of a group is not taken for one", async () => {
  const { owner } = school;
  await owner.says("/admin");
  await owner.taps("⚙️ Settings");
  await owner.taps("🎛 Bot settings");
  await owner.taps(/Staff/);
  await owner.taps(/Group of the staff/);
  await owner.taps("✏️ Change");
  await owner.says("@staff");
  expect(readAloud(owner.screen)).toContain("no id of a group");
});
