import type { Act } from "./act.ts";

/** What features tell other features, by name; each adds its own (`declare module`). Told and heard in one transaction. */
// biome-ignore lint/suspicious/noEmptyInterface: features add to it.
export interface News {}

export type Listener<Name extends keyof News> = (act: Act, news: News[Name]) => Promise<void>;

/** Who listens to what, in the order in which they hear it. */
export type Listeners = { [Name in keyof News]?: Listener<Name>[] };
