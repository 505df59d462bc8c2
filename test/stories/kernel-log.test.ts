import { afterAll, beforeAll, beforeEach, expect, test } from "bun:test";
import { does } from "../../src/feature.ts";
import { closeLog, log, openLog } from "../../src/lib/log.ts";
import { task } from "../../src/turn/tasks.ts";
import { featureOf } from "../support/feature.ts";
import { School } from "../support/school.ts";

const saying = log("of-a-story");
const errand = task<{ for: string }>("of-a-story.errand");

const talkative = featureOf({
  commands: {
    async speak(turn) {
      saying.info("begins", { person: turn.person.id });
      await turn.later(errand, { for: "speak" });
      saying.info("goes on", { person: turn.person.id });
    },
    fail() {
      throw new Error("of a story");
    },
  },
  tasks: [does(errand, async () => saying.info("does"))],
  cron: [{ name: "of-a-story", pattern: "* * * * *", run: async () => saying.info("ticks") }],
  routes: () => ({
    "/of-a-story": {
      async POST() {
        saying.info("asked");
        return new Response("");
      },
    },
  }),
});

type Line = { message: string; turn?: string; person?: number };
let lines: Line[] = [];
let school: School;

beforeAll(async () => {
  openLog({ level: "info", format: "json", write: (line) => lines.push(JSON.parse(line)) });
  school = await School.open({ features: [talkative] });
});
beforeEach(() => {
  lines = [];
});
afterAll(async () => {
  await school.close();
  closeLog();
});

const turnsOf = (message: string) => lines.filter((line) => line.message === message).map(({ turn }) => turn);

test("turns that share a commit say each its own number, from the beginning to the end", async () => {
  const people = Array.from({ length: 8 }, () => school.person({ started: true }));
  await Promise.all(people.map((person) => person.says("/speak")));
  const ids = school.telegram.updates.slice(-8).map(({ id }) => `update ${id}`);
  expect(turnsOf("begins").sort()).toEqual(ids.sort());
  const byPerson = Map.groupBy(
    lines.filter(({ person }) => person),
    ({ person }) => person,
  );
  expect([...byPerson.values()].map((own) => new Set(own.map(({ turn }) => turn)).size)).toEqual(
    people.map(() => 1),
  );
});

test("what broke says in which turn it did", async () => {
  await school.person({ started: true }).says("/fail");
  const [broken] = lines.filter((line) => "error" in line);
  expect(broken?.turn).toBe(`update ${school.telegram.updates.at(-1)?.id}`);
});

test("tasks, cron entries and requests are turns too, and none of them goes on as the one that caused it", async () => {
  await school.person({ started: true }).says("/speak");
  await school.passes(60_000);
  expect(turnsOf("does").at(-1)).toMatch(/^task of-a-story\.errand \d+$/);
  expect(turnsOf("ticks").at(-1)).toBe("cron of-a-story");
  const ask = () => fetch(`http://127.0.0.1:${school.app.port}/of-a-story`, { method: "POST" });
  await ask();
  await ask();
  expect(turnsOf("asked")).toEqual(["POST /of-a-story 1", "POST /of-a-story 2"]);
});
