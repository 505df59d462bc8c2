import { Plugin } from "gramio";
import { turnContext } from "./context.ts";
import type { Scene } from "./scene.ts";
import { resumeAny } from "./scene-run.ts";

/** Hears what nobody else wanted: leads back to the open question, or to the menu. */
export const fallback = (scenes: Scene[]) =>
  new Plugin("fallback")
    .extend(turnContext)
    .on("callback_query", async ({ turn, toast, t }) => {
      toast(t.plain("screen-outdated"));
      if (!(await resumeAny(turn, scenes))) await turn.home();
    })
    .on("edited_message", ({ turn }) => {
      turn.taken = true;
    })
    .on("message", async ({ turn, t }) => {
      if (!(await resumeAny(turn, scenes, t("answer-expected")))) await turn.home(t("not-understood"));
    });
