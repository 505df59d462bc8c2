import { expect, test } from "bun:test";
import { sql } from "drizzle-orm";
import {
  checklistFor,
  erase,
  eventsOf,
  exportOf,
  grantsOf,
  searchedBy,
  segmentsOf,
} from "../../src/across.ts";
import type { Feature } from "../../src/feature.ts";
import type { Human } from "../../src/turn/actor.ts";
import { featureOf } from "../support/feature.ts";

declare module "../../src/turn/news.ts" {
  interface News {
    "gift.given": { personId: number; gift: number; isFirst: boolean };
  }
}

const NOW = new Date("2026-03-21T08:00:00Z");
/** Nothing of this looks into a database. */
const read = {} as never;
const named = (name: string, parts: Partial<Feature>): Feature => ({ ...featureOf({}), ...parts, name });
const who = (...rights: string[]): Human => ({
  kind: "human",
  via: "chat",
  id: 7,
  language: "en",
  rights: new Set(rights),
});

test("everybody searches what they may read, in the order of the features", () => {
  const searching = (kind: string) => ({ kind, right: `${kind}.read`, find: async () => [] });
  const features = [
    named("people", { search: [searching("people")] }),
    named("shop", { search: [searching("orders"), searching("products")] }),
  ];
  const kinds = (by: Human) => searchedBy(features, by).map(({ kind }) => kind);
  expect(kinds(who("people.read", "products.read"))).toEqual(["people", "products"]);
  expect(kinds(who())).toEqual([]);
});

test("a group of people is found by its name, whoever has it", () => {
  const grade = { name: "grade", choices: async () => ["10", "11"], members: () => sql`1 = 1` };
  const debtors = { name: "debtors", members: () => sql`1 = 0` };
  const features = [named("students", { segments: [grade] }), named("wallet", { segments: [debtors] })];
  expect([...segmentsOf(features).keys()]).toEqual(["grade", "debtors"]);
  expect(segmentsOf(features).get("grade")).toBe(grade);
});

test("the first steps are told to who can take them, with what is done", async () => {
  const step = (name: string, right: string, done: boolean) => ({
    ...{ name, right, to: "" },
    isDone: async () => done,
  });
  const features = [
    named("students", { checklist: [step("school-name", "settings.change", true)] }),
    named("shop", {
      checklist: [step("first-product", "catalogue.change", false), step("card", "settings.change", false)],
    }),
  ];
  const steps = await checklistFor(features, who("settings.change"), read, {} as never);
  expect(steps.map(({ name, done }) => [name, done])).toEqual([
    ["school-name", true],
    ["card", false],
  ]);
});

test("somebody is given all that is kept of them, and is forgotten from the top down", async () => {
  const forgotten: string[] = [];
  const keeping = (name: string) =>
    named(name, {
      personal: {
        export: async (_, personId) => ({ [`${name} of ${personId}`]: 1 }),
        erase: async (_, personId) => void forgotten.push(`${name} ${personId}`),
      },
    });
  const features = [keeping("people"), named("control", {}), keeping("shop")];
  expect(await exportOf(features, read, 7)).toEqual({
    people: { "people of 7": 1 },
    shop: { "shop of 7": 1 },
  });
  await erase(features, {} as never, 7);
  expect(forgotten).toEqual(["shop 7", "people 7"]);
});

test("news become events where a feature counts them", () => {
  const counting = named("gifts", {
    events: {
      "gift.given": ({ personId, gift, isFirst }) =>
        isFirst ? { name: "tier.changed", personId, subject: `gift:${gift}` } : undefined,
    },
  });
  const features = [named("people", {}), counting];
  const told = (isFirst: boolean) => eventsOf(features, "gift.given", { personId: 7, gift: 3, isFirst });
  expect(told(true)).toEqual([{ name: "tier.changed", personId: 7, subject: "gift:3" }]);
  expect(told(false)).toEqual([]);
});

test("somebody may enter what any feature lets them into", async () => {
  const until = new Date("2026-04-21T08:00:00Z");
  const features = [
    named("courses", { grants: async () => [{ to: "course:7", until: null }] }),
    named("people", {}),
    named("wallet", {
      grants: async (_, personId, now) => (now < until ? [{ to: `pass:${personId}`, until }] : []),
    }),
  ];
  expect(await grantsOf(features, read, 7, NOW)).toEqual([
    { to: "course:7", until: null },
    { to: "pass:7", until },
  ]);
  expect(await grantsOf(features, read, 7, until)).toEqual([{ to: "course:7", until: null }]);
});
