import { afterAll, beforeAll, expect, test } from "bun:test";
import { toCreate, toList } from "../../src/bot/desk/doors.ts";
import type { Human } from "../../src/turn/actor.ts";
import { DeskJson, deskNamed, desksOf } from "../support/desk-json.ts";
import { NEW } from "../support/desk-samples.ts";
import { readAloud } from "../support/reading.ts";
import { personRecord } from "../support/records.ts";
import { SOMEBODY } from "../support/rights-people.ts";
import { School } from "../support/school.ts";

let school: School;
let staff: DeskJson;
let student: DeskJson;

const desks = () => desksOf(school);
const named = (name: string) => deskNamed(school, name);

beforeAll(async () => {
  school = await School.open();
  await school.owner.says("/start");
  await school.person({ id: SOMEBODY }).says("/start");
  const { id = 0 } = (await personRecord(school, school.owner)) ?? {};
  const { act, features } = school.app.kernel;
  const rights = features.flatMap(({ rights = {} }) => Object.keys(rights));
  const who = (...held: string[]): Human => ({
    ...{ kind: "human", via: "api", id, language: "en" },
    rights: new Set(held),
  });
  staff = new DeskJson(act, who(...rights));
  student = new DeskJson(act, who());
});
afterAll(() => school.close());

/** What somebody gets to hear, by its code. */
const saidTo = (doing: Promise<unknown>): Promise<string> =>
  doing.then(
    () => "done",
    (error) => error.code ?? String(error),
  );

test("a machine makes something new of the answers that a person would give one by one", async () => {
  const makers = desks().filter(({ create }) => create);
  expect(makers.map(({ name }) => name).sort()).toEqual(Object.keys(NEW).sort());
  for (const desk of makers) {
    const { values = {}, facts = {} } = NEW[desk.name] ?? {};
    expect(await saidTo(staff.create(desk, {}))).toBe("field-wrong");
    expect(await saidTo(student.create(desk, values))).toBe("not-allowed");
    const id = await staff.create(desk, values);
    expect((await staff.read(desk, id)).facts).toMatchObject(facts);
  }
  expect(await saidTo(staff.create(named("bans"), {}))).toBe("screen-outdated");
});

test("a person is asked for it, and finds themselves on its card", async () => {
  const { owner } = school;
  await owner.forgesTap(toCreate(named("shelves")));
  await owner.says("Poetry");
  expect(readAloud(owner.screen)).toMatch(/Poetry/);
  await owner.taps("⬅️ Back");
  expect(owner.buttons.join()).toMatch(/Poetry/);
});

test("who may not is told so, and is asked nothing", async () => {
  const eve = school.person({ first_name: "Eve" });
  await eve.says("/start");
  await eve.forgesTap(toCreate(named("tiers")));
  await eve.says("Gold");
  await school.owner.forgesTap(toList(named("tiers")));
  expect(school.owner.buttons.join()).not.toMatch(/Gold/);
});
