import { getTableName, isTable } from "drizzle-orm";
import { doorOf } from "./bot/centre.ts";
import { shortDesk } from "./bot/desk/behind.ts";
import { COMMAND_NAME } from "./bot/dispatch.ts";
import { isHeard } from "./bot/kind.ts";
import { START_WORD } from "./bot/payload.ts";
import { sceneButton } from "./bot/scene-screen.ts";
import { needsOf, rightIn } from "./bot/tap.ts";
import type { Feature } from "./feature.ts";
import { commandOf, TABLES } from "./together.ts";

const KEYS = /^[a-zA-Z][\w-]*(?= *=)/gm;

/** What a feature names, by kind: no two features may name the same, nor one twice. */
const NAMED: Record<string, (feature: Feature) => string[]> = {
  feature: ({ name }) => [name],
  // All languages say the same; reading one is faster.
  text: ({ texts }) => texts.en.match(KEYS) ?? [],
  table: ({ tables = {} }) => Object.values(tables).filter(isTable).map(getTableName),
  setting: ({ settings = {} }) => Object.values(settings).map(({ key }) => key),
  right: ({ rights = {} }) => Object.keys(rights),
  command: ({ commands = {} }) => Object.keys(commands),
  "start link": ({ starts = {} }) => Object.keys(starts),
  door: ({ taps = [] }) => taps.map(({ button }) => button.nameId),
  "door whose buttons begin with": ({ taps = [] }) => taps.map(({ button }) => button.id),
  desk: ({ desks = [] }) => desks.map(({ name }) => name),
  "desk in three letters": ({ desks = [] }) => [...new Set(desks.map(({ name }) => name))].map(shortDesk),
  subject: ({ subjects = {} }) => Object.keys(subjects),
  form: ({ forms = [] }) => forms.map(({ name }) => name),
  update: ({ updates = {} }) => Object.keys(updates),
  notice: ({ notices = {} }) => Object.keys(notices),
  drawing: ({ draws = {} }) => Object.keys(draws),
  task: ({ tasks = [] }) => tasks.map(({ name }) => name),
  "cron entry": ({ cron = [], retention = [] }) => [
    ...cron.map(({ name }) => name),
    ...retention.map(({ name }) => `forget-${name}`),
  ],
  reaction: ({ reactions = [] }) => reactions.map(({ name }) => name),
  greeting: ({ greet, greetStaff }) => [
    ...(greet ? ["of the main menu"] : []),
    ...(greetStaff ? ["of staff"] : []),
  ],
  search: ({ search = [] }) => search.map(({ kind }) => kind),
  segment: ({ segments = [] }) => segments.map(({ name }) => name),
  "thing that waits": ({ admin = [] }) => admin.flatMap(({ waits }) => waits?.label ?? []),
  "first step": ({ checklist = [] }) => checklist.map(({ name }) => name),
  "doctor's check": ({ doctor = {} }) => Object.keys(doctor),
};

/** What the kernel hears itself, before any feature. */
const KERNELS: Record<string, string[]> = {
  door: [sceneButton.nameId],
  "door whose buttons begin with": [sceneButton.id],
  update: ["message", "edited_message", "callback_query"],
  subject: [TABLES],
};

/** Everything that is wrong with how features stand together, in words; empty when all is well. */
export function clashesOf(features: readonly Feature[]): string[] {
  const twice = Object.entries(NAMED).flatMap(([kind, namesOf]) => {
    const named: [by: string, names: string[]][] = [
      ["the kernel", KERNELS[kind] ?? []],
      ...features.map((feature): [string, string[]] => [feature.name, namesOf(feature)]),
    ];
    return [...doubled(named.flatMap(([, names]) => names))].map((name) => {
      const by = named.flatMap(([by, names]) => names.filter((each) => each === name).map(() => by));
      return `the ${kind} ${name} is there ${by.length} times (${by.join(", ")})`;
    });
  });
  const rights = new Set(features.flatMap((feature) => Object.keys(feature.rights ?? {})));
  const unknown = features.flatMap((feature) =>
    [...new Set(rightsNamedBy(feature))]
      .filter((right) => !rights.has(right))
      .map((right) => `${feature.name} asks for the right ${right}, which nobody declares`),
  );
  return [
    ...twice,
    ...unknown,
    ...desksMissing(features),
    ...subjectsMissing(features),
    ...features.flatMap(deafIn),
  ];
}

/** What stands there more than once; all is well at nearly every start, so only then it is asked by whom. */
function doubled(names: string[]): Set<string> {
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.size === seen.add(name).size));
}

/** Subjects that desks say their things are, and that nobody declares, in words. */
function subjectsMissing(features: readonly Feature[]): string[] {
  const there = new Set(features.flatMap(({ subjects = {} }) => Object.keys(subjects)));
  return features.flatMap(({ name: feature, desks = [] }) =>
    desks.flatMap(({ name, subject }) =>
      subject === undefined || there.has(subject)
        ? []
        : [`the desk ${name} of ${feature} is about the subject ${subject}, which is not there`],
    ),
  );
}

/** Desks that others stand inside of, hold or lead to, and that are not there, in words. */
function desksMissing(features: readonly Feature[]): string[] {
  const there = new Set(features.flatMap(({ desks = [] }) => desks.map(({ name }) => name)));
  return features
    .flatMap(({ name: feature, desks = [], admin = [], subjects = {} }) => [
      ...desks.flatMap(({ name, inside, opens, holds = [] }) =>
        [inside?.desk, opens, ...holds.map(({ desk }) => desk)].map((to) => ({
          from: `the desk ${name}`,
          to,
          feature,
        })),
      ),
      ...admin.map((entry) => ({
        from: `the door ${doorOf(entry).label}`,
        to: "desk" in entry ? entry.desk.name : undefined,
        feature,
      })),
      ...Object.entries(subjects).map(([name, { desk }]) => ({
        from: `the subject ${name}`,
        to: desk,
        feature,
      })),
    ])
    .filter(({ to }) => to !== undefined && !there.has(to))
    .map(({ from, to, feature }) => `${from} of ${feature} leads to the desk ${to}, which is not there`);
}

/** What a feature listens to and would never hear, in words. */
const deafIn = ({ name, commands = {}, starts = {}, updates = {} }: Feature): string[] => [
  ...Object.keys(commands)
    .filter((command) => !COMMAND_NAME.test(command))
    .map((command) => `${name} has the command ${command}, which nobody can type`),
  ...Object.keys(starts)
    .filter((word) => !START_WORD.test(word))
    .map((word) => `${name} has the start link ${word}, which nobody can follow`),
  ...Object.keys(updates)
    .filter((kind) => !isHeard(kind))
    .map((kind) => `${name} hears the update ${kind}, which Telegram is not asked for`),
];

const rightsNamedBy = ({
  commands = {},
  taps = [],
  admin = [],
  search = [],
  checklist = [],
  figures = [],
  subjects = {},
  desks = [],
}: Feature) => [
  ...Object.values(commands).flatMap((given) => rightIn(commandOf(given).need) ?? []),
  ...taps.flatMap(needsOf).flatMap((need) => rightIn(need) ?? []),
  ...[...admin.map(doorOf), ...search, ...checklist, ...figures].map(({ right }) => right),
  ...Object.values(subjects).map(({ right }) => right),
  ...desks.flatMap(({ above }) => above?.right ?? []),
];

/** Two of one name would shadow each other in silence, so nothing starts. */
export function refuseClashes(features: readonly Feature[]): void {
  const clashes = clashesOf(features);
  if (clashes.length > 0) throw new Error(`the features do not fit together: ${clashes.join("; ")}`);
}
