import type { AnyPlugin, Bot } from "gramio";
import { fallback } from "./fallback.ts";
import type { Scene } from "./scene.ts";
import { sceneRunner } from "./scene-run.ts";

/** Puts the bot together: open forms hear first, then the features in their order, then the fallback. */
export function assemble(bot: Bot, scenes: Scene[], plugins: AnyPlugin[]): Bot {
  bot.extend(sceneRunner(scenes));
  for (const plugin of plugins) bot.extend(plugin);
  bot.extend(fallback(scenes));
  // Otherwise GramIO prints the error and goes on, and the turn would be committed.
  bot.onError(({ error }) => {
    throw error;
  });
  return bot;
}
