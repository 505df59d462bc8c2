import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { doorsOf } from "../../src/bot/desk/doors.ts";
import { textSetting } from "../../src/settings/settings.ts";
import { DeskJson, deskNamed } from "../support/desk-json.ts";
import { personRecord } from "../support/records.ts";
import { School } from "../support/school.ts";

let school: School;
let json: DeskJson;
beforeAll(async () => {
  school = await School.open();
  await school.owner.says("/start");
  const { id = 0 } = (await personRecord(school, school.owner)) ?? {};
  const rights = new Set(["settings.change", "texts.change", "failures.replay", "catalogue.change"]);
  json = new DeskJson(school.app.kernel.act, { kind: "human", id, language: "en", via: "api", rights });
});
afterAll(() => school.endsWell());

const named = (name: string) => deskNamed(school, name);
const codeOf = (doing: Promise<unknown>) =>
  doing.then(
    () => "done",
    (error) => error.code ?? String(error),
  );

const UNREADABLE = ["Hi\ud83d", "Hi\0", "\u200F", " \u2066\u2069 "];

describe("what nobody can read or keep", () => {
  test.each(UNREADABLE)("%j is the value of no field, whoever sends it", async (value) => {
    const { things } = await json.list(named("wordings"));
    const said = [
      json.change(named("settings"), "school-name", "value", value),
      json.change(named("wordings"), things[0]?.id ?? "", "wording", value),
      json.create(named("shelves"), { name: value }),
    ];
    expect(await Promise.all(said.map(codeOf))).toEqual(said.map(() => "field-wrong"));
  });

  test.each([
    ["wordings", { sought: 7 }],
    ["wordings", { sought: "\0" }],
    ["failures", { from: "\0" }],
    ["failures", { from: {} }],
    ["settings", { filter: ["school"] }],
    ["settings", { size: "8" }],
  ])("a list of %s is not asked for %j", async (name, wanted) => {
    // Safe: a machine keeps to no type.
    expect(await codeOf(json.list(named(name), wanted as object))).toBe("field-wrong");
  });

  test("and is the name of nothing", async () => {
    for (const name of ["wordings", "failures", "settings"])
      expect(await codeOf(json.read(named(name), "a\0"))).toBe("screen-outdated");
  });

  test("half a letter that an operator types is a lost letter, and every screen with it is shown", async () => {
    const { owner } = school;
    await owner.forgesTap(doorsOf(named("settings")).edit.pack({ id: "school-name", field: "value" }));
    await owner.says("Hi\ud83d");
    await owner.taps(/Yes/);
    const ali = school.person();
    await ali.says("/start");
    expect(ali.screen).toContain("Hi\uFFFD");
    expect(textSetting("school-name", "").parse("Hi\ud83d\0")).toBe("Hi\uFFFD\uFFFD");
  });
});
