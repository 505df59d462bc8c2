import { afterAll, beforeAll, expect, test } from "bun:test";
import type { Person } from "../../src/simulator/index.ts";
import { personRecord } from "../support/records.ts";
import { School } from "../support/school.ts";

let school: School;
let sara: Person;
let ali: Person;
beforeAll(async () => {
  school = await School.open();
  sara = school.owner;
  ali = school.person({ first_name: "Ali" });
  for (const person of [sara, ali]) await person.says("/start");
});
afterAll(() => school.endsWell());

test.each(["2 times warned", "3", "10x the same link"])(
  "in a reply the author is meant, and the reason may begin with a number: “%s”",
  async (reason) => {
    const group = school.telegram.group({ members: [ali, sara] });
    const { message_id } = await group.person(ali).says("buy now!!!");
    await group.person(sara).says(`/ban ${reason}`, { replyTo: message_id });
    expect(await personRecord(school, ali)).toMatchObject({ banReason: reason });
    await group.person(sara).says("/unban", { replyTo: message_id });
    expect(await personRecord(school, ali)).toMatchObject({ bannedAt: null });
  },
);

test("a whole id in a reply is who is meant", async () => {
  const bek = school.person({ id: 4_242_424, first_name: "Bek" });
  await bek.says("/start");
  const group = school.telegram.group({ members: [ali, sara] });
  const { message_id } = await group.person(ali).says("hello");
  await group.person(sara).says(`/ban ${bek.id} 2 accounts`, { replyTo: message_id });
  expect(await personRecord(school, bek)).toMatchObject({ banReason: "2 accounts" });
  expect(await personRecord(school, ali)).toMatchObject({ bannedAt: null });
});
