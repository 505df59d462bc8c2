import { afterAll, beforeAll, expect, test } from "bun:test";
import { and, eq } from "drizzle-orm";
import { CENTRE } from "../../src/bot/centre.ts";
import { rolePermissions } from "../../src/features/people/schema.ts";
import { School } from "../support/school.ts";

let school: School;
beforeAll(async () => {
  school = await School.open();
  await school.admin.says("/start");
});
afterAll(() => school.close());

const { role, permission } = rolePermissions;
const ofAdmins = and(eq(role, "admin"), eq(permission, CENTRE));

/** Another machine has changed the table: nobody tells this one. */
const elsewhere = (work: "taken" | "given") =>
  school.app.kernel.db.tx(async (tx) => {
    if (work === "taken") await tx.delete(rolePermissions).where(ofAdmins);
    else await tx.insert(rolePermissions).values({ role: "admin", permission: CENTRE });
  });

/** Whether the admin is turned away from the control centre. */
const isRefused = async () => {
  await school.admin.says("/admin");
  return school.admin.screen.includes(school.says("fa", "not-allowed"));
};

test("what roles may do counts at once as it was changed on another machine", async () => {
  expect(await isRefused()).toBe(false);
  await elsewhere("taken");
  expect(await isRefused()).toBe(true);
  await elsewhere("given");
  expect(await isRefused()).toBe(false);
});
