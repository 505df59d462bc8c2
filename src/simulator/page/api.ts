import type {
  Bill,
  Deed,
  History,
  Newcomer,
  Newest,
  Person,
  Place,
  ProviderDeed,
  ProviderEvent,
  ProviderName,
  World,
} from "./wire.ts";

/** The demo refused, in words that are shown to whoever tried. */
export class Refused extends Error {}

const ask = <T>(path: string, body?: unknown) => call<T>(`/sim/${path}`, body);

async function call<T>(path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, body === undefined ? {} : posting(body));
  const answer = await response.json();
  if (!response.ok) throw new Refused(typeof answer?.error === "string" ? answer.error : response.statusText);
  return answer;
}

const posting = (body: unknown): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

export const readWorld = () => ask<World>("world");

export function readHistory({ as, chat, thread }: Place) {
  const query = new URLSearchParams({ as: String(as) });
  if (thread) query.set("thread", String(thread));
  return ask<History>(`chats/${chat}/messages?${query}`);
}

export const act = <T>(place: Place, deed: Deed) => ask<T>("act", { ...place, ...deed });

export const readInvoice = (link: string) => ask<Bill>(`invoice/${encodeURIComponent(link)}`);

export const addPerson = (newcomer: Newcomer) => ask<Person>("people", newcomer);

export const moveClock = (advanceMs: number) => ask<{ now: string }>("clock", { advanceMs });

export const fileUrl = (id: string) => `/sim/file/${encodeURIComponent(id)}`;

export const readProviders = () => call<ProviderEvent[]>("/providers/events");

export const readNewest = () => call<Newest[]>("/providers/newest");

export const actAtProvider = (deed: ProviderDeed & { provider: ProviderName }) =>
  call<object>("/providers/deeds", deed);
