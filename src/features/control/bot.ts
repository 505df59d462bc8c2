import { Plugin } from "gramio";
import { turnContext } from "../../bot/context.ts";
import type { Turn } from "../../bot/turn.ts";
import type { AdminEntry } from "../../feature.ts";
import { allow } from "../../turn/actor.ts";
import { controlButton, leaveButton } from "./buttons.ts";
import * as views from "./views.ts";

/** The frame: a door to each category that the features have put into it. */
export const controlBot = (entries: () => AdminEntry[]) =>
  new Plugin("control")
    .extend(turnContext)
    .command("admin", async ({ turn }) => {
      turn.taken = true;
      await open(turn, entries());
    })
    .callbackQuery(controlButton, ({ turn }) => open(turn, entries()))
    .callbackQuery(leaveButton, ({ turn }) => turn.home());

async function open(turn: Turn, entries: AdminEntry[]) {
  allow(turn.person, "control.open");
  await turn.show(views.menu(turn.t, turn.person, entries));
}
