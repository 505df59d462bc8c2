import { describe, expect, test } from "bun:test";
import { ButtonData } from "../../src/bot/button-data.ts";
import { scene } from "../../src/bot/scene.ts";
import { sceneButton } from "../../src/bot/scene-screen.ts";
import { type Need, tap } from "../../src/bot/tap.ts";
import { clashesOf } from "../../src/clashes.ts";
import { id, table } from "../../src/db/columns.ts";
import { type Desk, desk } from "../../src/desk/desk.ts";
import type { Feature } from "../../src/feature.ts";
import { switchSetting } from "../../src/settings/settings.ts";
import { routesOf } from "../../src/together.ts";
import type { Subject } from "../../src/turn/subjects.ts";
import { featureOf } from "../support/feature.ts";
import { withProduct } from "../support/product.ts";

const nothing = async () => {};
const hears = async () => true;
const right = "gifts.give";
const rights = { [right]: ["owner"] };

const form = scene("gift").done(async () => ({ text: "" }));
const door = new ButtonData("door");
const opening = (button: ButtonData) => ({ taps: [tap(button, "everyone", nothing)] });
const saying = (source: string) => featureOf({ texts: source });
const keeping = () => ({ gifts: table("gifts", { id: id() }) });
const asking = { search: [{ kind: "gifts", right, find: async () => [] }] };
const choosing = { segments: [{ name: "gifted", members: () => right as never }] };
const beginning = { checklist: [{ name: "first-gift", right, to: "", isDone: hears }] };
const looking = { doctor: { gifts: async () => ({ status: "pass" as const, detail: "" }) } };
const speaking = (desk?: string): Subject => ({
  right,
  some: "some-table",
  named: async () => new Map(),
  ...(desk && { desk }),
});
const working = { name: "gift.send", run: nothing };

/** A desk, as far as it is looked at here. */
const keepingAt = (
  leading: Partial<Pick<Desk, "name" | "inside" | "opens" | "holds" | "subject" | "above">>,
): Partial<Feature> => ({
  desks: [
    desk({
      ...{
        name: "gifts",
        title: "gifts" as const,
        right,
        idOf: () => 1,
        heading: () => "",
        facts: () => [],
        ...leading,
      },
      page: async () => ({ rows: [], previous: undefined, next: undefined }),
      one: async () => ({}),
    }),
  ],
});

declare module "../../src/texts/keys.ts" {
  interface TextArgs {
    gifts: never;
    "setting-gifts-on": never;
    "setting-gifts-on-about": never;
  }
}

/** What two features both name, as it is said; where one is enough, both are the same. */
const TWICE: Record<string, [one: Partial<Feature>, other?: Partial<Feature>]> = {
  "text gift-title": [
    saying("gift-title = A gift"),
    saying("gift-title =\n    <b>Gifts</b>\n    All of them"),
  ],
  "table gifts": [{ tables: keeping() }, { tables: { mine: keeping().gifts } }],
  "setting gifts-on": [
    { settings: { gifts: switchSetting("gifts-on", true) } },
    { settings: { isOn: switchSetting("gifts-on", false) } },
  ],
  [`right ${right}`]: [{ rights }],
  "command gift": [{ commands: { gift: nothing } }],
  "start link gift": [{ starts: { gift: hears } }],
  "door door": [opening(door), opening(new ButtonData("door"))],
  [`door whose buttons begin with ${door.id}`]: [
    opening(door),
    opening(Object.assign(new ButtonData("gate"), { id: door.id })),
  ],
  "desk gifts": [keepingAt({})],
  "subject gift": [{ subjects: { gift: speaking() } }],
  "form gift": [{ forms: [form] }],
  "update subscription": [{ updates: { subscription: nothing } }],
  "task gift.send": [{ tasks: [working] }],
  "cron entry forget-gifts": [
    { cron: [{ name: "forget-gifts", pattern: "@daily", run: nothing }] },
    { retention: [{ name: "gifts", days: 1, forget: async () => 0 }] },
  ],
  "reaction gift.send": [{ reactions: [working] }],
  "greeting of the main menu": [{ greet: async () => ({ words: "" }) }],
  "greeting of staff": [{ greetStaff: async () => undefined }],
  "search gifts": [asking],
  "segment gifted": [choosing],
  "first step first-gift": [beginning],
  "doctor's check gifts": [looking],
};

const named = (name: string, parts: Partial<Feature>): Feature => ({ ...featureOf({}), ...parts, name });
const said = (...features: Feature[]) => clashesOf(features);

describe("two features that both have", () => {
  test.each(Object.entries(TWICE))("the %s are refused, and both are named", (what, [one, other = one]) => {
    const ground = named("ground", what.startsWith("right") ? {} : { rights });
    const [left, beside] = [named("left", one), named("beside", other)];
    expect(said(ground, left)).toEqual([]);
    expect(said(ground, beside)).toEqual([]);
    expect(said(ground, left, beside)).toContain(`the ${what} is there 2 times (left, beside)`);
  });

  test("the same name are refused", () => {
    expect(said(named("left", {}), named("left", {}))).toEqual([
      "the feature left is there 2 times (left, left)",
    ]);
  });

  test("the same route are refused, and so is one that has a route of the kernel", () => {
    const routes = () => ({ "/gifts": { POST: async () => new Response() } });
    const of =
      (...features: Feature[]) =>
      () =>
        routesOf(features, {} as never, ["/health"]);
    expect(Object.keys(of(named("left", { routes }))())).toEqual(["/gifts"]);
    expect(of(named("left", { routes }), named("beside", { routes }))).toThrow(
      "the route /gifts is there 2 times (left, beside)",
    );
    expect(of(named("left", { routes: () => ({ "/health": {} }) }))).toThrow(
      "the route /health is there 2 times (the kernel, left)",
    );
  });
});

test("one that has the same thing twice is refused", () => {
  expect(said(named("left", { forms: [form, form] }))).toEqual([
    "the form gift is there 2 times (left, left)",
  ]);
});

test.each([
  ["update message", { updates: { message: nothing } }],
  ["door scene", opening(new ButtonData(sceneButton.nameId))],
  ["subject desk", { subjects: { desk: speaking() } }],
])("what the kernel hears itself is no feature's: the %s", (what, parts) => {
  expect(said(named("left", parts))).toContain(`the ${what} is there 2 times (the kernel, left)`);
});

test.each([
  [
    "command Gift-2",
    { commands: { "Gift-2": nothing } },
    "left has the command Gift-2, which nobody can type",
  ],
  [
    "start link gift2",
    { starts: { gift2: hears } },
    "left has the start link gift2, which nobody can follow",
  ],
  [
    "update poll",
    { updates: { poll: nothing } },
    "left hears the update poll, which Telegram is not asked for",
  ],
])("what would never be heard is refused: the %s", (_, parts, words) => {
  expect(said(named("left", parts))).toEqual([words]);
});

test.each([
  ["stands inside of", { inside: { desk: "shops", of: () => 1 } }],
  ["opens", { opens: "shops" }],
  ["holds", { holds: [{ desk: "shops", label: "gifts" as const }] }],
])("a desk that is not there is missed, when another one %s it", (_, leading) => {
  expect(said(named("left", { rights, ...keepingAt(leading) }))).toEqual([
    "the desk gifts of left leads to the desk shops, which is not there",
  ]);
});

test("two desks of which a button that leads back would say the same three letters are refused", () => {
  const desks = ["gifts", "shop-eku"].flatMap((name) => keepingAt({ name }).desks ?? []);
  expect(said(named("left", { rights, desks }))).toEqual([
    "the desk in three letters 1wv is there 2 times (left, left)",
  ]);
});

test("a desk that is not there is missed at the door of the control centre that leads to it", () => {
  const [gifts] = keepingAt({}).desks ?? [];
  const admin = gifts && [{ room: "people" as const, desk: gifts, place: 1 }];
  expect(said(named("left", { rights, admin: admin ?? [] }))).toEqual([
    "the door gifts of left leads to the desk gifts, which is not there",
  ]);
});

test("a desk that is not there is missed by the subject that is looked at there, and a subject by its desk", () => {
  expect(said(named("left", { rights, subjects: { gift: speaking("shops") } }))).toEqual([
    "the subject gift of left leads to the desk shops, which is not there",
  ]);
  expect(said(named("left", { rights, ...keepingAt({ subject: "gift" }) }))).toEqual([
    "the desk gifts of left is about the subject gift, which is not there",
  ]);
});

describe("a right that nobody declares is refused, when it is asked for by", () => {
  const choosing = new ButtonData("gift").enum("act", ["look", "give"]);
  const askFor = (need: Need) => ({ need, run: nothing });
  const ASKING: [what: string, parts: Partial<Feature>][] = [
    ["a command", { commands: { gift: askFor(right) } }],
    ["a button", { taps: [tap(door, right, nothing)] }],
    [
      "one choice of a button",
      { taps: [tap(choosing, ({ act }) => (act === "give" ? right : "everyone"), nothing)] },
    ],
    [
      "a door of the control centre",
      { admin: [{ room: "people", label: "gifts", right, to: "", place: 1 }] },
    ],
    ["a subject", { subjects: { gift: speaking() } }],
    ["what stands above a desk", keepingAt({ above: { to: "", right } })],
    ["a search", asking],
    ["a first step", beginning],
  ];

  test.each(ASKING)("%s", (_, parts) => {
    expect(said(named("left", parts))).toEqual(["left asks for the right gifts.give, which nobody declares"]);
    expect(said(named("ground", { rights }), named("left", parts))).toEqual([]);
  });
});

test("a product whose features do not fit together does not start", async () => {
  const features = ["left", "beside"].map((name) => named(name, { forms: [form] }));
  const started = withProduct(() => undefined, { features });
  await expect(started).rejects.toThrow(
    "the features do not fit together: the form gift is there 2 times (left, beside)",
  );
});
