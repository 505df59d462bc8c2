import type { Reader } from "./db/db.ts";
import type { Feature } from "./feature.ts";
import type { Figures, FirstStep, Grant, Searched, Segment } from "./hooks.ts";
import type { Translator } from "./texts/texts.ts";
import type { Act } from "./turn/act.ts";
import type { Human } from "./turn/actor.ts";
import type { Event } from "./turn/events.ts";
import type { House } from "./turn/house.ts";
import type { News } from "./turn/news.ts";

/** What is asked of all features together: whoever asks knows none of them. */
type Features = readonly Feature[];

/** The kinds of things that somebody may search. */
export const searchedBy = (features: Features, by: Human): Searched[] =>
  features.flatMap(({ search = [] }) => search).filter(({ right }) => by.rights.has(right));

/** Every group that people can be chosen by, by name. */
export const segmentsOf = (features: Features): ReadonlyMap<string, Segment> =>
  new Map(features.flatMap(({ segments = [] }) => segments.map((segment) => [segment.name, segment])));

/** What stands on the dashboard of somebody, the lowest place first. */
export const figuresFor = (features: Features, by: Human): Figures[] =>
  features
    .flatMap(({ figures = [] }) => figures)
    .filter(({ right }) => by.rights.has(right))
    .sort((one, other) => one.place - other.place);

/** What is still to be done before the school opens, and what is done, as far as somebody may do it. */
export async function checklistFor(
  features: Features,
  by: Human,
  read: Reader,
  house: House,
): Promise<(FirstStep & { done: boolean })[]> {
  const steps = features.flatMap(({ checklist = [] }) => checklist);
  const theirs = steps.filter(({ right }) => by.rights.has(right));
  return Promise.all(theirs.map(async (step) => ({ ...step, done: await step.isDone(read, house) })));
}

/** All that is kept of somebody, by feature. */
export async function exportOf(
  features: Features,
  read: Reader,
  personId: number,
): Promise<Record<string, Record<string, unknown>>> {
  const kept: Record<string, Record<string, unknown>> = {};
  for (const { name, personal } of features) if (personal) kept[name] = await personal.export(read, personId);
  return kept;
}

/** Throws while a feature says that somebody cannot be forgotten. */
export async function refuseToForget(features: Features, act: Act, personId: number): Promise<void> {
  for (const { personal } of features) await personal?.mayGo?.(act, personId);
}

/** What somebody gives up who is forgotten, a line each. */
export async function lostOf(
  features: Features,
  act: Act,
  personId: number,
  t: Translator,
): Promise<string[]> {
  const lines: string[] = [];
  for (const { personal } of features) lines.push(...((await personal?.lost?.(act, personId, t)) ?? []));
  return lines;
}

/** Forgets somebody everywhere, in one turn; from the top down, for what stands higher hangs on what is below. */
export async function erase(features: Features, act: Act, personId: number): Promise<void> {
  for (const { personal } of features.toReversed()) await personal?.erase(act, personId);
}

/** What a piece of news becomes in the figures. */
export const eventsOf = <Name extends keyof News>(
  features: Features,
  name: Name,
  news: News[Name],
): Event[] => features.flatMap(({ events }) => events?.[name]?.(news) ?? []);

/** Everything that somebody may enter at this moment, whoever lets them in. */
export async function grantsOf(
  features: Features,
  read: Reader,
  personId: number,
  now: Date,
): Promise<Grant[]> {
  const granted = features.map(async ({ grants }) => (await grants?.(read, personId, now)) ?? []);
  return (await Promise.all(granted)).flat();
}
