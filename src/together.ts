import { eventsOf, segmentsOf } from "./across.ts";
import type { Doors } from "./bot/dispatch.ts";
import type { Command, Handler } from "./bot/tap.ts";
import type { Config } from "./config/index.ts";
import type { Variable } from "./config/variable.ts";
import type { Feature, Routes } from "./feature.ts";
import { withTurn } from "./lib/log.ts";
import type { Setting } from "./settings/settings.ts";
import type { Translator } from "./texts/texts.ts";
import type { Act } from "./turn/act.ts";
import { keep } from "./turn/events.ts";
import type { Listeners, News } from "./turn/news.ts";
import type { Outside } from "./turn/outside.ts";
import type { Persons } from "./turn/persons.ts";
import type { Subject, Subjects } from "./turn/subjects.ts";

export const commandOf = (given: Handler | Command): Command =>
  typeof given === "function" ? { need: "everyone", run: given } : given;

/** The doors of all features. */
export function doorsOf(features: readonly Feature[]): Doors {
  const commands = features.flatMap((feature) => Object.entries(feature.commands ?? {}));
  return {
    taps: features.flatMap(({ taps = [] }) => taps),
    commands: Object.fromEntries(commands.map(([name, given]) => [name, commandOf(given)])),
    starts: Object.assign({}, ...features.map(({ starts }) => starts)),
    messages: features.flatMap(({ messages = [] }) => messages),
    updates: Object.assign({}, ...features.map(({ updates }) => updates)),
    forms: features.flatMap(({ forms = [] }) => forms),
  };
}

/** Who listens to what, each feature in its place: first who may refuse, then who tells, and last what is counted. */
export function listenersOf(features: readonly Feature[]): Listeners {
  const heard: Record<string, unknown[]> = {};
  for (const listeners of [...features.map(({ on }) => on), ...features.map(({ after }) => after)])
    for (const [name, hears] of Object.entries(listeners ?? {}))
      heard[name] = [...(heard[name] ?? []), ...hears];
  const counted = new Set(features.flatMap(({ events = {} }) => Object.keys(events)));
  for (const name of counted)
    heard[name] = [
      ...(heard[name] ?? []),
      // Safe: these are names of news, and the listener is only told the news of its own.
      (act: Act, news: never) => keep(act, eventsOf(features, name as keyof News, news)),
    ];
  // Safe: each list holds listeners to the news of its name.
  return heard as { [Name in keyof News]: NonNullable<Listeners[Name]> };
}

/** What the features know of people. */
export const personsOf = (features: readonly Feature[]): Persons => ({
  parts: features
    .flatMap(({ personParts = [] }) => personParts)
    .sort((one, other) => one.place - other.place),
  finders: features.flatMap(({ findsPeople = [] }) => findsPeople),
  groups: segmentsOf(features),
});

/** The subject of lists that were taken away as tables. */
export const TABLES = "desk";

/** What the audit speaks of: the things of the features, and the lists that can be taken away as tables. */
export const subjectsOf = (features: readonly Feature[]): Subjects =>
  Object.assign({ [TABLES]: tableSubject(features) }, ...features.map(({ subjects }) => subjects));

/** A list is called as staff call it, and so is what it was narrowed to. */
function tableSubject(features: readonly Feature[]): Subject {
  const desks = new Map(features.flatMap(({ desks = [] }) => desks).map((desk) => [desk.name, desk]));
  return {
    some: "some-table",
    right: "audit.read",
    named: async (_act, names) =>
      new Map(
        names.flatMap((name) => {
          const desk = desks.get(name);
          return desk ? [[name, { name: (t: Translator) => t.plain(desk.title) }] as const] : [];
        }),
      ),
    filter(t, name, value) {
      const filters = desks.get(name)?.filters;
      if (!filters?.values.includes(value)) return value;
      return value === filters.all ? undefined : filters.label(t, value);
    },
  };
}

/** What features have from the environment, by the section of the configuration: the feature's own name. */
export const variablesOf = (features: readonly Feature[]): Record<string, readonly Variable[]> =>
  Object.fromEntries(features.flatMap(({ name, variables }) => (variables ? [[name, variables]] : [])));

/** Everything that an operator may change. */
export const settingsOf = (features: readonly Feature[]): Setting[] =>
  features.flatMap(({ settings = {} }) => Object.values(settings));

/** What the environment gives the settings to begin with. */
export const defaultsOf = (features: readonly Feature[], config: Config): Record<string, unknown> =>
  Object.assign({}, ...features.map(({ defaults }) => defaults?.(config)));

/** Every table of the product, for the migration generator: the same export may have two names in two features. */
export const tablesOf = (features: readonly Feature[]): unknown[] =>
  features.flatMap(({ tables = {} }) => Object.values(tables));

/** The routes of all features. Throws when two have the same, or one of the kernel's: it would never be heard. */
export function routesOf(
  features: readonly Feature[],
  outside: Outside,
  kernels: readonly string[] = [],
): Routes {
  const routes: Routes = {};
  const owners = new Map(kernels.map((path) => [path, "the kernel"]));
  for (const { name, routes: made } of features)
    for (const [path, methods] of Object.entries(made?.(outside) ?? {})) {
      const owner = owners.get(path);
      if (owner !== undefined)
        throw new Error(
          `the features do not fit together: the route ${path} is there 2 times (${owner}, ${name})`,
        );
      owners.set(path, name);
      routes[path] = Object.fromEntries(
        Object.entries(methods).map(([method, hear]) => [method, numbered(`${method} ${path}`, hear)]),
      );
    }
  return routes;
}

type Route = Routes[string][string];

/** Lines of one request are told from those of another by a number. */
function numbered(name: string, hear: Route): Route {
  let requests = 0;
  return (request) => withTurn(`${name} ${++requests}`, () => hear(request));
}
