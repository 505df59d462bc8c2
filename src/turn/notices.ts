import type { Act } from "./act.ts";

/** What people are told, by name, and what it is told with; each feature adds its own (`declare module`). */
// biome-ignore lint/suspicious/noEmptyInterface: features add to it.
export interface Notices {}

/**
 * What is shown in a way of its own, by name: a message that stays and is drawn anew when its row changes, or goods that
 * are handed over.
 */
// biome-ignore lint/suspicious/noEmptyInterface: features add to it.
export interface Drawings {}

/** Draws something as it stands now. */
export type Drawing<Name extends keyof Drawings> = (act: Act, about: Drawings[Name]) => Promise<void>;

/** Who of the staff hears: whoever holds the right; their group too, where that is said, in the owner's language and without the buttons. */
export interface StaffHearing {
  right: string;
  group?: boolean;
}

/** How the product says things to people. The languages and looks are its business; a rule knows names. */
export interface Teller {
  person<Name extends keyof Notices>(
    act: Act,
    personId: number,
    name: Name,
    about: Notices[Name],
  ): Promise<void>;
  staff<Name extends keyof Notices>(
    act: Act,
    hearing: StaffHearing,
    name: Name,
    about: Notices[Name],
  ): Promise<void>;
  draw<Name extends keyof Drawings>(act: Act, name: Name, about: Drawings[Name]): Promise<void>;
}
