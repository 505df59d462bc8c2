import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { doorsOf, toCard, toList } from "../../src/bot/desk/doors.ts";
import type { Desk, Id } from "../../src/desk/desk.ts";
import { onboarding } from "../../src/features/account/settings.ts";
import { paying } from "../../src/features/payments/core/settings.ts";
import type { Person } from "../../src/simulator/index.ts";
import type { Human } from "../../src/turn/actor.ts";
import { buttonsOf } from "../support/desk-buttons.ts";
import { DeskJson, deskNamed, desksOf } from "../support/desk-json.ts";
import { samplesOf } from "../support/desk-samples.ts";
import { cardSchool, newcomer } from "../support/receipts.ts";
import { personRecord } from "../support/records.ts";
import { everyRow, Presses, type Things, without } from "../support/rights.ts";
import { thingsOf } from "../support/rights-things.ts";
import type { School } from "../support/school.ts";

let school: School;
let things: Things;
let ali: Person;
let presses: Presses;
let staff: DeskJson;
let student: DeskJson;

const desks = () => desksOf(school);
const named = (name: string) => deskNamed(school, name);
const HEARD = { outcome: "heard", toast: "" };
beforeAll(async () => {
  const asked = { CRYPTO_PAY_TOKEN: "1:test", CRYPTO_PAY_API_ROOT: "http://127.0.0.1:1" };
  const stage = await cardSchool({ PAYMENT_SANDBOX: "1", ...asked });
  school = stage.school;
  await school.sets(onboarding.welcomeCredits, 0);
  await school.sets(paying.perMinute, 0);
  ali = await newcomer(school);
  things = await thingsOf(stage, ali);
  presses = new Presses(school);
  const human = async (who: { id: number }, rights: string[]): Promise<Human> => {
    const { id = 0 } = (await personRecord(school, who)) ?? {};
    return { kind: "human", id, language: "en", via: "api", rights: new Set(rights) };
  };
  const { act } = school.app.kernel;
  const all = school.app.kernel.features.flatMap(({ rights = {} }) => Object.keys(rights));
  staff = new DeskJson(act, await human(school.owner, all));
  student = new DeskJson(act, await human(ali, []));
});
afterAll(() => school.close());

/** Every thing of a desk that its list knows; of one inside another, of all things of that. */
async function everyThing(desk: Desk) {
  const holders = desk.inside ? await allOf(named(desk.inside.desk)) : [undefined];
  const things: { id: Id }[] = [];
  for (const of of holders)
    for (const filter of desk.filters?.values ?? [undefined])
      things.push(...(await staff.list(desk, { of, filter, size: 200 })).things);
  return things;
}

const allOf = async (desk: Desk): Promise<Id[]> => [...new Set((await everyThing(desk)).map(({ id }) => id))];

/** What somebody gets to hear, by its code. */
const saidTo = (doing: Promise<unknown>): Promise<string> =>
  doing.then(
    () => "done",
    (error) => error.code ?? String(error),
  );

describe("whoever speaks JSON", () => {
  test("walks every list a thing at a time, to its end and back", async () => {
    for (const desk of desks().filter(({ inside }) => !inside)) {
      const wanted = { filter: desk.filters?.values[0], size: 1 };
      const seen: Id[] = [];
      let page = await staff.list(desk, wanted);
      for (let steps = 0; page.next !== undefined && steps < 30; steps++) {
        seen.push(...page.things.map(({ id }) => id));
        page = await staff.list(desk, { ...wanted, from: page.next });
      }
      for (const id of seen.toReversed()) {
        page = await staff.list(desk, { ...wanted, before: page.things[0]?.id });
        expect([desk.name, page.things.map((thing) => thing.id)]).toEqual([desk.name, [id]]);
      }
      expect(new Set(seen).size).toBe(seen.length);
    }
  });

  test("is told nothing of all things when they stand inside of others", async () => {
    for (const desk of desks().filter(({ inside }) => inside)) {
      expect([desk.name, await saidTo(staff.list(desk))]).toEqual([desk.name, "screen-outdated"]);
      const none = await staff.list(desk, { of: "none" }).catch(() => ({ things: [] }));
      expect([desk.name, none.things]).toEqual([desk.name, []]);
    }
  });

  test("is told of every thing in a list what its columns say, and nothing that is only looked at one by one", async () => {
    const secrets = ["+98912", "x is not a function", "A book"];
    for (const desk of desks()) {
      const columns = Object.keys(desk.columns ?? {});
      expect([desk.name, columns.length > 0]).toEqual([desk.name, true]);
      const things = await everyThing(desk);
      for (const { id: _, ...known } of things)
        expect([desk.name, Object.keys(known)]).toEqual([desk.name, columns]);
      for (const secret of secrets)
        expect([desk.name, secret, JSON.stringify(things).includes(secret)]).toEqual([
          desk.name,
          secret,
          false,
        ]);
    }
  });

  test("reads everything, and finds each fact under its own name", async () => {
    for (const desk of desks()) {
      const ids = await allOf(desk);
      expect([desk.name, ids.length > 0]).toEqual([desk.name, true]);
      for (const id of ids.slice(0, 20))
        expect(Object.keys((await staff.read(desk, id)).facts)).not.toEqual([]);
    }
  });

  test("changes everything that can be changed, and is told what is no value of it", async () => {
    const samples = samplesOf(things);
    const fields = desks().flatMap((desk) =>
      Object.keys(desk.fields ?? {}).map((field) => `${desk.name}.${field}`),
    );
    expect(Object.keys(samples).sort()).toEqual(fields.sort());
    for (const [place, { value }] of Object.entries(samples)) {
      const [name = "", field = ""] = place.split(".");
      const desk = named(name);
      const id = await withField(desk, field);
      const wrong = { nothing: "of this" };
      expect([place, await saidTo(staff.change(desk, id, field, wrong))]).toEqual([place, "field-wrong"]);
      const before = await staff.stands(desk, id, field);
      await school.clock.advance(1);
      expect([place, await saidTo(staff.change(desk, id, field, value))]).toEqual([place, "done"]);
      expect([place, await staff.stands(desk, id, field)]).not.toEqual([place, before]);
    }
  });

  test("is told of what is not there", async () => {
    for (const desk of desks()) {
      expect([desk.name, await saidTo(staff.read(desk, 987_654_321))]).not.toEqual([desk.name, "done"]);
      if (desk.ids !== "words") expect(await saidTo(staff.read(desk, "1 OR 1"))).toBe("screen-outdated");
      for (const name of ["none", "constructor"])
        expect(await saidTo(staff.press(desk, (await allOf(desk))[0] ?? 0, name))).toBe("screen-outdated");
    }
  });
});

/** Something of the desk that has this field now. */
async function withField(desk: Desk, field: string): Promise<Id> {
  for (const id of await allOf(desk)) if ((await staff.read(desk, id)).fields[field]) return id;
  throw new Error(`nothing of ${desk.name} has a ${field}`);
}

describe("without the right", () => {
  test("nothing of a desk is read, changed or done", async () => {
    for (const desk of desks()) {
      const [id = 0] = await allOf(desk);
      const fields = Object.keys(desk.fields ?? {}).map((field) => student.change(desk, id, field, null));
      const deeds = Object.keys(desk.deeds ?? {}).map((deed) => student.press(desk, id, deed));
      const said = [student.list(desk), student.read(desk, id), ...fields, ...deeds].map(saidTo);
      expect([desk.name, new Set(await Promise.all(said))]).toEqual([desk.name, new Set(["not-allowed"])]);
    }
  });

  const refusesAll = async (desk: Desk, by: Person) => {
    const [id = 0] = await allOf(desk);
    for (const data of buttonsOf(desk, id))
      expect([data, await presses.press(by, data)]).toMatchObject([data, { outcome: "refused" }]);
  };

  test("no button of a desk does anything, for a student", async () => {
    const before = await everyRow(school);
    for (const desk of desks()) await refusesAll(desk, ali);
    expect(await everyRow(school)).toEqual(before);
  });

  test("nor for staff who have lost it", async () => {
    const before = await everyRow(school);
    for (const desk of desks()) await without(school, [desk.right], () => refusesAll(desk, school.admin));
    expect(await everyRow(school)).toEqual(before);
  });
});

/** Every question of a desk that is answered in words. */
async function questionsOf(desk: Desk): Promise<string[]> {
  const { edit, find } = doorsOf(desk);
  const typed = Object.entries(desk.cardAt ? {} : (desk.fields ?? {})).filter(
    ([, { choices, takesFile }]) => !choices && !takesFile,
  );
  const asked = typed.map(async ([field]) => edit.pack({ id: String(await withField(desk, field)), field }));
  return [...(desk.search ? [find.pack()] : []), ...(await Promise.all(asked))];
}

describe("in the middle of a form", () => {
  test("whoever has lost the right is refused at its end", async () => {
    const refusals = [school.says("en", "not-allowed"), school.says("fa", "not-allowed")];
    for (const desk of desks())
      for (const question of await questionsOf(desk)) {
        const before = await everyRow(school, "scenes");
        expect(await presses.press(school.admin, question)).toMatchObject(HEARD);
        const { toast, said } = await without(school, [desk.right], () => presses.say(school.admin, "10"));
        const words = [toast, ...said].filter((each) => refusals.some((refusal) => each.startsWith(refusal)));
        expect([question, words.length]).toEqual([question, 1]);
        expect(await everyRow(school, "scenes")).toEqual(before);
      }
  });
});

describe("in the bot", () => {
  const draws = async (by: Person, shown: string[]) => {
    for (const data of shown) expect([data, await presses.press(by, data)]).toMatchObject([data, HEARD]);
  };
  const listsOf = (desk: Desk) => {
    const lists = [undefined, ...(desk.filters?.values ?? [])].map((filter) => toList(desk, { filter }));
    return desk.search ? [...lists, doorsOf(desk).find.pack()] : lists;
  };
  const waysOf = async (desk: Desk, id: Id) => {
    const { edit, deed } = doorsOf(desk);
    const { deeds, fields } = await staff.read(desk, id);
    const edits = Object.keys(fields).map((field) => edit.pack({ id: String(id), field }));
    const asking = deeds.filter((name) => desk.deeds?.[name]?.sure);
    return [...edits, ...asking.map((name) => deed.pack({ id: String(id), deed: name }))];
  };

  test.each(["owner", "admin"] as const)("all is drawn for the %s, what is sure asked first", async (who) => {
    for (const desk of desks().filter(({ right }) => who === "owner" || !/^(admins|roles)\./.test(right))) {
      await draws(school[who], listsOf(desk));
      for (const id of (await allOf(desk)).slice(0, 3))
        await draws(school[who], [toCard(desk, id), ...(desk.cardAt ? [] : await waysOf(desk, id))]);
    }
  });

  test("what can be done with a thing is done, what ends it last", async () => {
    for (const desk of desks()) {
      const all = Object.entries(desk.deeds ?? {}).sort(
        ([, a], [, b]) => Number(!!a.ends) - Number(!!b.ends),
      );
      for (const [deed] of all) {
        const said: string[] = [];
        for (const id of await allOf(desk)) {
          if (!(await staff.read(desk, id)).deeds.includes(deed)) continue;
          said.push(await saidTo(staff.press(desk, id, deed)));
          // What it has put off, such as hearing a failure again, takes things away.
          await school.app.settle();
          if (said.includes("done")) break;
        }
        expect([desk.name, deed, said]).toEqual([desk.name, deed, expect.arrayContaining(["done"])]);
      }
    }
  });
});
