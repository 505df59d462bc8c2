import { listView } from "../../../../bot/desk/list.ts";
import { type Tap, tap } from "../../../../bot/tap.ts";
import { reviewsButton } from "../buttons.ts";
import { reviewDesk } from "./desk.ts";

/** The button of former releases, which leads to the same list. */
export const reviewsTaps: Tap[] = [
  tap(reviewsButton, "catalogue.change", async (turn) => turn.show(await listView(turn, reviewDesk, {}))),
];
