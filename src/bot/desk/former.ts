import type { Desk, Id, Wanted } from "../../desk/desk.ts";
import { type Tap, tap } from "../tap.ts";
import { enterCreate } from "./forms.ts";
import { listScreen } from "./list.ts";
import { showCard } from "./taps.ts";

type Door<D> = Tap<D>["button"];

/** A button of a former release that led to what is a list of a desk now, or did something with it: it leads there. */
export const formerList = <D>(button: Door<D>, desk: Desk, wanted: (said: D) => Wanted = () => ({})): Tap =>
  tap(button, desk.right, async (turn, said) => turn.show(await listScreen(turn, desk, wanted(said))));

/** One that asked for something new, which the desk asks for now. */
export const formerCreate = <D>(button: Door<D>, desk: Desk): Tap =>
  tap(button, desk.right, (turn) => enterCreate(turn, desk));

/** The same of a thing: whatever would have been done with it stands on its card. */
export const formerCard = <D>(button: Door<D>, desk: Desk, id: (said: D) => Id): Tap =>
  tap(button, desk.right, (turn, said) => showCard(turn, desk, id(said)));
