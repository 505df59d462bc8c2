import type { Doors } from "./bot/dispatch.ts";
import { type Command, type Handler, rightIn } from "./bot/tap.ts";
import type { Variable } from "./config/variable.ts";
import type { Feature } from "./feature.ts";
import type { Listeners, News } from "./turn/news.ts";

const commandOf = (given: Handler | Command): Command =>
  typeof given === "function" ? { need: "everyone", run: given } : given;

/** The doors of all features; throws when two have the same, for one of them would never be heard. */
export function doorsOf(features: readonly Feature[]): Doors {
  const commands = features.flatMap((feature) => Object.entries(feature.commands ?? {}));
  const doors: Doors = {
    taps: features.flatMap(({ taps = [] }) => taps),
    commands: Object.fromEntries(commands.map(([name, given]) => [name, commandOf(given)])),
    starts: Object.assign({}, ...features.map(({ starts }) => starts)),
    messages: features.flatMap(({ messages = [] }) => messages),
    updates: Object.assign({}, ...features.map(({ updates }) => updates)),
    forms: features.flatMap(({ forms = [] }) => forms),
  };
  return doors;
}

/** Who listens to what, each feature in its place: first who may refuse, then who tells. */
export function listenersOf(features: readonly Feature[]): Listeners {
  const heard: Record<string, unknown[]> = {};
  for (const listeners of [...features.map(({ on }) => on), ...features.map(({ after }) => after)])
    for (const [name, hears] of Object.entries(listeners ?? {}))
      heard[name] = [...(heard[name] ?? []), ...hears];
  // Safe: each list holds listeners to the news of its name.
  return heard as { [Name in keyof News]: NonNullable<Listeners[Name]> };
}

/** What features have from the environment, by the section of the configuration: the feature's own name. */
export const variablesOf = (features: readonly Feature[]): Record<string, readonly Variable[]> =>
  Object.fromEntries(features.flatMap(({ name, variables }) => (variables ? [[name, variables]] : [])));

/** What a feature names, by kind: no two features may name the same, nor one twice. */
const NAMED: Record<string, (feature: Feature) => string[]> = {
  feature: ({ name }) => [name],
  command: ({ commands }) => Object.keys(commands ?? {}),
  "start link": ({ starts }) => Object.keys(starts ?? {}),
  door: ({ taps = [] }) => taps.map(({ button }) => button.nameId),
  "letters of a door": ({ taps = [] }) => taps.map(({ button }) => button.id),
  form: ({ forms = [] }) => forms.map(({ name }) => name),
  update: ({ updates }) => Object.keys(updates ?? {}),
  task: ({ tasks = [] }) => tasks.map(({ name }) => name),
  "cron entry": ({ cron = [] }) => cron.map(({ name }) => name),
  reaction: ({ reactions = [] }) => reactions.map(({ name }) => name),
  right: ({ rights }) => Object.keys(rights ?? {}),
};

/** Everything that is wrong with how features stand together, in words; empty when all is well. */
export function clashesOf(features: readonly Feature[]): string[] {
  const twice = Object.entries(NAMED).flatMap(([kind, namesOf]) => {
    const names = features.flatMap((feature) =>
      namesOf(feature).map((name) => [name, feature.name] as const),
    );
    const owners = Map.groupBy(names, ([name]) => name);
    return [...owners]
      .filter(([, of]) => of.length > 1)
      .map(
        ([name, of]) =>
          `the ${kind} ${name} is there ${of.length} times (${of.map(([, by]) => by).join(", ")})`,
      );
  });
  const rights = new Set(features.flatMap((feature) => Object.keys(feature.rights ?? {})));
  const unknown = features.flatMap((feature) =>
    rightsNamedBy(feature)
      .filter((right) => !rights.has(right))
      .map((right) => `${feature.name} asks for the right ${right}, which nobody declares`),
  );
  return [...twice, ...unknown];
}

const rightsNamedBy = ({ commands, admin = [] }: Feature): string[] => [
  ...Object.values(commands ?? {}).flatMap((given) => rightIn(commandOf(given).need) ?? []),
  ...admin.map(({ right }) => right),
];

/** Two of one name would shadow each other in silence, so nothing starts. */
export function refuseClashes(features: readonly Feature[]): void {
  const clashes = clashesOf(features);
  if (clashes.length > 0) throw new Error(`the features do not fit together: ${clashes.join("; ")}`);
}
