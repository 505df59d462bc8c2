import { afterAll, beforeAll, expect, test } from "bun:test";
import type { Human } from "../../src/turn/actor.ts";
import { DeskJson, deskNamed } from "../support/desk-json.ts";
import { personRecord, trail } from "../support/records.ts";
import { School } from "../support/school.ts";

let school: School;
let owner: Human;

beforeAll(async () => {
  school = await School.open();
  await school.owner.says("/start");
  const { id = 0 } = (await personRecord(school, school.owner)) ?? {};
  owner = { kind: "human", id, language: "en", via: "api", rights: new Set(["settings.change"]) };
});
afterAll(() => school.close());

const settings = (by: Human) => {
  const json = new DeskJson(school.app.kernel.act, by);
  const desk = deskNamed(school, "settings");
  return {
    names: (name: string) => json.change(desk, "school-name", "value", name),
    goesBack: () => json.press(desk, "school-name", "reset"),
  };
};

test("what a key of the API does is written down under who made it, with the key beside it", async () => {
  await settings(owner).names("Alborz");
  await settings({ ...owner, key: 7 }).names("Damavand");
  const [one, other] = (await trail(school)).slice(-2);
  expect(one).toMatchObject({ actorId: owner.id, details: {} });
  expect(one?.details).not.toHaveProperty("key");
  expect(other).toMatchObject({ actorId: owner.id, details: { key: 7 } });
});

test("a change of a setting is taken back once: whoever comes second has done nothing, and nothing says so", async () => {
  await settings(owner).names("Alborz");
  await settings(owner).goesBack();
  const before = (await trail(school)).length;
  await settings(owner).goesBack();
  expect((await trail(school)).length).toBe(before);
});
